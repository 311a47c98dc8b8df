// SPDX-License-Identifier: MIT
#include "session/captions/captionsource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace expressly {

namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::CaptionSource)
};

QStringView withoutRegion(QStringView tag)
{
    const qsizetype end = tag.indexOf(u'-');
    return end < 0 ? tag : tag.first(end);
}

QString withKind(const QString &language, CaptionKind kind)
{
    switch (kind) {
    case CaptionKind::Full:
        return language;
    case CaptionKind::ForDeaf:
        return SourceWords::tr("%1, with sounds (SDH)").arg(language);
    case CaptionKind::Forced:
        return SourceWords::tr("%1, foreign words only (forced)").arg(language);
    }
    Q_UNREACHABLE();
}

QString baseName(const CaptionSource &source)
{
    QString language = withKind(languageName(source.language), source.kind);
    if (source.origin == CaptionSource::Origin::Opened) {
        return QFileInfo(source.path).fileName();
    }
    if (source.title.isEmpty()) {
        return language;
    }
    return source.language.isEmpty() ? source.title
                                     : SourceWords::tr("%1: %2").arg(language, source.title);
}

QString placeOf(const CaptionSource &source)
{
    switch (source.origin) {
    case CaptionSource::Origin::Opened:
        return SourceWords::tr("opened by you");
    case CaptionSource::Origin::Guide:
        return SourceWords::tr("from the guide");
    case CaptionSource::Origin::Beside:
        return QFileInfo(source.path).fileName();
    case CaptionSource::Origin::Inside:
        return SourceWords::tr("inside the video");
    }
    Q_UNREACHABLE();
}

} // namespace

bool isSameLanguage(QStringView first, QStringView second)
{
    const QStringView one = withoutRegion(first);
    const QStringView other = withoutRegion(second);
    if (one.isEmpty() || other.isEmpty()) {
        return false;
    }
    if (one.compare(other, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const auto language = QLocale::codeToLanguage(one);
    return language != QLocale::AnyLanguage && language == QLocale::codeToLanguage(other);
}

QString languageName(const QString &language)
{
    if (withoutRegion(language) == QLatin1String("nor")) {
        return QStringLiteral("Norsk"); // Qt knows only its two written forms by three letters.
    }
    const auto known = QLocale::codeToLanguage(withoutRegion(language));
    if (language.isEmpty() || known == QLocale::AnyLanguage) {
        return language.isEmpty() || language == QLatin1String("und")
                   ? SourceWords::tr("Language not given")
                   : language;
    }
    const QLocale locale(known);
    QString name = locale.nativeLanguageName();
    if (known == QLocale::English) {
        name = QStringLiteral("English"); // what Qt calls "American English"
    }
    if (name.isEmpty()) {
        return QLocale::languageToString(known);
    }
    name[0] = name[0].toUpper();
    return name;
}

QStringList captionNames(const QList<CaptionSource> &sources)
{
    QStringList bases;
    for (const CaptionSource &source : sources) {
        bases.append(baseName(source));
    }
    QStringList names = bases;
    for (qsizetype index = 0; index < bases.size(); ++index) {
        if (bases.count(bases.at(index)) > 1) {
            names[index] =
                SourceWords::tr("%1 (%2)").arg(bases.at(index), placeOf(sources.at(index)));
        }
    }
    return names;
}

std::optional<qsizetype> preferredSource(const QList<CaptionSource> &sources,
                                         const QStringList &languages)
{
    const auto rank = [&languages](const CaptionSource &source) {
        const auto found =
            std::find_if(languages.begin(), languages.end(), [&source](const QString &language) {
                return isSameLanguage(language, source.language);
            });
        return std::tuple(source.isRead && source.track.isEmpty(),
                          source.origin != CaptionSource::Origin::Opened,
                          source.kind == CaptionKind::Forced,
                          found - languages.begin(),
                          source.origin == CaptionSource::Origin::Inside && !source.isDefault,
                          source.kind);
    };
    const auto best = std::min_element(
        sources.begin(), sources.end(), [&rank](const auto &one, const auto &other) {
            return rank(one) < rank(other);
        });
    if (best == sources.end()) {
        return std::nullopt;
    }
    return best - sources.begin();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/captions.h"
#include "core/id.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// The language in the name of \a file; nothing when the file is none for a film called \a name.
[[nodiscard]] std::optional<QString> languageOf(const QFileInfo &file, const QString &name)
{
    const QString suffix = file.suffix().toLower();
    const QString base = file.completeBaseName();
    if ((suffix != u"vtt" && suffix != u"srt") || !base.startsWith(name)) {
        return std::nullopt;
    }
    const QStringView rest = QStringView(base).sliced(name.size());
    if (rest.isEmpty()) {
        return QString();
    }
    if (rest.front() != u'.' || !isLanguage(rest.sliced(1))) {
        return std::nullopt;
    }
    return rest.sliced(1).toString();
}

} // namespace

QList<CaptionLocation> captionsBeside(const QString &film)
{
    const QFileInfo info(film);
    const QString name = info.completeBaseName();
    QList<CaptionLocation> found;
    if (name.isEmpty()) {
        return found;
    }
    const QFileInfoList files = info.absoluteDir().entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (const auto language = languageOf(file, name)) {
            found.append({.language = *language, .path = file.absoluteFilePath()});
        }
    }
    std::ranges::stable_sort(found, {}, [](const CaptionLocation &captions) {
        const bool isSubRip = captions.path.endsWith(u".srt", Qt::CaseInsensitive);
        return std::tuple(captions.language, isSubRip);
    });
    return found;
}

} // namespace expressly

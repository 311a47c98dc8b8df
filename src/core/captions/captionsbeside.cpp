// SPDX-License-Identifier: MIT
#include "core/captions/asciicharacters.h"
#include "core/captions/captions.h"
#include "core/guide/id.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] bool isWord(QStringView word, QLatin1StringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

[[nodiscard]] bool isSeparator(QChar character)
{
    return u"._- "_s.contains(character);
}

[[nodiscard]] std::optional<CaptionKind> kindIn(QStringView word)
{
    using Pair = std::pair<QLatin1StringView, CaptionKind>;
    // What programs that keep films call them; "default" says nothing about what is in it.
    constexpr std::array<Pair, 6> Kinds{Pair{"forced"_L1, CaptionKind::Forced},
                                        Pair{"foreign"_L1, CaptionKind::Forced},
                                        Pair{"sdh"_L1, CaptionKind::ForDeaf},
                                        Pair{"cc"_L1, CaptionKind::ForDeaf},
                                        Pair{"hi"_L1, CaptionKind::ForDeaf},
                                        Pair{"default"_L1, CaptionKind::Full}};
    const auto *const found =
        std::ranges::find_if(Kinds, [word](const Pair &pair) { return isWord(word, pair.first); });
    return found == Kinds.end() ? std::nullopt : std::optional(found->second);
}

/// The tag of a language that a word names in English: "German".
[[nodiscard]] QString languageNamed(QStringView word)
{
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = static_cast<QLocale::Language>(i);
        if (word.compare(QLocale::languageToString(language), Qt::CaseInsensitive) == 0) {
            return QLocale::languageToCode(language);
        }
    }
    return {};
}

/// The language that one word of a name means. Behind a point any short word is taken for one.
[[nodiscard]] QString languageIn(QStringView word, bool isBehindPoint)
{
    constexpr qsizetype LongestCode = 3;
    const bool isCode = word.size() <= LongestCode && isLanguage(word);
    if (isCode && (isBehindPoint || QLocale::codeToLanguage(word) != QLocale::AnyLanguage)) {
        return word.toString();
    }
    return languageNamed(word);
}

/// "US", "419", "Hant": what may follow a language.
[[nodiscard]] bool isRegionOrScript(QStringView word)
{
    constexpr qsizetype LongestSubtag = 4;
    const auto isLetterOrDigit = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); };
    return word.size() >= 2 && word.size() <= LongestSubtag
           && std::ranges::all_of(word, isLetterOrDigit);
}

/// What the end of a name says, such as ".en_US.forced"; nothing when it says something else.
[[nodiscard]] std::optional<CaptionLocation> readEnd(QStringView end)
{
    CaptionLocation found;
    while (!end.isEmpty()) {
        const QChar sign = end.front();
        if (!isSeparator(sign)) {
            return std::nullopt;
        }
        const auto *const next = std::find_if(end.begin() + 1, end.end(), isSeparator);
        const QStringView word(end.begin() + 1, next);
        end = QStringView(next, end.end());
        const auto kind = kindIn(word);
        // Alone, "hi" is Hindi.
        if (kind && (!isWord(word, "hi"_L1) || !found.language.isEmpty())) {
            found.kind = std::max(found.kind, *kind);
        } else if (found.language.isEmpty()) {
            found.language = languageIn(word, sign == u'.');
            if (found.language.isEmpty()) {
                return std::nullopt;
            }
        } else if (sign != u'.' && isRegionOrScript(word)) {
            found.language += u'-' + word;
        } else {
            return std::nullopt;
        }
    }
    return found;
}

/// What \a file is for the film \a film; nothing when it is none of its captions.
[[nodiscard]] std::optional<CaptionLocation> asCaptions(const QFileInfo &file,
                                                        const QFileInfo &film)
{
    const QString suffix = file.suffix().toLower();
    const QString base = file.completeBaseName();
    const QString name = film.completeBaseName();
    if ((suffix != u"vtt" && suffix != u"srt") || !base.startsWith(name, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    auto found = readEnd(QStringView(base).sliced(name.size()));
    // Another film is called just so: they are that one's.
    if (!found || (base != name && film.dir().exists(base + u'.' + film.suffix()))) {
        return std::nullopt;
    }
    found->path = file.absoluteFilePath();
    return found;
}

/// The folder of the film, then those below in which people keep captions.
[[nodiscard]] QList<QDir> foldersFor(const QFileInfo &film)
{
    const QDir folder = film.absoluteDir();
    QList<QDir> folders{folder};
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (isWord(name, "subs"_L1) || isWord(name, "subtitles"_L1)
            || isWord(name, "captions"_L1)) {
            folders.append(QDir(folder.filePath(name)));
        }
    }
    return folders;
}

} // namespace

QList<CaptionLocation> captionsBeside(const QString &film)
{
    const QFileInfo info(film);
    QList<CaptionLocation> found;
    if (info.completeBaseName().isEmpty()) {
        return found;
    }
    for (const QDir &folder : foldersFor(info)) {
        const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (const auto captions = asCaptions(file, info)) {
                found.append(*captions);
            }
        }
    }
    std::ranges::stable_sort(found, {}, [](const CaptionLocation &captions) {
        const bool isSubRip = captions.path.endsWith(u".srt", Qt::CaseInsensitive);
        return std::tuple(captions.language, captions.kind, isSubRip);
    });
    return found;
}

} // namespace expressly

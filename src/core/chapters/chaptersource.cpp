// SPDX-License-Identifier: MIT
#include "core/chapters/chaptersource.h"

#include "core/chapters/chaptercollector.h"
#include "core/files/textdecoding.h"
#include "core/json/jsontext.h"
#include "core/time/timecode.h"
#include "core/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

using std::chrono::milliseconds;

namespace {

/// The encoding that the first line of an XML file names, else empty.
[[nodiscard]] QString encodingSaidByXml(QByteArrayView bytes)
{
    constexpr qsizetype LongestDeclaration = 200;
    static const QRegularExpression Declaration(
        uR"(^\s*<\?xml\s[^>]*encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["'])"_s);
    const QByteArrayView front = bytes.first(std::min(bytes.size(), LongestDeclaration));
    return Declaration.match(QString::fromLatin1(front)).captured(1);
}

/// A file that says what it is not, and is sound UTF-8, was converted without its first line.
[[nodiscard]] DecodedText decodeBytes(QByteArrayView bytes)
{
    DecodedText decoded = decodeText(bytes);
    const QString said = encodingSaidByXml(bytes);
    const bool isBetter = decoded.isGuess() && isEncoding(said);
    return isBetter ? decodeText(bytes, said) : decoded;
}

} // namespace

std::optional<ChapterSource> decodeChapters(QByteArrayView bytes, ChapterCollector &collector)
{
    if (bytes.size() > LargestFile) {
        collector.error(1,
                        CoreWords::tr("The file has %1 bytes; more than %2 are not read.")
                            .arg(bytes.size())
                            .arg(LargestFile));
        return std::nullopt;
    }
    DecodedText decoded = decodeBytes(bytes);
    if (decoded.isGuess()) {
        collector.note(1,
                       CoreWords::tr("Read as %1, which is a guess; the text is not UTF-8.")
                           .arg(decoded.encoding));
    }
    if (!decoded.damagedLines.isEmpty()) {
        collector.error(static_cast<int>(decoded.damagedLines.constFirst()) + 1,
                        CoreWords::tr("The text is not %1 here.").arg(decoded.encoding));
    }
    decoded.text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return ChapterSource{.text = std::move(decoded.text), .language = {}};
}

QList<QStringView> linesOf(QStringView text)
{
    return text.split(u'\n');
}

std::optional<milliseconds> parseClockTime(QStringView text)
{
    const bool hasUnit =
        std::ranges::any_of(text, [](QChar character) { return character.isLetter(); });
    return hasUnit ? std::nullopt : parseTimecode(text);
}

QString formatLongTime(milliseconds time)
{
    const auto padded = [](qint64 number, int width) {
        return u"%1"_s.arg(number, width, 10, QChar(u'0'));
    };
    const qint64 count = std::max<qint64>(0, time.count());
    return padded(count / 3'600'000, 2) + u':' + padded(count / 60'000 % 60, 2) + u':'
           + padded(count / 1000 % 60, 2) + u'.' + padded(count % 1000, 3);
}

QString cleanTitle(QString title)
{
    title.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\t', u' ');
    QString cleaned;
    cleaned.reserve(title.size());
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar character = title[i];
        if (character.isHighSurrogate() && i + 1 < title.size() && title[i + 1].isLowSurrogate()) {
            cleaned += character;
            cleaned += title[++i];
            continue;
        }
        const bool isControl =
            character.category() == QChar::Other_Control && character != QChar(u'\n');
        if (!isControl && !character.isSurrogate() && character < QChar(0xFFFE)) {
            cleaned += character;
        }
    }
    return cleaned.trimmed();
}

QString titleLine(const QString &title)
{
    QString line;
    line.reserve(title.size());
    for (const QChar character : title) {
        if (character != u'\n') {
            line += character;
        } else if (!line.endsWith(u' ')) {
            line += u' ';
        }
    }
    return line;
}

QString notXml(const QString &reason)
{
    const QString withoutStop = reason.endsWith(u'.') ? reason.chopped(1) : reason;
    return CoreWords::tr("This is not XML here: %1.").arg(withoutStop);
}

} // namespace expressly

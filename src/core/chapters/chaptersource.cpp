// SPDX-License-Identifier: MIT
#include "core/chapters/chaptersource.h"

#include "core/chapters/chaptercollector.h"
#include "core/jsontext.h"
#include "core/timecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

using std::chrono::milliseconds;

namespace {

/// The line, from 1, in which \a bytes first stop being UTF-8.
[[nodiscard]] int firstInvalidLine(QByteArrayView bytes)
{
    int line = 1;
    while (true) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView first = end < 0 ? bytes : bytes.first(end);
        if (end < 0 || !QUtf8StringView(first).isValidUtf8()) {
            return line;
        }
        bytes = bytes.sliced(end + 1);
        ++line;
    }
}

} // namespace

std::optional<ChapterSource> decodeChapters(QByteArrayView bytes, ChapterCollector &collector)
{
    if (bytes.size() > LargestFile) {
        collector.error(1,
                        u"The file has %1 bytes; more than %2 are not read."_s.arg(bytes.size())
                            .arg(LargestFile));
        return std::nullopt;
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    if (!QUtf8StringView(bytes).isValidUtf8()) {
        collector.error(firstInvalidLine(bytes), u"The text is not UTF-8 here."_s);
    }
    QString text = QString::fromUtf8(bytes);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return ChapterSource{.bytes = bytes, .text = std::move(text), .language = {}};
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
    return u"This is not XML here: "_s + reason + (reason.endsWith(u'.') ? u""_s : u"."_s);
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/guide/id.h"
#include "core/words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// "CHAPTER01=…" or "CHAPTER01NAME=…", taken apart.
struct OgmLine
{
    int number = 0;
    bool isName = false;
    QStringView value;
};

[[nodiscard]] std::optional<OgmLine> parseLine(QStringView line)
{
    constexpr auto Keyword = "CHAPTER"_L1;
    line = line.trimmed();
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0 || !line.startsWith(Keyword, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    QStringView number = line.sliced(Keyword.size(), equals - Keyword.size()).trimmed();
    OgmLine result{.value = line.sliced(equals + 1).trimmed()};
    if (number.endsWith("NAME"_L1, Qt::CaseInsensitive)) {
        result.isName = true;
        number.chop(4);
    }
    constexpr qsizetype MostDigits = 6;
    const bool isNumber =
        std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (number.isEmpty() || number.size() > MostDigits || !isNumber) {
        return std::nullopt;
    }
    result.number = number.toInt();
    return result;
}

struct Entry
{
    int line = 0;
    int timeLine = 0; ///< 0: there was none.
    int nameLine = 0;
    std::optional<milliseconds> start;
    QString title;
};

/// Some programs write a comma before the milliseconds, others a third colon.
[[nodiscard]] QString withPoint(QStringView time)
{
    QString text = time.toString().replace(u',', u'.');
    if (text.count(u':') == 3 && !text.contains(u'.')) {
        text[text.lastIndexOf(u':')] = u'.';
    }
    return text;
}

void takeLine(const OgmLine &line, int number, Entry &entry, ChapterCollector &collector)
{
    int &seen = line.isName ? entry.nameLine : entry.timeLine;
    if (seen != 0) {
        collector.error(
            number,
            (line.isName
                 ? CoreWords::tr("Chapter %1 has a name in line %2 already; this one is left out.")
                 : CoreWords::tr("Chapter %1 has a time in line %2 already; this one is left out."))
                .arg(line.number)
                .arg(seen));
        return;
    }
    seen = number;
    if (line.isName) {
        entry.title = line.value.toString();
        return;
    }
    entry.start = parseClockTime(withPoint(line.value));
    if (!entry.start) {
        collector.error(
            number,
            CoreWords::tr("%1 is not a time such as 00:07:14.000.").arg(quoted(line.value)));
    }
}

} // namespace

bool looksLikeOgm(QStringView text)
{
    // Only the first line that is not empty counts.
    return parseLine(text.trimmed().split(u'\n').constFirst()).has_value();
}

void readOgm(const ChapterSource &source, ChapterCollector &collector)
{
    QList<Entry> entries;
    QHash<int, qsizetype> indices;
    int number = 0;
    for (const QStringView text : linesOf(source.text)) {
        ++number;
        const auto line = parseLine(text);
        if (!line) {
            if (!text.trimmed().isEmpty()) {
                collector.error(
                    number,
                    CoreWords::tr("This is neither CHAPTER01=00:07:14.000 nor CHAPTER01NAME=…."));
            }
            continue;
        }
        if (!indices.contains(line->number)) {
            indices.insert(line->number, entries.size());
            entries.append(Entry{.line = number, .start = {}, .title = {}});
        }
        takeLine(*line, number, entries[indices.value(line->number)], collector);
    }
    for (const Entry &entry : entries) {
        if (entry.timeLine == 0) {
            collector.error(entry.nameLine,
                            CoreWords::tr("The chapter with this name has no time."));
        } else if (entry.start) {
            collector.add({.title = entry.title, .start = *entry.start}, {.line = entry.timeLine});
        }
    }
}

QByteArray writeOgm(const ChaptersToWrite &chapters)
{
    const int width =
        static_cast<int>(std::max<qsizetype>(2, QString::number(chapters.chapters.size()).size()));
    QString text;
    int number = 0;
    for (const ChapterToWrite &entry : chapters.chapters) {
        const QString key = u"CHAPTER%1"_s.arg(++number, width, 10, QChar(u'0'));
        text += key + u'=' + formatLongTime(entry.chapter.start) + u'\n' + key + u"NAME="_s
                + titleLine(entry.chapter.title) + u'\n';
    }
    return text.toUtf8();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/id.h"
#include "core/timecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// A line of the description with a time at one of its ends.
struct Entry
{
    enum class Side { Front, Back };

    int line = 0;
    Side side = Side::Front;
    QStringView time;
    QStringView title;
    QStringView before; ///< Bullets and brackets in front of the time.
};

[[nodiscard]] bool isTimeCharacter(QChar character)
{
    return (character >= u'0' && character <= u'9') || character == u':' || character == u'.';
}

/// Whether it is meant as a time: digits around colons, right or wrong.
[[nodiscard]] bool looksLikeTime(QStringView text)
{
    constexpr qsizetype LongestTime = 20;
    return text.size() <= LongestTime && text.contains(u':') && text.front().isDigit()
           && text.back().isDigit() && !text.contains("::"_L1);
}

/// How many bullets, brackets, spaces and dashes stand at the front of \a text.
[[nodiscard]] qsizetype decorationLength(QStringView text)
{
    constexpr QStringView Decoration = u"-–—*•·‣▪►▶>#+|~([";
    const auto end = std::ranges::find_if(text, [&](QChar character) {
        return !character.isSpace() && !Decoration.contains(character);
    });
    return std::distance(text.begin(), end);
}

/// How long "1." or "2)" with a space behind it is, which counts the entries of a list.
[[nodiscard]] qsizetype countLength(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 3 && text[digits].isDigit()) {
        ++digits;
    }
    const bool isCount = digits > 0 && digits + 1 < text.size()
                         && (text[digits] == u'.' || text[digits] == u')')
                         && text[digits + 1].isSpace();
    return isCount ? digits + 2 : 0;
}

/// What stands between a time and its title: spaces, a closing bracket, a dash or colon followed by
/// a space. A dash that belongs to a word stays.
[[nodiscard]] QStringView withoutSeparator(QStringView text)
{
    if (text.startsWith(u')') || text.startsWith(u']')) {
        text = text.sliced(1);
    }
    const QStringView rest = text.trimmed();
    constexpr QStringView Separators = u"-–—:|";
    const bool isSeparator = rest.size() > 1 && Separators.contains(rest[0]) && rest[1].isSpace();
    return isSeparator ? rest.sliced(1).trimmed() : rest;
}

[[nodiscard]] std::optional<Entry> timeAtFront(QStringView line)
{
    qsizetype at = decorationLength(line);
    at += countLength(line.sliced(at));
    at += decorationLength(line.sliced(at));
    qsizetype end = at;
    while (end < line.size() && isTimeCharacter(line[end])) {
        ++end;
    }
    QStringView time = line.sliced(at, end - at);
    while (time.endsWith(u':') || time.endsWith(u'.')) {
        time.chop(1);
    }
    const QStringView rest = line.sliced(end);
    const bool goesOn = !rest.isEmpty() && rest[0].isLetterOrNumber();
    if (time.isEmpty() || !looksLikeTime(time) || goesOn) {
        return std::nullopt;
    }
    return Entry{.time = time, .title = withoutSeparator(rest), .before = line.first(at).trimmed()};
}

[[nodiscard]] std::optional<Entry> timeAtBack(QStringView line)
{
    line = line.trimmed();
    if (line.endsWith(u')') || line.endsWith(u']')) {
        line.chop(1);
    }
    qsizetype at = line.size();
    while (at > 0 && isTimeCharacter(line[at - 1])) {
        --at;
    }
    const QStringView time = line.sliced(at);
    const bool isPartOfWord = at > 0 && line[at - 1].isLetterOrNumber();
    if (time.isEmpty() || !looksLikeTime(time) || isPartOfWord) {
        return std::nullopt;
    }
    QStringView title = line.first(at);
    constexpr QStringView Separators = u"-–—:|([";
    while (!title.isEmpty() && (title.back().isSpace() || Separators.contains(title.back()))) {
        title.chop(1);
    }
    title = title.sliced(decorationLength(title));
    return Entry{.side = Entry::Side::Back, .time = time, .title = title, .before = {}};
}

[[nodiscard]] QList<Entry> findEntries(QStringView text)
{
    QList<Entry> entries;
    int number = 0;
    for (const QStringView line : linesOf(text)) {
        ++number;
        auto entry = timeAtFront(line);
        if (!entry) {
            entry = timeAtBack(line);
        }
        if (entry) {
            entry->line = number;
            entries.append(*entry);
        }
    }
    return entries;
}

/// Where the times of this list stand; sentences around it may have one elsewhere.
[[nodiscard]] Entry::Side usualSide(const QList<Entry> &entries)
{
    const auto front = std::ranges::count(entries, Entry::Side::Front, &Entry::side);
    return 2 * front >= entries.size() ? Entry::Side::Front : Entry::Side::Back;
}

void readEntry(const Entry &entry, ChapterCollector &collector)
{
    const auto time = parseClockTime(entry.time);
    if (!time) {
        collector.error(entry.line, quoted(entry.time) + u" is not a time such as 7:14."_s);
        return;
    }
    if (*time % 1s != 0s) {
        collector.error(entry.line,
                        quoted(entry.time) + u" has a fraction; YouTube knows whole seconds."_s);
    }
    if (entry.time.count(u':') == 1 && *time >= 1h) {
        collector.error(entry.line,
                        u"From one hour on write "_s + formatClock(*time) + u" instead of "_s
                            + entry.time + u'.');
    }
    if (!entry.before.isEmpty()) {
        collector.note(entry.line,
                       quoted(entry.before)
                           + u" stands before the time, where YouTube may not expect it."_s);
    }
    if (entry.side == Entry::Side::Back) {
        collector.note(entry.line, u"The time stands at the end; YouTube wants it in front."_s);
    }
    if (entry.title.isEmpty()) {
        collector.error(entry.line, u"This time has no title."_s);
    }
    collector.add({.title = entry.title.toString(), .start = *time}, {.line = entry.line});
}

/// What YouTube wants of the whole list; it leaves out all chapters when one rule is broken. That
/// they ascend is the collector's to say.
void checkRules(ChapterCollector &collector)
{
    const QList<Chapter> &chapters = collector.chapters();
    const QList<ChapterDetails> &details = collector.details();
    if (chapters.isEmpty()) {
        collector.error(1, u"There is no line with a time and a title, such as 0:00 Start."_s);
        return;
    }
    if (chapters.first().start != 0s) {
        collector.error(details.first().line,
                        u"The first chapter begins at "_s + formatTimecode(chapters.first().start)
                            + u"; YouTube wants 0:00."_s);
    }
    constexpr qsizetype Fewest = 3;
    if (chapters.size() < Fewest) {
        collector.error(
            details.last().line,
            u"The list ends after %1 of at least %2 chapters."_s.arg(chapters.size()).arg(Fewest));
    }
    for (qsizetype i = 0; i + 1 < chapters.size(); ++i) {
        const milliseconds length = chapters.at(i + 1).start - chapters.at(i).start;
        if (length > 0s && length < 10s) {
            collector.error(details.at(i).line,
                            quoted(chapters.at(i).title) + u" lasts "_s + formatTimecode(length)
                                + u"; YouTube wants at least 10 seconds."_s);
        }
    }
}

} // namespace

bool looksLikeYouTubeList(QStringView text)
{
    return !findEntries(text).isEmpty();
}

void readYouTubeList(const ChapterSource &source, ChapterCollector &collector)
{
    const QList<Entry> entries = findEntries(source.text);
    const Entry::Side side = usualSide(entries);
    for (const Entry &entry : entries) {
        if (entry.side == side) {
            readEntry(entry, collector);
        } else {
            collector.note(entry.line,
                           u"The time in this line is left out: it stands at the other end than"
                           " in the rest of the list."_s);
        }
    }
    checkRules(collector);
}

QByteArray writeYouTubeList(const ChaptersToWrite &chapters)
{
    QString text;
    for (const ChapterToWrite &entry : chapters.chapters) {
        text += formatClock(entry.chapter.start) + u' ' + titleLine(entry.chapter.title) + u'\n';
    }
    return text.toUtf8();
}

} // namespace expressly

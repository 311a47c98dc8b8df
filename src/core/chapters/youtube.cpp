// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/chapters/pastedlist.h"
#include "core/guide/id.h"
#include "core/time/timecode.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

void readEntry(const PastedEntry &entry, ChapterCollector &collector)
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
    if (entry.side == PastedEntry::Side::Back) {
        collector.note(entry.line, u"The time stands at the end; YouTube wants it in front."_s);
    } else if (entry.side == PastedEntry::Side::Middle) {
        collector.note(entry.line, u"The time stands between words; YouTube wants it in front."_s);
    }
    const auto end = entry.end.isEmpty() ? std::nullopt : parseClockTime(entry.end);
    if (end) {
        collector.note(entry.line,
                       u"The end "_s + entry.end + u" is taken; YouTube shows it in the title."_s);
    } else if (!entry.end.isEmpty()) {
        collector.error(entry.line,
                        quoted(entry.end) + u" is not a time such as 7:14; it is left out."_s);
    }
    if (entry.title.isEmpty()) {
        collector.error(entry.line, u"This time has no title."_s);
    }
    collector.add({.title = entry.title, .start = *time, .end = end}, {.line = entry.line});
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
    return !findPastedList(text).entries.isEmpty();
}

void readYouTubeList(const ChapterSource &source, ChapterCollector &collector)
{
    const PastedList list = findPastedList(source.text);
    if (list.firstTag != 0) {
        collector.note(list.firstTag, u"Tags of HTML, such as <br>, are left out."_s);
    }
    int line = 0;
    for (const PastedEntry &entry : list.entries) {
        if (entry.line == line) {
            collector.note(line, u"This line has more than one chapter; YouTube takes one."_s);
        }
        line = entry.line;
        readEntry(entry, collector);
    }
    for (const int leftOut : list.leftOut) {
        collector.error(leftOut,
                        u"The time in this line is left out: it stands at another place than in"
                        " the rest of the list."_s);
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

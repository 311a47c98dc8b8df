// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/chapters/pastedlist.h"
#include "core/guide/id.h"
#include "core/time/timecode.h"
#include "core/words.h"

using namespace std::chrono_literals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

void readEntry(const PastedEntry &entry, ChapterCollector &collector)
{
    const auto time = parseClockTime(entry.time);
    if (!time) {
        collector.error(entry.line,
                        CoreWords::tr("%1 is not a time such as 7:14.").arg(quoted(entry.time)));
        return;
    }
    if (*time % 1s != 0s) {
        collector.error(entry.line,
                        CoreWords::tr("%1 has a fraction; YouTube knows whole seconds.")
                            .arg(quoted(entry.time)));
    }
    if (entry.time.count(u':') == 1 && *time >= 1h) {
        collector.error(entry.line,
                        CoreWords::tr("From one hour on write %1 instead of %2.")
                            .arg(formatClock(*time), entry.time));
    }
    if (!entry.before.isEmpty()) {
        collector.note(entry.line,
                       CoreWords::tr("%1 stands before the time, where YouTube may not expect it.")
                           .arg(quoted(entry.before)));
    }
    if (entry.side == PastedEntry::Side::Back) {
        collector.note(entry.line,
                       CoreWords::tr("The time stands at the end; YouTube wants it in front."));
    } else if (entry.side == PastedEntry::Side::Middle) {
        collector.note(entry.line,
                       CoreWords::tr("The time stands between words; YouTube wants it in front."));
    }
    const auto end = entry.end.isEmpty() ? std::nullopt : parseClockTime(entry.end);
    if (end) {
        collector.note(
            entry.line,
            CoreWords::tr("The end %1 is taken; YouTube shows it in the title.").arg(entry.end));
    } else if (!entry.end.isEmpty()) {
        collector.error(
            entry.line,
            CoreWords::tr("%1 is not a time such as 7:14; it is left out.").arg(quoted(entry.end)));
    }
    if (entry.title.isEmpty()) {
        collector.error(entry.line, CoreWords::tr("This time has no title."));
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
        collector.error(
            1, CoreWords::tr("There is no line with a time and a title, such as 0:00 Start."));
        return;
    }
    if (chapters.first().start != 0s) {
        collector.error(details.first().line,
                        CoreWords::tr("The first chapter begins at %1; YouTube wants 0:00.")
                            .arg(formatTimecode(chapters.first().start)));
    }
    constexpr qsizetype Fewest = 3;
    if (chapters.size() < Fewest) {
        collector.error(details.last().line,
                        CoreWords::tr("The list ends after %1 of at least %2 chapters.")
                            .arg(chapters.size())
                            .arg(Fewest));
    }
    for (qsizetype i = 0; i + 1 < chapters.size(); ++i) {
        const milliseconds length = chapters.at(i + 1).start - chapters.at(i).start;
        if (length > 0s && length < 10s) {
            collector.error(details.at(i).line,
                            CoreWords::tr("%1 lasts %2; YouTube wants at least 10 seconds.")
                                .arg(quoted(chapters.at(i).title), formatTimecode(length)));
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
        collector.note(list.firstTag, CoreWords::tr("Tags of HTML, such as <br>, are left out."));
    }
    int line = 0;
    for (const PastedEntry &entry : list.entries) {
        if (entry.line == line) {
            collector.note(
                line, CoreWords::tr("This line has more than one chapter; YouTube takes one."));
        }
        line = entry.line;
        readEntry(entry, collector);
    }
    for (const int leftOut : list.leftOut) {
        collector.error(
            leftOut,
            CoreWords::tr("The time in this line is left out: it stands at another place "
                          "than in the rest of the list."));
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

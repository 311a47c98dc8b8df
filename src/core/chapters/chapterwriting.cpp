// SPDX-License-Identifier: MIT
#include "core/chapters/chapterwriting.h"

#include "core/chapters/chaptercollector.h"
#include "core/guide/id.h"
#include "core/time/timecode.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// The chapters with their details in order of time.
[[nodiscard]] QList<ChapterToWrite> inOrder(const ChapterFile &file)
{
    QList<qsizetype> order(file.chapters.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&file](qsizetype i) { return file.chapters.at(i).start; });
    QList<ChapterToWrite> chapters;
    chapters.reserve(order.size());
    for (const qsizetype i : order) {
        chapters.append({.chapter = file.chapters.at(i),
                         .details = file.details.value(i),
                         .end = file.chapters.at(i).end});
    }
    for (qsizetype i = 0; i + 1 < chapters.size(); ++i) {
        if (!chapters.at(i).end) {
            chapters[i].end = chapters.at(i + 1).chapter.start;
        }
    }
    return chapters;
}

/// Losses of one kind: said once, for the first of them.
struct Loss
{
    int line = 0;
    QString message;
    qsizetype count = 0;

    void add(int atLine, const QString &first)
    {
        if (count++ == 0) {
            line = atLine;
            message = first;
        }
    }
};

/// One kind of loss after the other.
class LossFinder final
{
public:
    void compare(const ChapterToWrite &before, const ChapterToWrite &after)
    {
        const int line = after.details.line;
        const Chapter &was = before.chapter;
        const Chapter &is = after.chapter;
        if (was.start != is.start) {
            m_start.add(line,
                        u"The time "_s + formatTimecode(was.start) + u" became "_s
                            + formatTimecode(is.start));
        }
        if (was.title != is.title) {
            m_title.add(line,
                        u"The title "_s + quoted(was.title) + u" became "_s + quoted(is.title));
        }
        if (was.end && after.end != was.end) {
            m_end.add(line,
                      u"The end "_s + formatTimecode(*was.end) + u" of "_s + quoted(was.title)
                          + u" is lost"_s);
        } else if (!before.end && after.end) {
            m_end.add(line, quoted(was.title) + u" got the end "_s + formatTimecode(*after.end));
        }
        if (!was.id.isEmpty() && !isNumberedChapterId(was.id) && was.id != is.id) {
            m_id.add(line, u"The id "_s + quoted(was.id) + u" is lost"_s);
        }
        compareDetails(before.details, after.details);
    }

    [[nodiscard]] QList<ChapterProblem> losses() const
    {
        QList<ChapterProblem> problems;
        for (const Loss *loss : {&m_start, &m_title, &m_end, &m_id, &m_address, &m_listed}) {
            if (loss->count > 0) {
                const QString others = loss->count == 1
                                           ? QString()
                                           : u", and so in %1 more chapters"_s.arg(loss->count - 1);
                problems.append({.severity = ChapterProblem::Severity::Note,
                                 .line = loss->line,
                                 .message = loss->message + others + u'.'});
            }
        }
        return problems;
    }

private:
    void compareDetails(const ChapterDetails &was, const ChapterDetails &is)
    {
        const QString &address = was.link != is.link ? was.link : was.picture;
        if (was.link != is.link || was.picture != is.picture) {
            m_address.add(is.line, u"The address "_s + quoted(address) + u" is lost"_s);
        }
        if (was.isListed != is.isListed) {
            m_listed.add(is.line, u"That this chapter is not to be listed is lost"_s);
        }
    }

    Loss m_start;
    Loss m_title;
    Loss m_end;
    Loss m_id;
    Loss m_address;
    Loss m_listed;
};

} // namespace

ChaptersToWrite prepareChapters(const ChapterFile &file, const QString &language)
{
    ChaptersToWrite result{.chapters = inOrder(file), .language = language};
    if (!isLanguage(language)) {
        result.language = u"und"_s;
    }
    for (qsizetype i = 0; i < result.chapters.size(); ++i) {
        Chapter &chapter = result.chapters[i].chapter;
        chapter.start = std::max(chapter.start, milliseconds(0));
        chapter.title = cleanTitle(chapter.title);
        if (chapter.title.isEmpty()) {
            chapter.title = untitledChapter(i);
        }
        if (!isId(chapter.id)) {
            chapter.id.clear();
        }
    }
    return result;
}

QList<ChapterProblem> findLosses(const ChapterFile &original, const ChapterFile &readBack)
{
    QList<ChapterToWrite> before = inOrder(original);
    for (qsizetype i = 0; i + 1 < before.size(); ++i) {
        // An end where the next one begins goes wherever that goes.
        if (before.at(i).chapter.end == before.at(i + 1).chapter.start) {
            before[i].chapter.end.reset();
        }
    }
    const QList<ChapterToWrite> after = inOrder(readBack);
    LossFinder finder;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        finder.compare(before.at(i), after.at(i));
    }
    QList<ChapterProblem> problems = readBack.problems + finder.losses();
    if (before.size() != after.size()) {
        problems.append({.severity = ChapterProblem::Severity::Error,
                         .line = 1,
                         .message = u"%1 of %2 chapters can be read from this."_s.arg(after.size())
                                        .arg(before.size())});
    }
    std::ranges::stable_sort(problems, {}, &ChapterProblem::line);
    return problems;
}

} // namespace expressly

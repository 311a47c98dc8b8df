// SPDX-License-Identifier: MIT
#include "core/chapters/chapterwriting.h"

#include "core/chapters/chaptercollector.h"
#include "core/guide/id.h"
#include "core/time/timecode.h"
#include "core/words.h"

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
                        CoreWords::tr("The time %1 became %2.")
                            .arg(formatTimecode(was.start), formatTimecode(is.start)));
        }
        if (was.title != is.title) {
            m_title.add(
                line,
                CoreWords::tr("The title %1 became %2.").arg(quoted(was.title), quoted(is.title)));
        }
        if (was.end && after.end != was.end) {
            m_end.add(line,
                      CoreWords::tr("The end %1 of %2 is lost.")
                          .arg(formatTimecode(*was.end), quoted(was.title)));
        } else if (!before.end && after.end) {
            m_end.add(line,
                      CoreWords::tr("%1 got the end %2.")
                          .arg(quoted(was.title), formatTimecode(*after.end)));
        }
        if (!was.id.isEmpty() && !isNumberedChapterId(was.id) && was.id != is.id) {
            m_id.add(line, CoreWords::tr("The id %1 is lost.").arg(quoted(was.id)));
        }
        compareDetails(before.details, after.details);
    }

    [[nodiscard]] QList<ChapterProblem> losses() const
    {
        QList<ChapterProblem> problems;
        for (const Loss *loss : {&m_start, &m_title, &m_end, &m_id, &m_address, &m_listed}) {
            if (loss->count > 0) {
                problems.append({.severity = ChapterProblem::Severity::Note,
                                 .line = loss->line,
                                 .message = loss->message + others(loss->count - 1)});
            }
        }
        return problems;
    }

private:
    [[nodiscard]] static QString others(qsizetype count)
    {
        if (count == 0) {
            return {};
        }
        return u' '
               + (count == 1 ? CoreWords::tr("The same holds for one more chapter.")
                             : CoreWords::tr("The same holds for %n more chapters.",
                                             nullptr,
                                             static_cast<int>(count)));
    }

    void compareDetails(const ChapterDetails &was, const ChapterDetails &is)
    {
        const QString &address = was.link != is.link ? was.link : was.picture;
        if (was.link != is.link || was.picture != is.picture) {
            m_address.add(is.line, CoreWords::tr("The address %1 is lost.").arg(quoted(address)));
        }
        if (was.isListed != is.isListed) {
            m_listed.add(is.line, CoreWords::tr("That this chapter is not to be listed is lost."));
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
                         .message = CoreWords::tr("%1 of %n chapters can be read from this.",
                                                  nullptr,
                                                  static_cast<int>(before.size()))
                                        .arg(after.size())});
    }
    std::ranges::stable_sort(problems, {}, &ChapterProblem::line);
    return problems;
}

} // namespace expressly

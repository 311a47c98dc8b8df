// SPDX-License-Identifier: MIT
#include "core/chapters/chaptercollector.h"

#include "core/chapters/chaptersource.h"
#include "core/guide/id.h"
#include "core/time/timecode.h"
#include "core/words.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

// Nobody reads more, and a file of another kind could have one in every line.
constexpr qsizetype MostProblems = 1000;
constexpr auto NumberedId = "chapter-"_L1;

/// Numbers that count the entries say nothing, and would be taken for "chapter 3" of a list.
[[nodiscard]] bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isDigit(); });
}

} // namespace

ChapterCollector::ChapterCollector(Order order)
    : m_order(order)
{}

void ChapterCollector::error(int line, const QString &message)
{
    report({ChapterProblem::Severity::Error, line, message});
}

void ChapterCollector::note(int line, const QString &message)
{
    report({ChapterProblem::Severity::Note, line, message});
}

void ChapterCollector::report(const ChapterProblem &problem)
{
    if (m_file.problems.size() < MostProblems) {
        m_file.problems.append(problem);
        return;
    }
    m_file.problems.last() = {ChapterProblem::Severity::Error,
                              problem.line,
                              CoreWords::tr("From here on problems are not listed any more.")};
}

void ChapterCollector::add(Chapter chapter, ChapterDetails details)
{
    const QString title = cleanTitle(chapter.title);
    if (title != chapter.title.trimmed()) {
        note(details.line,
             CoreWords::tr("The title %1 had control characters.").arg(quoted(title)));
    }
    chapter.title = title;
    if (title.isEmpty()) {
        note(details.line,
             CoreWords::tr("The chapter at %1 has no title.").arg(formatTimecode(chapter.start)));
    }
    if (chapter.end && *chapter.end <= chapter.start) {
        error(details.line,
              CoreWords::tr("The end %1 is not after the start %2; it is left out.")
                  .arg(formatTimecode(*chapter.end), formatTimecode(chapter.start)));
        chapter.end.reset();
    }
    m_file.chapters.append(std::move(chapter));
    m_file.details.append(std::move(details));
}

ChapterFile ChapterCollector::take()
{
    checkOrder();
    sortByStart();
    giveTitles();
    giveIds();
    std::ranges::stable_sort(m_file.problems, {}, &ChapterProblem::line);
    return std::move(m_file);
}

void ChapterCollector::checkOrder()
{
    for (qsizetype i = 1; i < m_file.chapters.size(); ++i) {
        const auto before = m_file.chapters.at(i - 1).start;
        const auto start = m_file.chapters.at(i).start;
        const int line = m_file.details.at(i).line;
        if (start == before && m_order == Order::StrictlyAscending) {
            error(
                line,
                CoreWords::tr("%1 comes twice; chapters must ascend.").arg(formatTimecode(start)));
        } else if (start < before && m_order == Order::Free) {
            note(line,
                 CoreWords::tr("%1 comes after %2; the chapters are put in order.")
                     .arg(formatTimecode(start), formatTimecode(before)));
        } else if (start < before) {
            error(line,
                  CoreWords::tr("%1 comes after %2; chapters must ascend.")
                      .arg(formatTimecode(start), formatTimecode(before)));
        }
    }
}

void ChapterCollector::sortByStart()
{
    if (std::ranges::is_sorted(m_file.chapters, {}, &Chapter::start)) {
        return;
    }
    QList<qsizetype> order(m_file.chapters.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, {}, [this](qsizetype i) { return m_file.chapters.at(i).start; });
    QList<Chapter> chapters;
    QList<ChapterDetails> details;
    for (const qsizetype i : order) {
        chapters.append(m_file.chapters.at(i));
        details.append(m_file.details.at(i));
    }
    m_file.chapters = chapters;
    m_file.details = details;
}

void ChapterCollector::giveTitles()
{
    for (qsizetype i = 0; i < m_file.chapters.size(); ++i) {
        QString &title = m_file.chapters[i].title;
        if (title.isEmpty()) {
            title = untitledChapter(i);
        }
    }
}

void ChapterCollector::giveIds()
{
    QSet<QString> known;
    for (qsizetype i = 0; i < m_file.chapters.size(); ++i) {
        QString &id = m_file.chapters[i].id;
        const bool isUsable = isId(id) && !known.contains(id) && !isNumber(id);
        if (!isUsable && !id.isEmpty() && !isNumber(id)) {
            note(m_file.details.at(i).line,
                 (isId(id)
                      ? CoreWords::tr("The id %1 is left out: it comes twice.")
                      : CoreWords::tr("The id %1 is left out: ids are small letters, digits and "
                                      "single hyphens."))
                     .arg(quoted(id)));
        }
        if (isUsable) {
            known.insert(id);
        } else {
            id.clear();
        }
    }
    for (qsizetype i = 0; i < m_file.chapters.size(); ++i) {
        QString &id = m_file.chapters[i].id;
        if (!id.isEmpty()) {
            continue;
        }
        id = numberedChapterId(i);
        for (int suffix = 2; known.contains(id); ++suffix) {
            id = numberedChapterId(i) + u'-' + QString::number(suffix);
        }
        known.insert(id);
    }
}

QString untitledChapter(qsizetype index)
{
    return CoreWords::tr("Chapter %1").arg(index + 1);
}

QString numberedChapterId(qsizetype index)
{
    return NumberedId + QString::number(index + 1);
}

bool isNumberedChapterId(QStringView id)
{
    return id.startsWith(NumberedId) && isNumber(id.sliced(NumberedId.size()));
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/chapters/chaptercollector.h"

#include "core/chapters/chaptersource.h"
#include "core/guide/id.h"
#include "core/time/timecode.h"

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
                              u"From here on problems are not listed any more."_s};
}

void ChapterCollector::add(Chapter chapter, ChapterDetails details)
{
    const QString title = cleanTitle(chapter.title);
    if (title != chapter.title.trimmed()) {
        note(details.line, u"The title "_s + quoted(title) + u" had control characters."_s);
    }
    chapter.title = title;
    if (title.isEmpty()) {
        note(details.line,
             u"The chapter at "_s + formatTimecode(chapter.start) + u" has no title."_s);
    }
    if (chapter.end && *chapter.end <= chapter.start) {
        error(details.line,
              u"The end "_s + formatTimecode(*chapter.end) + u" is not after the start "_s
                  + formatTimecode(chapter.start) + u"; it is left out."_s);
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
        const QString order =
            formatTimecode(start) + u" comes after "_s + formatTimecode(before) + u"; "_s;
        if (start == before && m_order == Order::StrictlyAscending) {
            error(line, formatTimecode(start) + u" comes twice; chapters must ascend."_s);
        } else if (start < before && m_order == Order::Free) {
            note(line, order + u"the chapters are put in order."_s);
        } else if (start < before) {
            error(line, order + u"chapters must ascend."_s);
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
                 u"The id "_s + quoted(id) + u" is left out: "_s
                     + (isId(id) ? u"it comes twice."_s
                                 : u"ids are small letters, digits and single hyphens."_s));
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
    return u"Chapter %1"_s.arg(index + 1);
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

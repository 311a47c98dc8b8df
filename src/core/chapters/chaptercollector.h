// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterfile.h"

namespace expressly {

/// Collects what a reader finds in a chapter file, and checks what holds for all formats: titles,
/// ids, ends and the order.
class ChapterCollector final
{
public:
    /// What a format wants; chapters that need not be in order are put so with a note.
    enum class Order { Free, Ascending, StrictlyAscending };

    explicit ChapterCollector(Order order);

    void error(int line, const QString &message);
    void note(int line, const QString &message);

    /// An end at or before the start is reported and left out.
    void add(Chapter chapter, ChapterDetails details);

    /// The chapters so far, in the order of the file.
    [[nodiscard]] const QList<Chapter> &chapters() const { return m_file.chapters; }
    [[nodiscard]] const QList<ChapterDetails> &details() const { return m_file.details; }

    /// Everything, in order of time, and the problems in order of lines. Chapters without a title
    /// get "Chapter 3", and those without an id of our kind "chapter-3".
    [[nodiscard]] ChapterFile take();

private:
    void report(const ChapterProblem &problem);
    void checkOrder();
    void sortByStart();
    void giveTitles();
    void giveIds();

    Order m_order;
    ChapterFile m_file;
};

/// The title of a chapter that has none.
[[nodiscard]] QString untitledChapter(qsizetype index);
/// The id of a chapter that has none.
[[nodiscard]] QString numberedChapterId(qsizetype index);
/// Whether a reader gave this id, so that it says nothing.
[[nodiscard]] bool isNumberedChapterId(QStringView id);

} // namespace expressly

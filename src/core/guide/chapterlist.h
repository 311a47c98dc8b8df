// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QList>

namespace expressly {

/// The chapters of one film in order, and the one rule that says which of them is current.
class ChapterList final
{
public:
    ChapterList() = default;
    /// Sorts by start; a later chapter at the same start is dropped.
    explicit ChapterList(QList<Chapter> chapters);

    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; }
    [[nodiscard]] qsizetype size() const { return m_chapters.size(); }
    [[nodiscard]] bool isEmpty() const { return m_chapters.isEmpty(); }
    [[nodiscard]] const Chapter &at(qsizetype index) const { return m_chapters.at(index); }
    [[nodiscard]] QList<std::chrono::milliseconds> starts() const;

    /// Chapter i covers [start(i), end(i)), where end(i) is its own end or the next one's start,
    /// whichever comes first; the last one without an end is open.
    [[nodiscard]] std::optional<qsizetype> indexAt(std::chrono::milliseconds position) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> endOf(qsizetype index) const;
    [[nodiscard]] std::optional<qsizetype> indexOf(QStringView id) const;

    /// Where "previous chapter" goes: the start of the current one when more than \a threshold into
    /// it, else the one before; nothing before the first.
    [[nodiscard]] std::optional<qsizetype>
    previous(std::chrono::milliseconds position,
             std::chrono::milliseconds threshold = std::chrono::seconds(3)) const;
    [[nodiscard]] std::optional<qsizetype> next(std::chrono::milliseconds position) const;

    bool operator==(const ChapterList &) const = default;

private:
    QList<Chapter> m_chapters;
};

} // namespace expressly

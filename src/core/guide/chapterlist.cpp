// SPDX-License-Identifier: MIT
#include "core/guide/chapterlist.h"

#include <algorithm>

namespace expressly {

using std::chrono::milliseconds;

ChapterList::ChapterList(QList<Chapter> chapters)
    : m_chapters(std::move(chapters))
{
    std::ranges::stable_sort(m_chapters, {}, &Chapter::start);
    // Not std::ranges::unique: clang-tidy 14 cannot read the range that it returns.
    const auto repeated = std::unique(
        m_chapters.begin(), m_chapters.end(), [](const Chapter &one, const Chapter &other) {
            return one.start == other.start;
        });
    m_chapters.erase(repeated, m_chapters.end());
}

namespace {

/// How many chapters have begun at \a position.
[[nodiscard]] qsizetype begunAt(const QList<Chapter> &chapters, milliseconds position)
{
    const auto next = std::ranges::upper_bound(chapters, position, {}, &Chapter::start);
    return std::distance(chapters.begin(), next);
}

} // namespace

QList<std::chrono::milliseconds> ChapterList::starts() const
{
    QList<std::chrono::milliseconds> starts;
    for (const Chapter &chapter : m_chapters) {
        starts.append(chapter.start);
    }
    return starts;
}

std::optional<qsizetype> ChapterList::indexAt(milliseconds position) const
{
    const qsizetype begun = begunAt(m_chapters, position);
    if (begun == 0) {
        return std::nullopt;
    }
    const auto end = endOf(begun - 1);
    if (end && position >= *end) {
        return std::nullopt;
    }
    return begun - 1;
}

std::optional<milliseconds> ChapterList::endOf(qsizetype index) const
{
    const std::optional<milliseconds> own = m_chapters.at(index).end;
    if (index + 1 == m_chapters.size()) {
        return own;
    }
    const milliseconds next = m_chapters.at(index + 1).start;
    return own ? std::min(*own, next) : next;
}

std::optional<qsizetype> ChapterList::indexOf(QStringView id) const
{
    const auto found = std::ranges::find(m_chapters, id, &Chapter::id);
    if (found == m_chapters.end()) {
        return std::nullopt;
    }
    return std::distance(m_chapters.begin(), found);
}

std::optional<qsizetype> ChapterList::previous(milliseconds position, milliseconds threshold) const
{
    const qsizetype begun = begunAt(m_chapters, position);
    if (begun == 0) {
        return std::nullopt;
    }
    if (position - m_chapters.at(begun - 1).start > threshold) {
        return begun - 1;
    }
    if (begun == 1) {
        return std::nullopt;
    }
    return begun - 2;
}

std::optional<qsizetype> ChapterList::next(milliseconds position) const
{
    const qsizetype begun = begunAt(m_chapters, position);
    if (begun == m_chapters.size()) {
        return std::nullopt;
    }
    return begun;
}

} // namespace expressly

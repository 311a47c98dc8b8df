// SPDX-License-Identifier: MIT
#include "session/film/chaptertracker.h"

namespace expressly {

void ChapterTracker::setChapters(const ChapterList &chapters)
{
    m_chapters = chapters;
    m_current.reset();
    emit currentChanged(m_current);
}

void ChapterTracker::setPosition(std::chrono::milliseconds position)
{
    const auto index = m_chapters.indexAt(position);
    if (index != m_current) {
        m_current = index;
        emit currentChanged(index);
    }
}

} // namespace expressly

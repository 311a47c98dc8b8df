// SPDX-License-Identifier: MIT
// What the panel shows of chapters: list, marks, and the pictures of both.
#include "ui/player/chapterlistview.h"
#include "ui/player/playercontrols.h"
#include "ui/player/playerlists.h"
#include "ui/player/playerpanel.h"
#include "ui/player/seekbar.h"

namespace expressly {

void PlayerPanel::setChapters(const ChapterList &chapters)
{
    m_seekBar->setChapters(chapters);
    m_chapterList->setChapters(chapters);
    m_controls->setHasChapters(!chapters.isEmpty());
    arrange();
}

void PlayerPanel::setChaptersTitle(const QString &title)
{
    m_lists->setChaptersTitle(title);
    m_chapterList->setAccessibleName(title);
}

void PlayerPanel::setChaptersMovable(bool movable)
{
    m_seekBar->setMarkersMovable(movable);
}

void PlayerPanel::setChapterPicturesShown(bool shown)
{
    m_chapterList->setPicturesShown(shown);
    arrange();
}

void PlayerPanel::setChapterPicture(std::chrono::milliseconds time, const QImage &picture)
{
    m_chapterList->setPicture(time, picture);
}

void PlayerPanel::setPreviewSize(QSize size)
{
    m_seekBar->setPreviewSize(size);
    m_chapterList->setPictureSize(size);
    arrange();
}

void PlayerPanel::setPreview(std::chrono::milliseconds time, const QImage &picture)
{
    m_seekBar->setPreview(time, picture);
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/player/filmdeck.h"

#include "ui/captions/captionstrip.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
#include "ui/seekbar/seekbar.h"
#include "ui/theme/playercolors.h"

#include <utility>

namespace expressly {

FilmDeck::FilmDeck(QWidget &ground, QWidget &bar)
    : QObject(&ground)
    , m_picture(new VideoSurface(&ground))
    , m_captions(new CaptionStrip(&ground))
    , m_seekBar(new SeekBar(&bar))
    , m_controls(new PlayerControls(&bar))
    , m_studyBar(new StudyBar(&bar))
{
    connect(m_picture, &VideoSurface::clicked, this, &FilmDeck::playToggled);
    connect(m_picture, &VideoSurface::doubleClicked, this, &FilmDeck::fullScreenToggled);
    connect(m_seekBar, &SeekBar::seekRequested, this, &FilmDeck::seekRequested);
    connect(m_seekBar, &SeekBar::chapterActivated, this, &FilmDeck::chapterActivated);
}

void FilmDeck::setFilm(const FilmState &film)
{
    const bool isOther = !film.isSameFilmAs(std::exchange(m_film, film));
    m_seekBar->setDuration(film.duration);
    m_controls->setDuration(film.duration);
    m_controls->setPlaying(film.kind == FilmState::Kind::Here && film.isPlaying);
    const bool isAsked = film.kind == FilmState::Kind::Missing;
    if (isAsked || (isOther && film.kind != FilmState::Kind::Broken)) {
        setPosition(film.requested);
    }
}

void FilmDeck::setChapters(const ChapterList &chapters)
{
    m_seekBar->setChapters(chapters);
}

void FilmDeck::setCurrentChapter(std::optional<qsizetype> index)
{
    m_seekBar->setCurrentChapter(index);
}

void FilmDeck::setPosition(std::chrono::milliseconds position)
{
    m_position = position;
    m_seekBar->setPosition(position);
    m_controls->setPosition(position);
}

void FilmDeck::setFrame(const VideoFrame &frame)
{
    m_picture->setFrame(frame);
}

void FilmDeck::setTint(const QColor &tint)
{
    m_picture->setTint(tint);
    setPictureTint(*m_seekBar->window(), tint);
}

} // namespace expressly

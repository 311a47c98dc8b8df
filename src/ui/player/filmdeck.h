// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"
#include "media/film/videoframe.h"
#include "session/film/filmstate.h"

#include <QObject>

#include <optional>

class QColor;
class QWidget;

namespace expressly {

class CaptionStrip;
class PlayerControls;
class SeekBar;
class StudyBar;
class VideoSurface;

/// What every window has that shows a film: picture, captions, seek bar, buttons and study bar, and
/// what they wish together. Windows only lay the parts out. It plays nothing itself; see
/// bindFilmDeck().
class FilmDeck final : public QObject
{
    Q_OBJECT

public:
    /// Picture and captions stand on \a ground, which the deck lives as long as; the others on
    /// \a bar.
    FilmDeck(QWidget &ground, QWidget &bar);

    /// Length, whether it plays, and where another one stands before it says so itself.
    void setFilm(const FilmState &film);
    void setChapters(const ChapterList &chapters);
    void setCurrentChapter(std::optional<qsizetype> index);
    void setPosition(std::chrono::milliseconds position);
    [[nodiscard]] std::chrono::milliseconds position() const { return m_position; }
    void setFrame(const VideoFrame &frame);
    /// See VideoSurface::setTint(); for the seek bar's small pictures, too.
    void setTint(const QColor &tint);

    [[nodiscard]] VideoSurface &picture() const { return *m_picture; }
    [[nodiscard]] CaptionStrip &captions() const { return *m_captions; }
    [[nodiscard]] SeekBar &seekBar() const { return *m_seekBar; }
    [[nodiscard]] PlayerControls &controls() const { return *m_controls; }
    [[nodiscard]] StudyBar &studyBar() const { return *m_studyBar; }

signals:
    void playToggled();
    void seekRequested(std::chrono::milliseconds target);
    void chapterActivated(qsizetype index);
    /// Or back from it.
    void fullScreenToggled();

private:
    VideoSurface *m_picture;
    CaptionStrip *m_captions;
    SeekBar *m_seekBar;
    PlayerControls *m_controls;
    StudyBar *m_studyBar;
    FilmState m_film;
    std::chrono::milliseconds m_position{0};
};

} // namespace expressly

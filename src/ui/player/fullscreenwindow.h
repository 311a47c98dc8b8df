// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"
#include "media/film/videoframe.h"
#include "session/film/filmstate.h"

#include <QTimer>
#include <QWidget>

namespace expressly {

class CaptionStrip;
class PlayerControls;
class SeekBar;
class StudyBar;
class VideoSurface;
struct PlayerKeys;

/// The picture alone. Seek bar and buttons come with the pointer or a key and go again, and the
/// pointer with them. A window of its own: give it the actions whose keys shall work in it.
class FullScreenWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit FullScreenWindow(QWidget *parent = nullptr);

    void setChapters(const ChapterList &chapters);
    /// See VideoSurface::setTint().
    void setTint(const QColor &tint);
    void setFrame(const VideoFrame &frame);
    void setPosition(std::chrono::milliseconds position);
    /// Where there is no picture, why.
    void setFilm(const FilmState &film);
    void setCurrentChapter(std::optional<qsizetype> index);
    /// Stands above the seek bar, and keeps it shown while it is there itself.
    void setTool(QWidget *tool);

    /// Black instead of picture and captions, until the film plays.
    void setBlank(bool blank);
    [[nodiscard]] bool isBlank() const;

    void showControls();
    void hideControls();
    [[nodiscard]] bool controlsShown() const;
    [[nodiscard]] const VideoSurface *surface() const { return m_surface; }
    void setKeys(const PlayerKeys &keys);
    // The parts, for what connects them with sessions.
    [[nodiscard]] VideoSurface &picture() { return *m_surface; }
    [[nodiscard]] SeekBar &seekBar() { return *m_seekBar; }
    [[nodiscard]] PlayerControls &controls() { return *m_controls; }
    [[nodiscard]] StudyBar &studyBar() { return *m_studyBar; }
    [[nodiscard]] CaptionStrip &captionStrip() const { return *m_captions; }

signals:
    void leaveRequested();
    void playToggled();
    void seekRequested(std::chrono::milliseconds target);
    void chapterActivated(qsizetype index);
    void previousChapterRequested();
    void nextChapterRequested();
    /// Whether keys go to this window.
    void activationChanged(bool isActive);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void arrange();
    void applyLook();
    void hideUnlessInUse();

    VideoSurface *m_surface = nullptr;
    CaptionStrip *m_captions = nullptr;
    QWidget *m_blank = nullptr;
    QWidget *m_bar = nullptr;
    QWidget *m_tool = nullptr;
    SeekBar *m_seekBar = nullptr;
    PlayerControls *m_controls = nullptr;
    StudyBar *m_studyBar = nullptr;
    QTimer m_hideTimer;
    bool m_isPointerOnBar = false;
};

} // namespace expressly

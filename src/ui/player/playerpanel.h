// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"
#include "media/film/videoframe.h"
#include "session/film/filmstate.h"

#include <QWidget>

class QLabel;

namespace expressly {

class CaptionNotice;
class CaptionStrip;
class ChapterListView;
class NoticeLine;
class PlayerControls;
class PlayerLists;
class SeekBar;
class StepPictureView;
class StudyBar;
class VideoSurface;
struct PlayerKeys;

/// The player at the side of the lesson: what the film is, the picture, the seek bar, the buttons
/// and the chapters, which stand beside the picture where there is room. It plays nothing itself.
class PlayerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerPanel(QWidget *parent = nullptr);

    /// What it is, and where there is no picture, why, with the ways to see it all the same.
    void setFilm(const FilmState &film);

    void setFrame(const VideoFrame &frame);
    void setPosition(std::chrono::milliseconds position);
    void setCurrentChapter(std::optional<qsizetype> index);
    /// Others of the same film.
    void setChapters(const ChapterList &chapters);
    /// Something is missing though the film goes on; empty: all is well.
    void setNotice(const QString &notice);

    /// Stands under the buttons, below what was added before.
    void addTool(QWidget *tool);
    void setKeys(const PlayerKeys &keys);

    // The parts, for what connects them with sessions; what concerns several of them is said above.
    [[nodiscard]] VideoSurface &picture() { return *m_surface; }
    [[nodiscard]] SeekBar &seekBar() { return *m_seekBar; }
    [[nodiscard]] PlayerControls &controls() { return *m_controls; }
    [[nodiscard]] StudyBar &studyBar() { return *m_studyBar; }
    /// Stands beside the film while it has a picture; the panel makes room for it.
    [[nodiscard]] StepPictureView &stepPicture() { return *m_stepPicture; }
    [[nodiscard]] const VideoSurface *surface() const { return m_surface; }
    [[nodiscard]] CaptionStrip &captionStrip() const { return *m_captions; }
    [[nodiscard]] CaptionNotice &captionNotice() const { return *m_captionNotice; }
    [[nodiscard]] PlayerLists &lists() const { return *m_lists; }

    /// After what stands in it changed its room.
    void arrange();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void playToggled();
    void seekRequested(std::chrono::milliseconds target);
    void chapterActivated(qsizetype index);
    void previousChapterRequested();
    void nextChapterRequested();
    void fullScreenToggled();
    void attachRequested();
    void pageRequested(std::chrono::milliseconds time);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Action { Attach, OpenPage, CopyTime };

    void connectParts();
    void describe();
    void showKind();
    void showMessage(const QString &title, const QString &large, const QString &text);
    void act(int index);
    void applyLook();
    [[nodiscard]] int arrangePlayer(QRect column, int roomBelow);

    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    VideoSurface *m_surface = nullptr;
    SeekBar *m_seekBar = nullptr;
    PlayerControls *m_controls = nullptr;
    StudyBar *m_studyBar = nullptr;
    StepPictureView *m_stepPicture = nullptr;
    NoticeLine *m_notice = nullptr;
    QList<QWidget *> m_tools;
    PlayerLists *m_lists = nullptr;
    ChapterListView *m_chapterList = nullptr;
    CaptionStrip *m_captions = nullptr;
    CaptionNotice *m_captionNotice = nullptr;
    FilmState m_film;
    std::chrono::milliseconds m_time{0};
    QList<Action> m_actions; ///< What the buttons on the surface do, in their order.
};

} // namespace expressly

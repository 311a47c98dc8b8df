// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"
#include "session/film/filmstate.h"

#include <QWidget>

class QLabel;

namespace expressly {

class CaptionNotice;
class ChapterListView;
class FilmDeck;
class NoticeLine;
class PlayerLists;
class SignButton;
class StepPictureView;

/// The player at the side of the lesson: what the film is, the picture, the seek bar, the buttons
/// and the chapters, which stand beside the picture where there is room. It plays nothing itself.
class PlayerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerPanel(QWidget *parent = nullptr);

    /// What it is, and where there is no picture, why, with the ways to see it all the same.
    void setFilm(const FilmState &film);

    /// Others of the same film.
    void setChapters(const ChapterList &chapters);
    /// Something is missing though the film goes on; empty: all is well.
    void setNotice(const QString &notice);

    /// Stands under the buttons, below what was added before.
    void addTool(QWidget *tool);

    // The parts, for what connects them with sessions.
    [[nodiscard]] FilmDeck &deck() const { return *m_deck; }
    /// Stands beside the film while it has a picture; the panel makes room for it.
    [[nodiscard]] StepPictureView &stepPicture() { return *m_stepPicture; }
    [[nodiscard]] CaptionNotice &captionNotice() const { return *m_captionNotice; }
    [[nodiscard]] PlayerLists &lists() const { return *m_lists; }

    /// After what stands in it changed its room.
    void arrange();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void attachRequested();
    void pageRequested(std::chrono::milliseconds time);
    void noticeDismissed();

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
    [[nodiscard]] int arrangePlayer(QRect column, int roomForList);
    [[nodiscard]] QList<QWidget *> shownTools() const;
    [[nodiscard]] int toolsHeight(const QRect &column) const;
    [[nodiscard]] int arrangeHead(const QRect &column);
    [[nodiscard]] int arrangeTools(const QRect &column, int top);
    void place(QWidget *widget, const QRect &area);
    void sayAbout();

    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;    ///< Seen where there is no picture.
    SignButton *m_info = nullptr; ///< Says the same where there is one.
    FilmDeck *m_deck = nullptr;
    StepPictureView *m_stepPicture = nullptr;
    NoticeLine *m_notice = nullptr;
    QList<QWidget *> m_tools;
    PlayerLists *m_lists = nullptr;
    ChapterListView *m_chapterList = nullptr;
    CaptionNotice *m_captionNotice = nullptr;
    FilmState m_film;
    QList<Action> m_actions; ///< What the buttons on the surface do, in their order.
};

} // namespace expressly

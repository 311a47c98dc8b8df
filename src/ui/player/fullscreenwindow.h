// SPDX-License-Identifier: MIT
#pragma once

#include "session/film/filmstate.h"

#include <QTimer>
#include <QWidget>

namespace expressly {

class FilmDeck;

/// The picture alone. Seek bar and buttons come with the pointer or a key and go again, and the
/// pointer with them. A window of its own: give it the actions whose keys shall work in it.
class FullScreenWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit FullScreenWindow(QWidget *parent = nullptr);

    /// Where there is no picture, why.
    void setFilm(const FilmState &film);
    /// Stands above the seek bar, and keeps it shown while it is there itself.
    void setTool(QWidget *tool);

    /// Black instead of picture and captions, until the film plays.
    void setBlank(bool blank);
    [[nodiscard]] bool isBlank() const;

    void showControls();
    void hideControls();
    [[nodiscard]] bool controlsShown() const;
    [[nodiscard]] FilmDeck &deck() const { return *m_deck; }
    /// A sentence in the bar, which comes for it; empty: none.
    void say(const QString &sentence);

signals:
    void leaveRequested();
    /// Whether keys go to this window.
    void activationChanged(bool isActive);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void applyLook();
    void hideUnlessInUse();

    QWidget *m_bar = nullptr;
    FilmDeck *m_deck = nullptr;
    QWidget *m_blank = nullptr;
    QWidget *m_tool = nullptr;
    QTimer m_hideTimer;
    bool m_isPointerOnBar = false;
};

} // namespace expressly

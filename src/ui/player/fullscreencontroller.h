// SPDX-License-Identifier: MIT
#pragma once

#include "ui/words/playerkeys.h"

#include <QColor>
#include <QObject>

#include <memory>

class QScreen;

namespace expressly {

class FullScreenWindow;
class FilmSession;
class LookSession;

/// Shows the film alone on the whole screen, and goes back.
class FullScreenController final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    FullScreenController(FilmSession &session, LookSession &study, QObject *parent = nullptr);
    ~FullScreenController() override;

    [[nodiscard]] bool isActive() const;
    void enter();
    void leave();
    void toggle();
    /// On another screen than the active window's, so that this one keeps lesson and chapters;
    /// where there is one screen only, on this. Leaves if it is there already.
    void present();
    /// The picture goes black and the film pauses; the next call, or playing, shows it again.
    void toggleBlank();
    void setVolume(double volume);
    void setMuted(bool muted);
    /// See VideoSurface::setTint().
    void setTint(const QColor &tint);
    void setKeys(const PlayerKeys &keys);
    /// Null until it was shown once.
    [[nodiscard]] FullScreenWindow *view() const { return m_view.get(); }

signals:
    void entered();
    void left();
    /// Whether keys go to the full screen.
    void activationChanged(bool isActive);
    void volumeChanged(double volume);
    void mutedChanged(bool muted);
    void goToTimeRequested();
    void pictureSizeChanged(QSize devicePixels);
    void viewCreated();

private:
    void enter(QScreen &screen);
    void createView();

    FilmSession &m_session;
    LookSession &m_study;
    PlayerKeys m_keys;
    std::unique_ptr<FullScreenWindow> m_view;
    double m_volume = 1.0;
    bool m_muted = false;
    QColor m_tint = Qt::white;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/words/playerkeys.h"

#include <QColor>
#include <QObject>

#include <memory>

namespace expressly {

class FullScreenView;
class PlayerSession;
class StudySession;

/// Shows the film alone on the whole screen, and goes back.
class FullScreenController final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    FullScreenController(PlayerSession &session, StudySession &study, QObject *parent = nullptr);
    ~FullScreenController() override;

    [[nodiscard]] bool isActive() const;
    void enter();
    void leave();
    void toggle();
    void setVolume(double volume);
    void setMuted(bool muted);
    /// See VideoSurface::setTint().
    void setTint(const QColor &tint);
    void setKeys(const PlayerKeys &keys);
    /// Null until it was shown once.
    [[nodiscard]] FullScreenView *view() const { return m_view.get(); }

signals:
    void entered();
    void left();
    void volumeChanged(double volume);
    void mutedChanged(bool muted);
    void goToTimeRequested();
    void pictureSizeChanged(QSize devicePixels);
    void viewCreated();

private:
    void createView();

    PlayerSession &m_session;
    StudySession &m_study;
    PlayerKeys m_keys;
    std::unique_ptr<FullScreenView> m_view;
    double m_volume = 1.0;
    bool m_muted = false;
    QColor m_tint = Qt::white;
};

} // namespace expressly

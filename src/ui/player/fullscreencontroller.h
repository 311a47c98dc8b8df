// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QObject>

#include <chrono>
#include <memory>

namespace expressly {

class FullScreenView;
class PlayerSession;

/// Shows the film alone on the whole screen, and goes back.
class FullScreenController final : public QObject
{
    Q_OBJECT

public:
    /// \a session outlives this.
    explicit FullScreenController(PlayerSession &session, QObject *parent = nullptr);
    ~FullScreenController() override;

    [[nodiscard]] bool isActive() const;
    void enter();
    void leave();
    void toggle();
    void setVolume(double volume);
    void setMuted(bool muted);
    /// See VideoSurface::setTint().
    void setTint(const QColor &tint);
    /// Null until it was shown once.
    [[nodiscard]] FullScreenView *view() const { return m_view.get(); }

signals:
    void entered();
    void left();
    void volumeChanged(double volume);
    void mutedChanged(bool muted);
    void goToTimeRequested();
    void pictureSizeChanged(QSize devicePixels);
    void framePainted(std::chrono::microseconds start);
    void viewCreated();

private:
    void createView();

    PlayerSession &m_session;
    std::unique_ptr<FullScreenView> m_view;
    double m_volume = 1.0;
    bool m_muted = false;
    QColor m_tint = Qt::white;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/player/deckbinding.h"

#include <QColor>
#include <QObject>

#include <memory>

class QScreen;

namespace expressly {

class FullScreenWindow;

/// Shows the film alone on the whole screen, and goes back.
class FullScreenController final : public QObject
{
    Q_OBJECT

public:
    explicit FullScreenController(const DeckServices &services, QObject *parent = nullptr);
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
    /// See VideoSurface::setTint().
    void setTint(const QColor &tint);
    /// Null until it was shown once.
    [[nodiscard]] FullScreenWindow *view() const { return m_view.get(); }

signals:
    void entered();
    void left();
    /// Whether keys go to the full screen.
    void activationChanged(bool isActive);
    void viewCreated();

private:
    void enter(QScreen &screen);
    void createView();
    void bindNotices();

    DeckServices m_services;
    std::unique_ptr<FullScreenWindow> m_view;
    QColor m_tint = Qt::white;
};

} // namespace expressly

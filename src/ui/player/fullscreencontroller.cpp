// SPDX-License-Identifier: MIT
#include "ui/player/fullscreencontroller.h"

#include "ui/controls/playercontrols.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerbinding.h"
#include "ui/player/studybinding.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>
#include <chrono>

namespace expressly {

namespace {

QScreen &activeScreen()
{
    const QWidget *active = QApplication::activeWindow();
    return *(active != nullptr ? active->screen() : QGuiApplication::primaryScreen());
}

} // namespace

FullScreenController::FullScreenController(FilmSession &session,
                                           LookSession &study,
                                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_study(study)
{}

FullScreenController::~FullScreenController() = default;

bool FullScreenController::isActive() const
{
    return m_view && m_view->isVisible();
}

void FullScreenController::enter()
{
    enter(activeScreen());
}

void FullScreenController::present()
{
    if (isActive()) {
        leave();
        return;
    }
    QScreen &own = activeScreen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other =
        std::ranges::find_if(screens, [&own](QScreen *each) { return each != &own; });
    enter(other == screens.end() ? own : **other);
}

void FullScreenController::toggleBlank()
{
    if (isActive()) {
        m_session.player().pause();
        m_view->setBlank(!m_view->isBlank());
    }
}

void FullScreenController::enter(QScreen &screen)
{
    if (!m_view) {
        createView();
    }
    m_view->controls().setVolume(m_volume);
    m_view->controls().setMuted(m_muted);
    m_view->setTint(m_tint);
    // Some window managers use the geometry from before, and without any there is nothing else.
    m_view->setScreen(&screen);
    m_view->setGeometry(screen.geometry());
    m_view->showFullScreen();
    m_view->activateWindow();
    emit entered();
}

void FullScreenController::leave()
{
    if (isActive()) {
        m_view->hide();
        m_view->setBlank(false);
        emit left();
    }
}

void FullScreenController::toggle()
{
    if (isActive()) {
        leave();
    } else {
        enter();
    }
}

void FullScreenController::setVolume(double volume)
{
    m_volume = volume;
    if (m_view) {
        m_view->controls().setVolume(volume);
    }
}

void FullScreenController::setMuted(bool muted)
{
    m_muted = muted;
    if (m_view) {
        m_view->controls().setMuted(muted);
    }
}

void FullScreenController::setTint(const QColor &tint)
{
    m_tint = tint;
    if (m_view) {
        m_view->setTint(tint);
    }
}

void FullScreenController::setKeys(const PlayerKeys &keys)
{
    m_keys = keys;
    if (m_view) {
        m_view->setKeys(keys);
    }
}

void FullScreenController::createView()
{
    m_view = std::make_unique<FullScreenWindow>();
    bindPlayerView(m_session, *m_view);
    bindStudyView(m_study, m_view->studyBar(), m_view->picture());
    m_view->setKeys(m_keys);
    // The sentence about slow sound and the like, which the window shows in its panel.
    connect(&m_session,
            &FilmSession::noticeChanged,
            &m_view->studyBar(),
            [this](const QString &notice) { m_view->studyBar().say(notice); });
    connect(m_view.get(), &FullScreenWindow::leaveRequested, this, &FullScreenController::leave);
    connect(m_view.get(),
            &FullScreenWindow::activationChanged,
            this,
            &FullScreenController::activationChanged);
    const PlayerControls &controls = m_view->controls();
    connect(&controls, &PlayerControls::volumeChanged, this, &FullScreenController::volumeChanged);
    connect(&controls, &PlayerControls::mutedChanged, this, &FullScreenController::mutedChanged);
    connect(&controls,
            &PlayerControls::goToTimeRequested,
            this,
            &FullScreenController::goToTimeRequested);
    connect(&m_view->picture(),
            &VideoSurface::pictureSizeChanged,
            this,
            &FullScreenController::pictureSizeChanged);
    emit viewCreated();
}

} // namespace expressly

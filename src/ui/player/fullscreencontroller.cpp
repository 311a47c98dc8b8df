// SPDX-License-Identifier: MIT
#include "ui/player/fullscreencontroller.h"

#include "session/session.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreenwindow.h"

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

FullScreenController::FullScreenController(const DeckServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
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
        m_services.session.film().player().pause();
        m_view->setBlank(!m_view->isBlank());
    }
}

void FullScreenController::enter(QScreen &screen)
{
    if (!m_view) {
        createView();
    }
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

void FullScreenController::setTint(const QColor &tint)
{
    m_tint = tint;
    if (m_view) {
        m_view->deck().setTint(tint);
    }
}

void FullScreenController::createView()
{
    m_view = std::make_unique<FullScreenWindow>();
    FilmDeck &deck = m_view->deck();
    bindFilmDeck(m_services, deck);
    deck.setTint(m_tint);
    FilmSession &film = m_services.session.film();
    m_view->setFilm(film.state());
    connect(&film, &FilmSession::stateChanged, m_view.get(), &FullScreenWindow::setFilm);
    bindNotices();
    connect(m_view.get(), &FullScreenWindow::leaveRequested, this, &FullScreenController::leave);
    connect(m_view.get(),
            &FullScreenWindow::activationChanged,
            this,
            &FullScreenController::activationChanged);
    emit viewCreated();
}

/// Whatever is said anywhere is said here, for nothing else is seen.
void FullScreenController::bindNotices()
{
    Notices &notices = m_services.session.notices();
    const auto show = [this, &notices] {
        m_view->say(notices.newest(~Notices::Speakers()).sentence);
    };
    show();
    connect(&notices, &Notices::changed, m_view.get(), show);
}

} // namespace expressly

// SPDX-License-Identifier: MIT
// What a wish opens: a guide, a lesson, a film, the full screen; application.cpp holds the objects.
#include "app/application.h"
#include "app/guidelocation.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panes.h"
#include "ui/shell/windownotices.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace expressly {

namespace {

/// Then the window is made all the same.
constexpr std::chrono::seconds LongestWaitForPicture{2};

FilmSession::Autoplay autoplayOf(const Wish &wish)
{
    return wish.play ? FilmSession::Autoplay::Yes : FilmSession::Autoplay::No;
}

} // namespace

void Application::start(const Wish &wish, std::unique_ptr<FrameWorker> worker)
{
    if (worker) {
        m_player.openPrepared(
            std::move(worker), wish.file, wish.start.value_or(std::chrono::milliseconds(0)));
        m_session.film().adoptFile(
            wish.file, TimeRange{.start = {}, .end = wish.end}, autoplayOf(wish));
        Wish rest = wish;
        rest.file.clear();
        rest.video.clear(); // a file goes before the guide's videos
        rest.start.reset();
        rest.play = false;
        fulfil(rest);
    } else {
        fulfil(wish);
        beginAtHome(wish);
    }
}

/// Who asks for nothing is asked what they need, unless they have to be told something first.
void Application::beginAtHome(const Wish &wish)
{
    const bool isAskedFor = wish.namesFilm() || !wish.lesson.isEmpty() || wish.fullScreen;
    if (!isAskedFor && m_session.notices().newest(WindowSpeakers).sentence.isEmpty()) {
        m_window->panes().showHome(Panes::From::Start);
    }
}

void Application::fulfil(const Wish &wish)
{
    m_themeForNow = wish.theme ? wish.theme : m_themeForNow;
    if (wish.mute) {
        m_settings.muteForNow();
    }
    m_session.notices().dismiss(Notices::Speaker::Place);
    m_afterPicture.reset();
    const bool filmAlone =
        wish.fullScreen && (!wish.file.isEmpty() || m_player.state() != MediaPlayer::State::Empty);
    if (filmAlone) {
        if (wish.file.isEmpty() && wish.namesFilm()) {
            openGuide(wish); // which has the video
        }
        openFilm(wish);
        m_fullScreen.enter();
        prepareAfterPicture(wish);
        return;
    }
    prepareWindow(wish);
    if (!wish.fullScreen) {
        showWindow(wish.size); // first, so that the lesson is laid out once, as wide as it is seen
    }
    m_session.openLesson(wish.place());
    openFilm(wish); // after the window is laid out, so that the step being shown is scrolled to
    if (wish.fullScreen) {
        m_fullScreen.enter();
    }
}

/// The first picture waits for nothing; then the window is made, which the keys work with. A film
/// that cannot be opened, or comes from a slow drive, does not hold it up.
void Application::prepareAfterPicture(const Wish &wish)
{
    m_afterPicture = wish;
    const auto prepare = [this] {
        if (const auto waiting = std::exchange(m_afterPicture, std::nullopt)) {
            prepareWindow(*waiting);
            if (!waiting->lesson.isEmpty()) {
                m_session.openLesson(waiting->place());
            }
        }
    };
    constexpr auto Once =
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(
        &m_fullScreen.view()->deck().picture(), &VideoSurface::framePainted, this, prepare, Once);
    connect(&m_player, &MediaPlayer::failed, this, prepare, Once);
    QTimer::singleShot(LongestWaitForPicture, this, prepare);
}

void Application::prepareWindow(const Wish &wish)
{
    applyTheme();
    openGuide(wish);
    makeWindow();
}

void Application::openFilm(const Wish &wish)
{
    if (wish.namesFilm()) {
        m_session.openFilm(wish.place(), autoplayOf(wish));
    }
}

void Application::openGuide(const Wish &wish)
{
    const auto &open = m_session.guide().guide();
    const QString wanted = wish.guide.isEmpty() && !open ? bundledGuideFolder() : wish.guide;
    if (!wanted.isEmpty()) {
        m_session.guide().openGuide(wanted);
    }
}

} // namespace expressly

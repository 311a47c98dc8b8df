// SPDX-License-Identifier: MIT
// What a wish opens: a guide, a lesson, a film, the full screen; application.cpp holds the objects.
#include "app/application.h"
#include "app/guidelocation.h"
#include "core/guide/guide.h"
#include "core/reading/guideloader.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace expressly {

namespace {

/// Then the window is made all the same.
constexpr std::chrono::seconds LongestWaitForPicture{2};

/// By id, or by number from 1.
std::optional<qsizetype> chapterMeant(const ChapterList &chapters, const QString &name)
{
    if (const auto index = chapters.indexOf(name)) {
        return index;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= chapters.size()
               ? std::optional<qsizetype>(number - 1)
               : std::nullopt;
}

} // namespace

void Application::start(const Wish &wish, std::unique_ptr<FrameWorker> worker)
{
    if (worker) {
        m_player.openPrepared(
            std::move(worker), wish.file, wish.start.value_or(std::chrono::milliseconds(0)));
        const auto autoplay = wish.play ? FilmSession::Autoplay::Yes : FilmSession::Autoplay::No;
        m_playerSession.adoptFile(wish.file, TimeRange{.start = {}, .end = wish.end}, autoplay);
        Wish rest = wish;
        rest.file.clear();
        rest.video.clear(); // a file goes before the guide's videos
        rest.start.reset();
        rest.play = false;
        fulfil(rest);
    } else {
        fulfil(wish);
    }
}

void Application::fulfil(const Wish &wish)
{
    m_themeForNow = wish.theme ? wish.theme : m_themeForNow;
    if (wish.mute) {
        m_settings.muteForNow();
    }
    m_said.clear();
    m_afterPicture.reset();
    const bool filmAlone =
        wish.fullScreen && (!wish.file.isEmpty() || m_player.state() != MediaPlayer::State::Empty);
    if (filmAlone) {
        if (wish.file.isEmpty() && wish.namesFilm()) {
            openGuide(wish); // which has the video
        }
        openFilm(wish);
        enterFullScreen();
        prepareAfterPicture(wish);
        return;
    }
    prepareWindow(wish);
    openLesson(wish);
    if (!wish.fullScreen) {
        showWindow(wish.size);
    }
    openFilm(wish); // after the window is laid out, so that the step being shown is scrolled to
    if (wish.fullScreen) {
        enterFullScreen();
    }
    m_stores.setWindow(*m_window);
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
                openLesson(*waiting);
            }
            m_stores.setWindow(*m_window);
        }
    };
    constexpr auto Once =
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(&m_fullScreen.view()->picture(), &VideoSurface::framePainted, this, prepare, Once);
    connect(&m_player, &MediaPlayer::failed, this, prepare, Once);
    QTimer::singleShot(LongestWaitForPicture, this, prepare);
}

void Application::enterFullScreen()
{
    m_fullScreen.enter();
    if (!m_said.isEmpty()) {
        sayInFullScreen();
    }
}

/// Above the lesson, and over the picture in full screen. What is said before there is either is
/// shown when there is.
void Application::say(const QString &sentence)
{
    m_said = sentence;
    if (m_window) {
        m_window->setNotice(sentence);
    }
    if (m_fullScreen.isActive()) {
        sayInFullScreen();
    }
}

void Application::sayInFullScreen()
{
    m_fullScreen.view()->studyBar().say(m_said);
    m_fullScreen.view()->showControls();
}

void Application::prepareWindow(const Wish &wish)
{
    applyTheme();
    openGuide(wish);
    makeWindow();
}

void Application::openGuide(const Wish &wish)
{
    const auto &open = m_guideSession.guide();
    const QString wanted = wish.guide.isEmpty() && !open ? bundledGuideFolder() : wish.guide;
    if (!wanted.isEmpty()) {
        m_guideSession.openGuide(wanted);
        m_playerSession.setGuide(m_guideSession.guide());
    }
}

void Application::openLesson(const Wish &wish)
{
    const auto &guide = m_guideSession.guide();
    if (!guide) {
        return;
    }
    if (!wish.lesson.isEmpty() && m_guideSession.openLesson(wish.lesson, wish.step)) {
        return;
    }
    if (!m_guideSession.lesson().id.isEmpty()) {
        return;
    }
    // What opens in the place of an unknown lesson must not wipe away what was said of it.
    const QString said = wish.lesson.isEmpty() ? QString() : m_guideSession.notice();
    openFallbackLesson();
    if (!said.isEmpty()) {
        say(said);
    }
}

/// Where the person was, else the beginning.
void Application::openFallbackLesson()
{
    const Guide &guide = *m_guideSession.guide();
    const LastVisit &was = m_session.state();
    const bool wasHere = was.guide == guide.id && findLesson(guide, was.lesson) != nullptr;
    if (!wasHere || !m_guideSession.openLesson(was.lesson)) {
        m_guideSession.openLesson(m_guideSession.firstLesson());
    }
}

void Application::openFilm(const Wish &wish)
{
    const auto autoplay = wish.play ? FilmSession::Autoplay::Yes : FilmSession::Autoplay::No;
    if (wish.file.isEmpty()) {
        if (wish.namesFilm()) {
            openGuideFilm(wish);
        }
        return;
    }
    const auto range =
        wish.start || wish.end ? std::optional(
            TimeRange{.start = wish.start.value_or(std::chrono::milliseconds(0)), .end = wish.end})
                               : std::nullopt;
    m_playerSession.openFile(wish.file, range, autoplay);
    if (!wish.chapter.isEmpty()) {
        // The chapters of a file are known when it is open.
        connect(
            &m_playerSession,
            &FilmSession::chaptersKnown,
            this,
            [this, chapter = wish.chapter, file = m_playerSession.file()] {
            if (m_playerSession.file() == file) {
                goToChapter(chapter);
            }
            },
            Qt::SingleShotConnection);
    }
}

void Application::openGuideFilm(const Wish &wish)
{
    const auto &guide = m_guideSession.guide();
    const QString id = filmMeantBy(wish);
    const Video *video = guide ? findVideo(*guide, id) : nullptr;
    if (video == nullptr) {
        QStringList ids;
        for (const Video &known : guide ? guide->videos : QList<Video>()) {
            ids.append(known.id);
        }
        const QString nearest = nearestId(id, ids);
        const QString hint =
            nearest.isEmpty() ? QString() : tr(" The nearest is “%1”.").arg(nearest);
        say(tr("This guide has no video “%1”.").arg(id) + hint);
        return;
    }
    TimeRange range{.start = wish.start.value_or(std::chrono::milliseconds(0)), .end = wish.end};
    if (!wish.start && !wish.chapter.isEmpty()) {
        const ChapterList chapters(video->chapters);
        const auto index = chapterMeant(chapters, wish.chapter);
        if (index) {
            range.start = chapters.at(*index).start;
        } else {
            say(tr("This video has no chapter “%1”.").arg(wish.chapter));
        }
    }
    m_playerSession.openVideo(
        id, range, wish.play ? FilmSession::Autoplay::Yes : FilmSession::Autoplay::No);
}

void Application::goToChapter(const QString &chapter)
{
    if (const auto index = chapterMeant(m_playerSession.chapters(), chapter)) {
        m_playerSession.goToChapter(*index);
    } else {
        say(tr("This video has no chapter “%1”.").arg(chapter));
    }
}

/// The video named, else that of the step, else the first of the lesson that is here, else the one
/// that is open.
QString Application::filmMeantBy(const Wish &wish) const
{
    if (!wish.video.isEmpty()) {
        return wish.video;
    }
    const QList<Step> steps = stepsOf(m_guideSession.lesson());
    for (const Step &step : steps) {
        const bool isMeant = wish.step.isEmpty() || step.id == wish.step;
        const Video *video =
            step.segment ? findVideo(*m_guideSession.guide(), step.segment->video) : nullptr;
        if (isMeant && video != nullptr
            && (m_playerSession.isHere(*video) || !wish.step.isEmpty())) {
            return video->id;
        }
    }
    return m_playerSession.video().id;
}

} // namespace expressly

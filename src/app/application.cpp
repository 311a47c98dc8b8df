// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/guidelocation.h"
#include "ui/player/fullscreenview.h"
#include "ui/player/playerpanel.h"
#include "ui/player/videosurface.h"
#include "ui/shell/keymap.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QSessionManager>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

ThemeChoice toChoice(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::System:
        return ThemeChoice::System;
    case Settings::Theme::Light:
        return ThemeChoice::Light;
    case Settings::Theme::Dark:
        return ThemeChoice::Dark;
    case Settings::Theme::Night:
        return ThemeChoice::Night;
    }
    Q_UNREACHABLE();
}

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

Application::Application(QApplication &application, Memory memory)
    : m_application(application)
    , m_memory(memory)
    , m_session(folder(QStandardPaths::AppDataLocation) + QStringLiteral("/session.json"))
    , m_settings(folder(QStandardPaths::AppConfigLocation))
    , m_library(folder(QStandardPaths::AppDataLocation))
    , m_loopLibrary(folder(QStandardPaths::AppDataLocation))
    , m_player(FilmPlayer::Sound::Allowed)
    , m_chapterFrames(memory == Memory::Kept
                          ? folder(QStandardPaths::CacheLocation) + QStringLiteral("/frames")
                          : QString())
    , m_playerSession(m_player, m_library)
    , m_practice(m_playerSession, m_settings)
    , m_loops(m_playerSession, m_loopLibrary)
    , m_barScope(m_playerSession, m_practice, m_settings)
    , m_librarySession(m_library)
    , m_captionSession(m_playerSession, m_settings, m_library)
    , m_captions(m_captionSession, m_settings)
    , m_sound(m_player, m_settings)
    , m_study(m_playerSession)
    , m_fullScreen(m_playerSession, m_study)
    , m_stores({&m_settings, &m_library, &m_loopLibrary, &m_session})
{
    m_commands.setKeyMap(KeyMap::fromWords(m_settings.keys()));
    m_commands.setSingleCharacterKeys(m_settings.hasSingleLetterKeys());
    m_playerSession.pictures().setSource(&m_chapterFrames);
    applySound();
    setUpFullScreen();
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        m_commands.setKeyMap(KeyMap::fromWords(m_settings.keys()));
        m_commands.setSingleCharacterKeys(m_settings.hasSingleLetterKeys());
        applySound();
        if (key == Settings::Key::Theme) {
            m_themeForNow.reset();
            applyTheme();
        }
    });
    connect(&application, &QApplication::aboutToQuit, this, &Application::finish);
    connect(&application,
            &QApplication::commitDataRequest,
            this,
            &Application::endSession,
            Qt::DirectConnection);
    connect(&m_instance, &SingleInstance::wishReceived, this, &Application::fulfil);
}

Application::~Application() = default;

void Application::start(const Wish &wish, std::unique_ptr<FrameWorker> worker)
{
    if (worker) {
        m_player.openPrepared(
            std::move(worker), wish.file, wish.start.value_or(std::chrono::milliseconds(0)));
        const auto autoplay =
            wish.play ? PlayerSession::Autoplay::Yes : PlayerSession::Autoplay::No;
        m_playerSession.adoptFile(wish.file, TimeRange{.start = {}, .end = wish.end}, autoplay);
        Wish rest = wish;
        rest.file.clear();
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
    const bool filmAlone =
        wish.fullScreen && (!wish.file.isEmpty() || m_player.state() != MediaPlayer::State::Empty);
    if (filmAlone) {
        openFilm(wish);
        m_fullScreen.enter();
        // The first picture waits for nothing; then the window is made, which the keys work with.
        connect(
            &m_fullScreen.view()->picture(),
            &VideoSurface::framePainted,
            this,
            [this, wish] {
            prepareWindow(wish);
            m_stores.setWindow(*m_window);
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    prepareWindow(wish);
    openLesson(wish);
    if (!wish.fullScreen) {
        showWindow(wish.size);
    }
    openFilm(wish); // after the window is laid out, so that the step being shown is scrolled to
    if (wish.fullScreen) {
        m_fullScreen.enter();
    }
    m_stores.setWindow(*m_window); // what opening the lesson had to say is said
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
        m_window->setNotice(said);
    }
}

/// Where the person was, else the beginning.
void Application::openFallbackLesson()
{
    const Guide &guide = *m_guideSession.guide();
    const SessionState &was = m_session.state();
    const bool wasHere = was.guide == guide.id && findLesson(guide, was.lesson) != nullptr;
    if (!wasHere || !m_guideSession.openLesson(was.lesson)) {
        m_guideSession.openLesson(m_guideSession.firstLesson());
    }
}

void Application::openFilm(const Wish &wish)
{
    const auto autoplay = wish.play ? PlayerSession::Autoplay::Yes : PlayerSession::Autoplay::No;
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
            &m_player,
            &MediaPlayer::opened,
            this,
            [this, chapter = wish.chapter] { goToChapter(chapter); },
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
        m_window->setNotice(tr("This guide has no video “%1”.").arg(id) + hint);
        return;
    }
    TimeRange range{.start = wish.start.value_or(std::chrono::milliseconds(0)), .end = wish.end};
    if (!wish.start && !wish.chapter.isEmpty()) {
        const ChapterList chapters(video->chapters);
        const auto index = chapterMeant(chapters, wish.chapter);
        if (index) {
            range.start = chapters.at(*index).start;
        } else {
            m_window->setNotice(tr("This video has no chapter “%1”.").arg(wish.chapter));
        }
    }
    m_playerSession.openVideo(
        id, range, wish.play ? PlayerSession::Autoplay::Yes : PlayerSession::Autoplay::No);
}

void Application::goToChapter(const QString &chapter)
{
    if (const auto index = chapterMeant(m_playerSession.chapters(), chapter)) {
        m_playerSession.goToChapter(*index);
    } else if (m_window) {
        m_window->setNotice(tr("This video has no chapter “%1”.").arg(chapter));
    }
}

QString Application::noGuideNotice() const
{
    return m_guideSession.notice().isEmpty()
               ? tr("The guide that comes with Expressly is missing. Install Expressly again, or "
                    "open a guide's folder from the Lesson menu; videos play all the same.")
               : m_guideSession.notice();
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

void Application::makeWindow()
{
    if (m_window) {
        return;
    }
    const auto openAddress = [](const QString &address) {
        QDesktopServices::openUrl(QUrl(address));
    };
    m_window = std::make_unique<MainWindow>(
        MainWindowServices{.guide = m_guideSession,
                           .player = m_playerSession,
                           .study = m_study,
                           .library = m_librarySession,
                           .fullScreen = m_fullScreen,
                           .settings = m_settings,
                           .theme = *m_theme,
                           .commands = m_commands,
                           .practice = m_practice,
                           .loops = m_loops,
                           .barScope = m_barScope,
                           .captions = m_captions,
                           .sound = m_sound,
                           .voice = m_voice,
                           .openAddress = openAddress,
                           .mayClose = [this] { return m_stores.mayEnd(); }});
    connect(m_window.get(), &MainWindow::closed, this, [this] {
        finish();
        m_application.quit();
    });
    if (m_memory == Memory::Kept) {
        m_session.load();
        m_window->restore(m_session.state());
        m_session.follow(*m_window, m_guideSession, m_playerSession);
    }
    m_window->setNotice(m_guideSession.guide() ? m_guideSession.notice() : noGuideNotice());
    if (!m_notice.isEmpty()) {
        m_window->setNotice(std::exchange(m_notice, {}));
    }
    m_window->catchUp();
}

void Application::showWindow(const std::optional<QSize> &size)
{
    if (size) {
        m_window->resize(*size);
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::applySound()
{
    m_player.setVolume(m_settings.volume());
    m_player.setMuted(m_settings.isMuted());
    m_fullScreen.setVolume(m_settings.volume());
    m_fullScreen.setMuted(m_settings.isMuted());
}

void Application::applyTheme()
{
    if (!m_theme) {
        m_theme = std::make_unique<ThemeController>(m_application);
    }
    m_theme->setChoice(toChoice(m_themeForNow.value_or(m_settings.theme())));
}

void Application::setUpFullScreen()
{
    connect(&m_fullScreen, &FullScreenController::volumeChanged, &m_settings, &Settings::setVolume);
    connect(&m_fullScreen, &FullScreenController::mutedChanged, &m_settings, &Settings::setMuted);
    connect(&m_fullScreen,
            &FullScreenController::pictureSizeChanged,
            &m_player,
            &MediaPlayer::setPictureSize);
    connect(&m_fullScreen, &FullScreenController::viewCreated, this, [this] {
        m_sound.bindControls(m_fullScreen.view()->controls());
        m_captions.bindView(*m_fullScreen.view());
        m_fullScreen.view()->addActions(m_commands.actions()); // also without a window beside it
    });
    connect(&m_fullScreen, &FullScreenController::left, this, [this] {
        if (!m_window || !m_window->isVisible()) {
            fulfil({});
        }
    });
}

} // namespace expressly

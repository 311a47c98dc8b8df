// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "ui/commands/keymap.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QSessionManager>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <optional>

namespace expressly {

namespace {

constexpr int MostThreads = 24;

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

} // namespace

Application::Application(QApplication &application, Memory memory)
    : m_application(application)
    , m_memory(memory)
    , m_lastVisit(folder(QStandardPaths::AppDataLocation) + QStringLiteral("/session.json"))
    , m_settings(folder(QStandardPaths::AppConfigLocation))
    , m_library(folder(QStandardPaths::AppDataLocation))
    , m_loopLibrary(folder(QStandardPaths::AppDataLocation))
    , m_player(FilmPlayer::Sound::Allowed)
    , m_chapterFrames(memory == Memory::Kept
                          ? folder(QStandardPaths::CacheLocation) + QStringLiteral("/frames")
                          : QString())
    , m_session({.player = m_player,
                 .frames = m_chapterFrames,
                 .settings = m_settings,
                 .library = m_library,
                 .loops = m_loopLibrary})
    , m_captions(m_session.captions(), m_settings)
    , m_sound(m_player, m_settings)
    , m_fullScreen(m_session.film(), m_session.look())
    , m_stores({&m_settings, &m_library, &m_loopLibrary, &m_lastVisit})
{
    // Most of these threads only wait for a disk: one that does not answer must not stop all
    // others.
    QThreadPool::globalInstance()->setMaxThreadCount(
        std::max(MostThreads, QThreadPool::globalInstance()->maxThreadCount()));
    m_library.setLook([this](const QString &path) { return m_looks.at(path); });
    connect(&m_looks, &FileLooks::changed, &m_library, &VideoLibrary::announceLook);
    m_commands.setKeyMap(KeyMap::fromWords(m_settings.keys()));
    m_commands.setSingleCharacterKeys(m_settings.hasSingleLetterKeys());
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
    connect(&m_session, &Session::told, this, &Application::say);
    connect(&m_instance, &SingleInstance::wishReceived, this, &Application::fulfil);
}

Application::~Application() = default;

QString Application::noGuideNotice() const
{
    return m_session.guide().notice().isEmpty()
               ? tr("The guide that comes with Expressly is missing. Install Expressly again, or "
                    "open a guide's folder from the Lesson menu; videos play all the same.")
               : m_session.guide().notice();
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
        MainWindowServices{.session = m_session,
                           .fullScreen = m_fullScreen,
                           .settings = m_settings,
                           .theme = *m_theme,
                           .commands = m_commands,
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
        m_lastVisit.load();
        m_window->restore(m_lastVisit.state());
        m_session.resume(m_lastVisit.state());
        m_lastVisit.follow(*m_window, m_session.guide(), m_session.film());
    }
    const QString ofGuide =
        m_session.guide().guide() ? m_session.guide().notice() : noGuideNotice();
    m_window->setNotice(m_said.isEmpty() ? ofGuide : m_said);
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
            // The lesson that opens now may bring a film of its own in the place of a broken one.
            const bool isBroken =
                m_said.isEmpty() && m_session.film().state().kind == FilmState::Kind::Broken;
            const QString said = isBroken ? m_session.film().state().problem : m_said;
            fulfil({});
            if (!said.isEmpty()) {
                say(said); // the window shows itself only now
            }
        }
    });
}

} // namespace expressly

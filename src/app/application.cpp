// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "session/search/searchsession.h"
#include "ui/commands/keymap.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowstate.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLocale>
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
    , m_fullScreen(
          {.session = m_session, .settings = m_settings, .captions = m_captions, .sound = m_sound})
    , m_stores({&m_settings, &m_library, &m_loopLibrary, &m_lastVisit}, m_session.notices())
{
    // Most of these threads only wait for a disk: one that does not answer must not stop all
    // others.
    QThreadPool::globalInstance()->setMaxThreadCount(
        std::max(MostThreads, QThreadPool::globalInstance()->maxThreadCount()));
    m_session.guide().setLanguages(QLocale().uiLanguages());
    if (memory == Memory::Kept) {
        m_session.search().setFolder(folder(QStandardPaths::CacheLocation)
                                     + QStringLiteral("/search"));
    }
    m_library.setLook([this](const QString &path) { return m_looks.at(path); });
    connect(&m_looks, &FileLooks::changed, &m_library, &VideoLibrary::announceLook);
    m_commands.setKeyMap(KeyMap::fromWords(m_settings.keys()));
    m_commands.setSingleCharacterKeys(m_settings.hasSingleLetterKeys());
    setUpFullScreen();
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        m_commands.setKeyMap(KeyMap::fromWords(m_settings.keys()));
        m_commands.setSingleCharacterKeys(m_settings.hasSingleLetterKeys());
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
    connect(&m_sound, &SoundChoice::told, &m_session.notices(), [this](const QString &words) {
        m_session.notices().tell(Notices::Speaker::Look, words);
    });
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
                           .mayClose = [this] { return m_stores.mayEnd(m_window.get()); }});
    connect(m_window.get(), &MainWindow::closed, this, [this] {
        finish();
        m_application.quit();
    });
    if (m_memory == Memory::Kept) {
        m_lastVisit.load();
        restoreWindow(*m_window, m_lastVisit.state());
        m_session.resume(m_lastVisit.state());
        m_lastVisit.follow(*m_window, m_session.guide(), m_session.film());
    }
    if (!m_session.guide().guide()) {
        Notices &notices = m_session.notices();
        const QString notFound = notices.of(Notices::Speaker::Place);
        notices.say(Notices::Speaker::Guide, noGuideNotice());
        notices.say(Notices::Speaker::Place, notFound); // it was asked for, so it goes before
    }
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

void Application::applyTheme()
{
    if (!m_theme) {
        m_theme = std::make_unique<ThemeController>(m_application);
    }
    m_theme->setChoice(toChoice(m_themeForNow.value_or(m_settings.theme())));
}

void Application::setUpFullScreen()
{
    connect(&m_fullScreen, &FullScreenController::viewCreated, this, [this] {
        m_fullScreen.view()->addActions(m_commands.actions()); // also without a window beside it
    });
    connect(&m_fullScreen, &FullScreenController::left, this, [this] {
        if (!m_window || !m_window->isVisible()) {
            // The lesson that opens now may bring a film of its own in the place of a broken one.
            const auto place = Notices::Speaker::Place;
            QString said = m_session.notices().of(place);
            if (said.isEmpty() && m_session.film().state().kind == FilmState::Kind::Broken) {
                said = m_session.film().state().problem;
            }
            fulfil({});
            m_session.notices().say(place, said); // the window shows itself only now
        }
    });
}

} // namespace expressly

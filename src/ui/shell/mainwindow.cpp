// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "session/film/looksession.h"
#include "session/guide/guidesession.h"
#include "session/library/librarysession.h"
#include "session/session.h"
#include "store/settings.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/controls/playercontrols.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/library/videolibrarypage.h"
#include "ui/picture/videosurface.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/playerbinding.h"
#include "ui/player/playerpanel.h"
#include "ui/player/soundchoice.h"
#include "ui/shell/commandhandler.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/focuskeeper.h"
#include "ui/theme/playercolors.h"
#include "ui/theme/themecontroller.h"
#include "ui/words/videofiles.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;
using Autoplay = FilmSession::Autoplay;

MainWindow::MainWindow(MainWindowServices services)
    : m_services(std::move(services))
{
    buildLayout();
    m_commandHandler = new CommandHandler(*this);
    m_fileDrops = new FileDrops(*this);
    buildMenus();
    wireGuide();
    wireLesson();
    wirePlayer();
    wireLibrary();
    wireSettings();
    wirePractice();
    wireFullScreen();
    wireReadAloud();
    keepFocusAtHome(*this, m_lessonPane->view());
    wireStudy();
    showGuide();
}

void MainWindow::wireGuide()
{
    const GuideSession &guide = m_services.session.guide();
    connect(m_sidebar,
            &Sidebar::lessonActivated,
            &m_services.session.guide(),
            [this](const QString &id) { m_services.session.guide().openLesson(id); });
    connect(&guide, &GuideSession::guideChanged, this, &MainWindow::showGuide);
    connect(&guide, &GuideSession::lessonChanged, this, &MainWindow::showLesson);
    connect(&guide, &GuideSession::noticeChanged, this, &MainWindow::setNotice);
}

void MainWindow::wireLesson()
{
    LessonView &view = m_lessonPane->view();
    connect(m_lessonPane,
            &LessonPane::lessonActivated,
            &m_services.session.guide(),
            &GuideSession::openLesson);
    connect(&view,
            &LessonView::lessonActivated,
            &m_services.session.guide(),
            &GuideSession::openLesson);
    connect(&view, &LessonView::segmentActivated, this, [this](const QString &stepId) {
        const QList<Step> steps = stepsOf(m_services.session.guide().lesson());
        const auto step = std::ranges::find(steps, stepId, &Step::id);
        if (step != steps.end() && step->segment) {
            showPlayer();
            m_services.session.film().playSegment(*step->segment, stepId);
        }
    });
    connect(&view,
            &LessonView::timeActivated,
            this,
            [this](const QString &video,
                   std::chrono::milliseconds start,
                   std::optional<std::chrono::milliseconds> end) {
        showPlayer();
        m_services.session.film().openVideo(
            video, TimeRange{.start = start, .end = end}, Autoplay::Yes);
    });
    connect(&view, &LessonView::videoActivated, this, [this](const QString &video) {
        showPlayer();
        m_services.session.film().openVideo(video, std::nullopt, Autoplay::No);
    });
    connect(&view, &LessonView::externalLinkActivated, this, m_services.openAddress);
    connect(&view, &LessonView::zoomRequested, &m_services.settings, &Settings::setLessonZoom);
}

void MainWindow::wirePlayer()
{
    FilmSession &session = m_services.session.film();
    bindPlayerView(session, *m_playerPanel);
    connect(&session, &FilmSession::noticeChanged, m_playerPanel, &PlayerPanel::setNotice);
    connect(&session, &FilmSession::currentStepChanged, this, [this](const QString &step) {
        m_lessonPane->view().setCurrentStep(step);
    });
    connect(&m_playerPanel->picture(), &VideoSurface::pictureSizeChanged, this, [this](QSize size) {
        if (!m_services.fullScreen.isActive()) {
            m_services.session.film().player().setPictureSize(size);
        }
    });
    SoundChoice &sound = m_services.sound;
    connect(&sound, &SoundChoice::told, &m_services.session.look(), &LookSession::say);
    sound.bindControls(m_playerPanel->controls());
    connect(m_playerPanel,
            &PlayerPanel::fullScreenToggled,
            &m_services.fullScreen,
            &FullScreenController::toggle);
    connect(&m_playerPanel->controls(),
            &PlayerControls::goToTimeRequested,
            m_commandHandler,
            &CommandHandler::askForTime);
    connect(&m_services.fullScreen,
            &FullScreenController::goToTimeRequested,
            m_commandHandler,
            &CommandHandler::askForTime);
    connect(&m_services.fullScreen, &FullScreenController::left, this, [this] {
        m_services.session.film().player().setPictureSize(m_playerPanel->picture().pictureSize());
        activateWindow();
    });
    connect(m_playerPanel, &PlayerPanel::attachRequested, this, [this] {
        chooseFileFor(m_services.session.film().video().id);
    });
    connect(
        m_playerPanel, &PlayerPanel::pageRequested, this, [this](std::chrono::milliseconds time) {
            openPage(m_services.session.film().video().id, time);
        });
}

void MainWindow::wireLibrary()
{
    LibrarySession &library = m_services.session.library();
    connect(&library, &LibrarySession::changed, this, &MainWindow::updateVideoStates);
    connect(&library, &LibrarySession::seen, this, &MainWindow::updateVideoStates);
    connect(&library, &LibrarySession::playRequested, this, [this] {
        showPlayer();
        activateWindow();
    });
    connect(&library, &LibrarySession::pageRequested, this, &MainWindow::openPage);
    connect(&library, &LibrarySession::refused, this, &MainWindow::setNotice);
    connect(&library, &LibrarySession::waiting, this, &MainWindow::setNotice);
    connect(&library, &LibrarySession::lengthDiffers, this, [this](const QString &videoId) {
        showLibrary(videoId);
    });
}

void MainWindow::wireSettings()
{
    Settings &settings = m_services.settings;
    PlayerControls &controls = m_playerPanel->controls();
    const auto apply = [this, &settings, &controls] {
        m_lessonPane->view().setZoom(settings.lessonZoom());
        m_lessonPane->view().setSkinTone(settings.skinTone());
        controls.setVolume(settings.volume());
        controls.setMuted(settings.isMuted());
        m_services.commands.action(Command::Mute)->setChecked(settings.isMuted());
    };
    apply();
    connect(&settings, &Settings::changed, this, apply);
    connect(&controls, &PlayerControls::volumeChanged, &settings, &Settings::setVolume);
    connect(&controls, &PlayerControls::mutedChanged, &settings, &Settings::setMuted);
    applyTheme(m_services.theme.theme());
    connect(&m_services.theme, &ThemeController::themeChanged, this, &MainWindow::applyTheme);
}

void MainWindow::applyTheme(const Theme &theme)
{
    m_lessonPane->setTheme(theme);
    // By day a video keeps its own colours.
    const QColor tint = theme.kind == Theme::Kind::Night ? theme.pictureTint : QColor(Qt::white);
    m_playerPanel->picture().setTint(tint);
    setPictureTint(*this, tint);
    m_services.fullScreen.setTint(tint);
}

void MainWindow::showGuide()
{
    const auto &guide = m_services.session.guide().guide();
    if (!guide) {
        return;
    }
    m_sidebar->setGuide(*guide);
    m_lessonPane->setGuide(*guide);
    setWindowTitle(guide->title);
    m_services.commands.action(Command::GetHelp)->setVisible(!guide->helpLesson.isEmpty());
    updateVideoStates();
}

void MainWindow::showLesson(const Lesson &lesson, const QString &step)
{
    m_sidebar->setCurrentLesson(lesson.id);
    m_lessonPane->showLesson(lesson, step);
    // A lesson opens at its top, whatever its film shows.
    m_lessonPane->view().setCurrentStep(m_services.session.film().currentStep(),
                                        LessonView::Scrolling::Never);
    resumeScroll(lesson.id);
    if (!step.isEmpty() && !isVisible()) {
        // Where the step is will be known when the window is laid out.
        QTimer::singleShot(0, this, [this, step] { m_lessonPane->view().scrollToStep(step); });
    }
}

/// The lesson that was open last goes on where it was left.
void MainWindow::resumeScroll(const QString &lesson)
{
    const bool isSame = std::exchange(m_lessonToResume, {}) == lesson;
    if (isSame && m_scrollToResume > 0) {
        // The window is laid out when it is shown; only then does the place mean the same.
        QTimer::singleShot(0, this, [this] {
            m_lessonPane->view().verticalScrollBar()->setValue(m_scrollToResume);
        });
    }
}

void MainWindow::showPlayer()
{
    m_playerPanel->show();
    m_services.commands.action(Command::ShowPlayer)->setChecked(true);
}

void MainWindow::updateVideoStates()
{
    QHash<QString, QString> states;
    if (const auto &guide = m_services.session.guide().guide()) {
        for (const Video &video : guide->videos) {
            states.insert(video.id, m_services.session.film().stateText(video));
        }
    }
    m_lessonPane->view().setVideoStates(states);
}

void MainWindow::chooseFileFor(const QString &videoId)
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Attach a file"), {}, videoFileFilter());
    if (!path.isEmpty() && videoId.isEmpty()) {
        m_services.session.film().openFile(
            path, std::nullopt, Autoplay::No); // in the place of a broken one
    } else {
        m_services.session.library().attach(videoId, path);
    }
}

void MainWindow::openPage(const QString &videoId, std::chrono::milliseconds time)
{
    const auto &guide = m_services.session.guide().guide();
    const Video *video = guide ? findVideo(*guide, videoId) : nullptr;
    if (video != nullptr && !video->page.isEmpty()) {
        m_services.openAddress(pageAt(*video, time));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_services.mayClose()) {
        event->ignore();
        return;
    }
    emit closed();
    event->accept();
}

} // namespace expressly

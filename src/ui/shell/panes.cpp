// SPDX-License-Identifier: MIT
#include "ui/shell/panes.h"

#include "session/reading/readaloud.h"
#include "session/session.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/commands/commands.h"
#include "ui/home/homepage.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windownotices.h"

#include <QSplitter>

#include <utility>

namespace expressly {

namespace {

/// What has nothing to do with the lesson, or its film, and so leaves the first page where it is.
bool staysAtHome(Command command)
{
    switch (command) {
    case Command::Home:
    case Command::GoBack: // back from here is the lesson
    case Command::FilterLessons:
    case Command::ZoomIn:
    case Command::ZoomOut:
    case Command::ZoomReset:
    case Command::OpenGuide:
    case Command::OpenVideo:
    case Command::VideoLibrary:
    case Command::FullScreen:
    case Command::Present:
    case Command::BlankScreen:
    case Command::Mute:
    case Command::VolumeUp:
    case Command::VolumeDown:
    case Command::ShowSidebar:
    case Command::NightColors:
    case Command::MyNumbers:
    case Command::KeyHelp:
    case Command::ChangeKeys:
    case Command::PlaybackCheck:
    case Command::About:
    case Command::Quit:
        return true;
    default:
        return false;
    }
}

} // namespace

Panes::Panes(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_home(new HomePage)
{
    m_home->hide();
    window.splitter().addWidget(m_home);
    window.splitter().setStretchFactor(window.splitter().indexOf(m_home), 1);
    Session &session = window.services().session;
    connect(&session.guide(), &GuideSession::lessonChanged, this, &Panes::followLesson);
    connect(&session.notices(), &Notices::changed, this, [this](Notices::Speaker speaker) {
        // What is said stands beside the lesson.
        if (WindowSpeakers.testFlag(speaker)
            && !m_window.services().session.notices().of(speaker).isEmpty()) {
            leaveHome();
        }
    });
    connect(&window.services().commands, &Commands::triggered, this, &Panes::followCommand);
    apply();
}

void Panes::showHome(From from)
{
    if (m_isHome || !m_window.services().session.guide().guide()) {
        return;
    }
    m_hasVisit = m_hasVisit || from == From::Lesson;
    m_window.services().session.film().player().pause();
    m_window.lessonReader().stop();
    m_sizes = m_window.splitter().sizes();
    m_isHome = true;
    m_window.lessonPane().hide();
    m_window.chapterEditing().editor()->hide();
    apply();
    emit homeChanged(true);
    m_home->begin();
}

void Panes::leaveHome()
{
    if (!std::exchange(m_isHome, false)) {
        return;
    }
    const bool isEditing = m_window.chapterEditing().isOpen();
    m_window.lessonPane().setVisible(!isEditing);
    m_window.chapterEditing().editor()->setVisible(isEditing);
    apply();
    m_window.splitter().refresh(); // else it reckons without the handles that are back
    m_sizes.first() = m_window.splitter().sizes().first();
    m_window.splitter().setSizes(std::exchange(m_sizes, {}));
    if (!isEditing) {
        m_window.lessonPane().view().setFocus();
    }
    emit homeChanged(false);
}

void Panes::showFilm()
{
    m_hasFilm = true;
    m_hasFilmBesideHelp = m_isHelp;
    leaveHome();
    apply();
}

void Panes::hideFilm()
{
    m_hasFilm = false;
    m_hasFilmBesideHelp = false;
    leaveHome();
    apply();
}

void Panes::followLesson()
{
    const GuideSession &guide = m_window.services().session.guide();
    m_isHelp = guide.lesson().id == guide.guide()->helpLesson;
    m_hasFilmBesideHelp = false;
    leaveHome();
    if (m_isHelp) {
        m_window.services().session.film().player().pause();
    }
    apply();
}

void Panes::followCommand(Command command)
{
    if (!staysAtHome(command)) {
        leaveHome();
    }
}

void Panes::apply()
{
    const bool seesFilm = !m_isHome && m_hasFilm && (!m_isHelp || m_hasFilmBesideHelp);
    m_home->setVisible(m_isHome);
    m_window.playerPanel().setVisible(seesFilm);
    m_window.services().commands.action(Command::ShowPlayer)->setChecked(seesFilm);
}

} // namespace expressly

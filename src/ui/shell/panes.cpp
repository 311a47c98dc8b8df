// SPDX-License-Identifier: MIT
#include "ui/shell/panes.h"

#include "session/reading/readaloud.h"
#include "session/session.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/home/homepage.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windownotices.h"

#include <QEvent>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

constexpr int ContentsWidth = 240; ///< Until the person wants another one.
constexpr int FilmWidth = 496;
constexpr int WidestPane = 10'000;

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
    case Command::ShowPlayer: // which leads to it
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
    , m_contentsWidth(ContentsWidth)
    , m_filmWidth(FilmWidth)
{
    m_home->hide();
    QSplitter &splitter = window.splitter();
    splitter.addWidget(m_home);
    splitter.setStretchFactor(splitter.indexOf(m_home), 1);
    splitter.installEventFilter(this);
    connect(&splitter, &QSplitter::splitterMoved, this, &Panes::remember);
    follow();
    apply();
}

void Panes::follow()
{
    const MainWindowServices &services = m_window.services();
    Session &session = services.session;
    connect(&session.guide(), &GuideSession::lessonChanged, this, &Panes::followLesson);
    connect(
        &session.notices(), &Notices::changed, this, [this, &session](Notices::Speaker speaker) {
            // What is said stands beside the lesson.
            if (WindowSpeakers.testFlag(speaker) && !session.notices().of(speaker).isEmpty()) {
                leaveHome();
            }
        });
    connect(&services.commands, &Commands::triggered, this, &Panes::followCommand);
}

bool Panes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Resize) {
        return QObject::eventFilter(watched, event);
    }
    watched->event(event); // it shares the room out anew and forgets what was wished
    settle();
    return true;
}

void Panes::remember()
{
    const int contents = m_window.sidebar().isHidden() ? 0 : m_window.sidebar().width();
    const int film = m_window.playerPanel().isHidden() ? 0 : m_window.playerPanel().width();
    m_contentsWidth = contents > 0 ? contents : m_contentsWidth;
    m_filmWidth = film > 0 ? film : m_filmWidth;
}

QByteArray Panes::widths() const
{
    return QByteArray::number(m_contentsWidth) + ',' + QByteArray::number(m_filmWidth);
}

void Panes::setWidths(const QByteArray &widths)
{
    const QList<QByteArray> numbers = widths.split(',');
    const int contents = numbers.value(0).toInt();
    const int film = numbers.value(1).toInt();
    if (contents > 0 && film > 0 && std::max(contents, film) < WidestPane) {
        m_contentsWidth = contents;
        m_filmWidth = film;
        settle();
    }
}

void Panes::settle()
{
    QSplitter &splitter = m_window.splitter();
    const bool hasContents = !m_window.sidebar().isHidden();
    const bool hasFilm = !m_window.playerPanel().isHidden();
    const int handles = splitter.handleWidth() * (int(hasContents) + int(hasFilm));
    const int room = splitter.width() - handles;
    // On a small window the contents give way first, then the film; words want to be read.
    const int ofMiddle = m_window.lessonPane().minimumWidth();
    int film = hasFilm ? m_filmWidth : 0;
    int contents = hasContents ? m_contentsWidth : 0;
    contents = std::max(std::min(contents, room - film - ofMiddle),
                        hasContents ? m_window.sidebar().minimumWidth() : 0);
    film = std::max(std::min(film, room - contents - ofMiddle),
                    hasFilm ? m_window.playerPanel().minimumSizeHint().width() : 0);
    const int middle = std::max(room - contents - film, 0);
    QList<int> sizes(splitter.count(), middle);
    sizes[splitter.indexOf(&m_window.sidebar())] = hasContents ? contents : m_contentsWidth;
    sizes[splitter.indexOf(&m_window.playerPanel())] = hasFilm ? film : m_filmWidth;
    splitter.setSizes(sizes);
    splitter.refresh(); // it reckoned without the handles of panes that have just come
    if (splitter.sizes() != sizes) {
        splitter.setSizes(sizes);
    }
}

void Panes::showHome(From from)
{
    if (m_isHome || !m_window.services().session.guide().guide()) {
        return;
    }
    m_hasVisit = m_hasVisit || from == From::Lesson;
    m_window.services().session.film().player().pause();
    m_window.lessonReader().stop();
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
    // The lesson comes last, when its width is known: laid out twice, it would stand elsewhere.
    apply();
    m_window.lessonPane().setVisible(!isEditing);
    m_window.chapterEditing().editor()->setVisible(isEditing);
    m_window.splitter().refresh();
    if (isEditing) {
        m_window.chapterEditing().editor()->focusTable();
    } else {
        m_window.lessonPane().view().setFocus();
    }
    emit homeChanged(false);
}

void Panes::showContents(bool on)
{
    m_window.sidebar().setVisible(on);
    m_window.lessonPane().showHelp(!on);
    m_window.services().commands.action(Command::ShowSidebar)->setChecked(on);
    settle();
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
    // Hidden beside the help lesson, it is back in the next one.
    m_hasFilm = m_hasFilm && m_isHelp;
    m_hasFilmBesideHelp = false;
    m_window.services().session.film().player().pause();
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
    settle();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "session/reading/readaloud.h"
#include "session/session.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/contents/sidebarbinding.h"
#include "ui/lesson/lessonbinding.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/readingbinding.h"
#include "ui/lists/playerlists.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/panelbinding.h"
#include "ui/player/playerpanel.h"
#include "ui/practice/loopbar.h"
#include "ui/practice/loopsdialog.h"
#include "ui/practice/practicebinding.h"
#include "ui/practice/practicestrip.h"
#include "ui/shell/baractions.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/commandhandler.h"
#include "ui/shell/commandstates.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/filmwishes.h"
#include "ui/shell/focuskeeper.h"
#include "ui/shell/fullscreentools.h"
#include "ui/shell/homebinding.h"
#include "ui/shell/librarywindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/panes.h"
#include "ui/shell/steppicturebinding.h"
#include "ui/shell/windownotices.h"
#include "ui/shell/windowstate.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/noticeline.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace expressly {

MainWindow::MainWindow(MainWindowServices services)
    : m_services(std::move(services))
{
    buildLayout();
    buildMenus(*menuBar(), m_services);
    addActions(m_services.commands.actions());
    bindPanes();
    m_panes = new Panes(*this);
    bindFilmWishes(*this);
    bindCommands();
    keepFocusAtHome(*this, m_lessonPane->view());
    applyTheme(m_services.theme.theme());
    bindHome(*this);
    connect(&m_services.theme, &ThemeController::themeChanged, this, &MainWindow::applyTheme);
}

void MainWindow::buildLayout()
{
    m_sidebar = new Sidebar;
    m_lessonPane = new LessonPane;
    m_playerPanel = new PlayerPanel;
    m_practiceStrip = new PracticeStrip(m_playerPanel);
    m_loopBar = new LoopBar(m_playerPanel);
    m_playerPanel->addTool(m_practiceStrip);
    m_playerPanel->addTool(m_loopBar);
    m_reader = new ReadAloud(m_services.voice, this);
    m_chapterEditing = new ChapterEditing(m_services.session.film(), *m_playerPanel, this);
    ChapterEditor *editor = m_chapterEditing->editor();
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane :
         std::initializer_list<QWidget *>{m_sidebar, m_lessonPane, editor, m_playerPanel}) {
        m_splitter->addWidget(pane);
        const bool takesRoom = pane == m_lessonPane || pane == editor;
        m_splitter->setStretchFactor(m_splitter->count() - 1, takesRoom ? 1 : 0);
    }
    m_sidebar->setMinimumWidth(200);
    m_lessonPane->setMinimumWidth(360);
    editor->hide();
    connect(m_chapterEditing, &ChapterEditing::openChanged, this, &MainWindow::swapLessonAndEditor);
    m_unsaved = new NoticeLine;
    m_unsaved->setObjectName(QStringLiteral("unsaved"));
    m_unsaved->setLasting();
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_unsaved);
    column->addWidget(m_splitter, 1);
    setCentralWidget(middle);
    m_lessonPane->view().setFocus(); // so that the keys play and scroll from the start
    fitToScreen(*this);
}

void MainWindow::bindPanes()
{
    Session &session = m_services.session;
    bindSidebar(session, *m_sidebar);
    connect(m_sidebar, &Sidebar::paragraphActivated, m_lessonPane, [this](int paragraph) {
        const GuideSession &guide = m_services.session.guide();
        if (guide.lesson().id != guide.guide()->helpLesson) { // at its top stands whom to call
            m_lessonPane->view().setReadingPosition({.paragraph = paragraph});
        }
    });
    m_sidebar->setHelp(*m_services.commands.action(Command::GetHelp));
    connect(m_sidebar, &Sidebar::left, m_lessonPane, [this] { m_lessonPane->view().setFocus(); });
    bindLessonPane(session, m_services.settings, *m_lessonPane);
    bindReadAloud(
        session, *m_reader, *m_lessonPane, *m_services.commands.action(Command::ReadAloud));
    bindPlayerPanel({.session = session,
                     .settings = m_services.settings,
                     .captions = m_services.captions,
                     .sound = m_services.sound},
                    *m_playerPanel);
    bindPracticeStrip(session.practice(), *m_practiceStrip);
    connect(&session.practice(),
            &PracticeSession::stateChanged,
            m_practiceStrip,
            &PracticeStrip::setState);
    bindLoopBar(session, *m_loopBar);
    bindStepPicture(session, m_lessonPane->view(), *m_playerPanel);
    bindWindowNotices(session.notices(), *m_lessonPane, *m_chapterEditing, *m_unsaved);
    connect(m_loopBar, &LoopBar::listRequested, this, &MainWindow::showLoops);
    const auto showTitle = [this, &guide = session.guide()] {
        setWindowTitle(guide.guide() ? guide.guide()->title : QString());
    };
    showTitle();
    connect(&session.guide(), &GuideSession::guideChanged, this, showTitle);
}

void MainWindow::bindCommands()
{
    new CommandHandler(*this); // lives as long as the window
    Commands &commands = m_services.commands;
    commands.action(Command::ShowSidebar)->setChecked(true);
    bindCommandStates(m_services);
    bindButtons();
    new FullScreenTools(m_services, *new FileDrops(*this), this);
    const FilmDeck &deck = m_playerPanel->deck();
    FullScreenController &fullScreen = m_services.fullScreen;
    connect(&deck, &FilmDeck::fullScreenToggled, &fullScreen, &FullScreenController::toggle);
    connect(&fullScreen, &FullScreenController::left, this, &QWidget::activateWindow);
    connect(&m_playerPanel->lists(),
            &PlayerLists::listChanged,
            this,
            [transcript = commands.action(Command::Transcript)](PlayerLists::List list) {
        transcript->setChecked(list == PlayerLists::List::Transcript);
    });
}

/// The buttons are what their commands are.
void MainWindow::bindButtons()
{
    const Commands &commands = m_services.commands;
    bindDeckActions(commands, m_playerPanel->deck());
    m_lessonPane->setActions({.back = commands.action(Command::GoBack),
                              .forward = commands.action(Command::GoForward),
                              .readAloud = commands.action(Command::ReadAloud),
                              .find = commands.action(Command::FindInLesson),
                              .help = commands.action(Command::GetHelp)});
    m_playerPanel->lists().setActions(*commands.action(Command::EditChapters),
                                      *commands.action(Command::Transcript));
    m_practiceStrip->setActions(*commands.action(Command::Practise),
                                *commands.action(Command::NextStep));
    m_loopBar->setActions(loopActions(commands));
    m_chapterEditing->editor()->setMarkAction(*commands.action(Command::MarkChapter));
    const auto showHistory = [this, &commands] {
        // Back from the first lesson is home.
        commands.action(Command::GoBack)->setEnabled(!m_panes->isHome() || m_panes->hasVisit());
        commands.action(Command::GoForward)->setEnabled(m_lessonPane->canGoForward());
    };
    connect(m_lessonPane, &LessonPane::historyChanged, this, showHistory);
    connect(m_panes, &Panes::homeChanged, this, showHistory);
    showHistory();
}

/// The one takes the room of the other, so that the player stays where it is.
void MainWindow::swapLessonAndEditor(bool isEditing)
{
    ChapterEditor *editor = m_chapterEditing->editor();
    if (isEditing) {
        m_panes->showFilm();
    }
    m_lessonPane->setVisible(!isEditing);
    editor->setVisible(isEditing);
    m_panes->settle();
    if (isEditing) {
        editor->focusTable();
    } else {
        m_lessonPane->view().setFocus();
    }
}

void MainWindow::applyTheme(const Theme &theme)
{
    m_lessonPane->setTheme(theme);
    // By day a video keeps its own colours.
    const QColor tint = theme.kind == Theme::Kind::Night ? theme.pictureTint : QColor(Qt::white);
    m_playerPanel->deck().setTint(tint);
    m_services.fullScreen.setTint(tint);
}

void MainWindow::showLibrary(const QString &videoId, std::chrono::milliseconds time)
{
    if (m_library == nullptr) {
        m_library = new LibraryWindow(m_services.session.library(), this);
    }
    m_library->showAt(videoId, time);
}

void MainWindow::showLoops()
{
    if (m_loops == nullptr) {
        m_loops = new LoopsDialog(this);
        bindLoopsDialog(m_services.session.loops(), *m_loops);
    }
    m_loops->show();
    m_loops->raise();
    m_loops->activateWindow();
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

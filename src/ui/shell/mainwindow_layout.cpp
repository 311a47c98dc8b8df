// SPDX-License-Identifier: MIT
// How the window is put together and where its parts were; what they do is in mainwindow.cpp.
#include "session/film/filmsession.h"
#include "session/guide/guidesession.h"
#include "session/library/librarysession.h"
#include "session/session.h"
#include "store/lastvisit.h"
#include "store/settings.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/library/librarybinding.h"
#include "ui/library/videolibrarypage.h"
#include "ui/player/playerpanel.h"
#include "ui/player/soundchoice.h"
#include "ui/shell/captionwiring.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/noticeline.h"

#include <QActionGroup>
#include <QDialog>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace expressly {

namespace {

constexpr int SidebarWidth = 240;
constexpr int PlayerWidth = 496;

/// One of several, each an entry with a dot.
template <typename T>
void addChoice(QMenu &menu,
               const QList<std::pair<T, QString>> &choices,
               const T &current,
               const std::function<void(const T &)> &choose)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[choice, text] : choices) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == current);
        group->addAction(action);
        QObject::connect(
            action, &QAction::triggered, &menu, [choose, chosen = choice] { choose(chosen); });
    }
}

void addGroup(QMenu &menu, const Commands &commands, CommandGroup group)
{
    for (const CommandInfo &info : commandTable()) {
        if (info.group == group) {
            menu.addAction(commands.action(info.command));
        }
    }
}

} // namespace

void MainWindow::buildLayout()
{
    m_sidebar = new Sidebar;
    m_lessonPane = new LessonPane;
    m_playerPanel = new PlayerPanel;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_lessonPane);
    m_splitter->addWidget(m_playerPanel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_sidebar->setMinimumWidth(180);
    m_lessonPane->setMinimumWidth(360);
    buildChapterEditing();
    m_unsaved = new NoticeLine;
    m_unsaved->setObjectName(QStringLiteral("unsaved"));
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_unsaved);
    column->addWidget(m_splitter, 1);
    setCentralWidget(middle);
    m_lessonPane->view().setFocus(); // so that the keys play and scroll from the start
    setMinimumSize(900, 560);
    resize(1366, 768);
    m_splitter->setSizes({SidebarWidth, 1366 - SidebarWidth - PlayerWidth, 0, PlayerWidth});
}

void MainWindow::buildMenus()
{
    const Commands &commands = m_services.commands;
    addGroup(*menuBar()->addMenu(tr("&Lesson")), commands, CommandGroup::Lesson);
    QMenu *video = menuBar()->addMenu(tr("&Video"));
    addGroup(*video, commands, CommandGroup::Player);
    video->addSeparator();
    m_services.sound.bindMenu(*video->addMenu(tr("Soun&d")));
    addGroup(*video->addMenu(tr("Practice and &loops")), commands, CommandGroup::Practice);
    buildPracticeMenu(*video->addMenu(tr("After a &step")));
    addGroup(*video->addMenu(tr("In f&ull screen")), commands, CommandGroup::FullScreen);
    addGroup(*menuBar()->addMenu(tr("&Picture")), commands, CommandGroup::Picture);

    QMenu *window = menuBar()->addMenu(tr("&Window"));
    Settings &settings = m_services.settings;
    addChoice<Settings::Theme>(*window->addMenu(tr("&Look")),
                               {{Settings::Theme::System, tr("As the &system")},
                                {Settings::Theme::Light, tr("&Light")},
                                {Settings::Theme::Dark, tr("&Dark")},
                                {Settings::Theme::Night, tr("&Night (red, dim)")}},
                               settings.theme(),
                               [&settings](Settings::Theme theme) { settings.setTheme(theme); });
    addChoice<QString>(*window->addMenu(tr("S&kin in the pictures")),
                       {{QStringLiteral("light"), tr("&Light")},
                        {QStringLiteral("medium"), tr("&Medium")},
                        {QStringLiteral("deep"), tr("&Deep")}},
                       settings.skinTone(),
                       [&settings](const QString &tone) { settings.setSkinTone(tone); });
    QAction *singleKeys = window->addAction(tr("Single-&letter keys"));
    singleKeys->setCheckable(true);
    singleKeys->setChecked(m_services.settings.hasSingleLetterKeys());
    connect(singleKeys, &QAction::toggled, &m_services.settings, &Settings::setSingleLetterKeys);
    QAction *pictures = window->addAction(tr("Small pictures of c&hapters"));
    pictures->setCheckable(true);
    pictures->setChecked(settings.hasChapterPictures());
    connect(pictures, &QAction::toggled, &settings, &Settings::setChapterPictures);
    addGroup(*window, commands, CommandGroup::Window);
    addGroup(*menuBar()->addMenu(tr("&Help")), commands, CommandGroup::Help);
    addActions(commands.actions());
    commands.action(Command::ShowSidebar)->setChecked(true);
    commands.action(Command::ShowPlayer)->setChecked(true);
    wireCaptions(*this);
}

void MainWindow::showSidebar()
{
    m_sidebar->show();
    m_services.commands.action(Command::ShowSidebar)->setChecked(true);
}

void MainWindow::showLibrary(const QString &videoId, std::chrono::milliseconds time)
{
    if (m_libraryDialog == nullptr) {
        m_libraryDialog = new QDialog(this);
        m_libraryDialog->setWindowTitle(tr("Video library"));
        m_libraryPage = new VideoLibraryPage;
        auto *layout = new QVBoxLayout(m_libraryDialog);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_libraryPage);
        m_libraryDialog->resize(760, 680);
        bindLibraryPage(m_services.session.library(), *m_libraryPage);
    }
    m_libraryPage->setVideos(m_services.session.library().states());
    if (videoId.isEmpty()) {
        m_libraryPage->clearRequest();
    } else {
        m_libraryPage->setRequest(videoId, time);
    }
    m_libraryDialog->show();
    m_libraryDialog->raise();
    m_libraryDialog->activateWindow();
}

void MainWindow::restore(const LastVisit &state)
{
    if (!state.windowGeometry.isEmpty()) {
        restoreGeometry(state.windowGeometry);
    }
    if (!state.splitters.isEmpty()) {
        m_splitter->restoreState(state.splitters);
    }
    m_services.commands.action(Command::ShowSidebar)->setChecked(state.sidebarVisible);
    m_sidebar->setVisible(state.sidebarVisible);
    const auto &guide = m_services.session.guide().guide();
    if (guide && guide->id == state.guide) {
        m_lessonToResume = state.lesson;
        m_scrollToResume = state.scroll;
    }
}

void MainWindow::save(LastVisit &state)
{
    // Without a guide, such as one that is missing this time, what was left in it last stays.
    if (const auto &guide = m_services.session.guide().guide()) {
        state.guide = guide->id;
        state.lesson = m_services.session.guide().lesson().id;
        state.scroll = m_lessonPane->view().verticalScrollBar()->value();
        state.video = m_services.session.film().video().id;
    }
    state.windowGeometry = saveGeometry();
    if (!m_chapterEditing->isOpen()) { // it has the lesson's room
        state.splitters = m_splitter->saveState();
    }
    state.sidebarVisible = m_services.commands.action(Command::ShowSidebar)->isChecked();
}

} // namespace expressly

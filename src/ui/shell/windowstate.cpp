// SPDX-License-Identifier: MIT
#include "ui/shell/windowstate.h"

#include "session/session.h"
#include "store/lastvisit.h"
#include "ui/commands/commands.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panes.h"

#include <QScreen>
#include <QScrollBar>

namespace expressly {

namespace {

constexpr QSize UsualSize(1366, 768);
constexpr QSize SmallestSize(900, 560);
constexpr int TitleBar = 32; ///< How high the frame is, is only known once it is seen.

} // namespace

void fitToScreen(MainWindow &window)
{
    const QSize room = window.screen()->availableSize() - QSize(0, TitleBar);
    window.setMinimumSize(SmallestSize.boundedTo(room));
    window.resize(UsualSize.boundedTo(room));
}

void restoreWindow(MainWindow &window, const LastVisit &visit)
{
    if (!visit.windowGeometry.isEmpty()) {
        window.restoreGeometry(visit.windowGeometry);
    }
    window.panes().setWidths(visit.splitters);
    window.panes().showContents(visit.sidebarVisible);
    const auto &guide = window.services().session.guide().guide();
    if (guide && guide->id == visit.guide) {
        window.panes().noteVisit();
        // Whom to call stands at the top, and who opens the guide in need has to see it.
        const bool isHelp = visit.lesson == guide->helpLesson;
        window.lessonPane().resumeAt(visit.lesson, isHelp ? 0 : visit.scroll);
    }
}

void saveWindow(MainWindow &window, LastVisit &visit)
{
    Session &session = window.services().session;
    // Without a guide, such as one that is missing this time, what was left in it last stays.
    if (const auto &guide = session.guide().guide()) {
        visit.guide = guide->id;
        visit.lesson = session.guide().lesson().id;
        visit.scroll = window.lessonPane().view().verticalScrollBar()->value();
        visit.video = session.film().video().id;
    }
    visit.windowGeometry = window.saveGeometry();
    visit.splitters = window.panes().widths();
    visit.sidebarVisible = window.services().commands.action(Command::ShowSidebar)->isChecked();
}

} // namespace expressly

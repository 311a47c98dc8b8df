// SPDX-License-Identifier: MIT
#include "ui/shell/helppage.h"

#include "session/session.h"
#include "ui/commands/commands.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/mainwindow.h"

#include <memory>
#include <utility>

namespace expressly {

void bindHelpPage(MainWindow &window)
{
    Session &session = window.services().session;
    QAction *showPlayer = window.services().commands.action(Command::ShowPlayer);
    const auto hasHidden = std::make_shared<bool>(false);
    QObject::connect(&session.guide(),
                     &GuideSession::lessonChanged,
                     &window,
                     [&window, &session, showPlayer, hasHidden](const Lesson &lesson) {
        PlayerPanel &player = window.playerPanel();
        const bool isHelp = lesson.id == session.guide().guide()->helpLesson;
        if (isHelp && !player.isHidden()) {
            session.film().player().pause();
            player.hide();
            *hasHidden = true;
        } else if (!isHelp && std::exchange(*hasHidden, false)) {
            window.showPlayer();
        }
        showPlayer->setChecked(!player.isHidden());
    });
}

void showFound(LessonPane &lesson, const GuideSession &guide, int paragraph)
{
    if (guide.lesson().id != guide.guide()->helpLesson) {
        lesson.view().setReadingPosition({.paragraph = paragraph});
    }
}

} // namespace expressly

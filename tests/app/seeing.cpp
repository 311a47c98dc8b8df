// SPDX-License-Identifier: MIT
#include "app/seeing.h"

#include "session/session.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"
#include "ui/widgets/signbutton.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace expressly::test {

bool openTenMinutesAt(Program &program, std::chrono::milliseconds position)
{
    return program.open(clip(u"ten-minutes.mp4"))
           && program.frameAfter([&] { program.session().film().seek(position); });
}

SignButton *studyButton(const QWidget &view, const QString &beginning)
{
    for (auto *button : view.findChild<StudyBar *>()->findChildren<SignButton *>()) {
        if (button->accessibleName().startsWith(beginning)) {
            return button;
        }
    }
    return nullptr;
}

void clickStudy(const QWidget &view, const QString &beginning)
{
    SignButton *button = studyButton(view, beginning);
    REQUIRE(button != nullptr);
    if (button->isVisible()) {
        QTest::mouseClick(button, Qt::LeftButton);
        return;
    }
    QTest::mouseClick(studyButton(view, QStringLiteral("More")), Qt::LeftButton);
    chooseEntry(beginning);
}

void chooseEntry(const QString &beginning)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(beginning)) {
            chooseInMenu(*menu, *action);
            return;
        }
    }
    FAIL("The menu has no such entry.");
}

VideoSurface &surfaceOf(Program &program)
{
    return program.window().playerPanel().deck().picture();
}

std::optional<FramePattern> seenPattern(Program &program)
{
    return findPattern(program.window().grab().toImage());
}

} // namespace expressly::test

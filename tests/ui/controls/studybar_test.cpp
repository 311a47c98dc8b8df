// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/controls/studybar.h"
#include "ui/widgets/signbutton.h"
#include "ui/words/numbers.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace expressly;

namespace {

SignButton *buttonNamed(const StudyBar &bar, const QString &beginning)
{
    for (auto *button : bar.findChildren<SignButton *>()) {
        if (button->accessibleName().startsWith(beginning)) {
            return button;
        }
    }
    return nullptr;
}

void click(const StudyBar &bar, const QString &beginning)
{
    SignButton *button = buttonNamed(bar, beginning);
    REQUIRE(button != nullptr);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Chooses an entry of the menu that is open.
void choose(const QString &beginning)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(beginning)) {
            test::chooseInMenu(*menu, *action);
            return;
        }
    }
    FAIL("The menu has no such entry.");
}

struct Fixture
{
    explicit Fixture(int width = 900)
    {
        for (QAction *action : {&mirror, &upsideDown, &stepPicture}) {
            action->setCheckable(true);
        }
        bar.setActions({.slower = &slower,
                        .faster = &faster,
                        .normalSpeed = &normalSpeed,
                        .frameBack = &frameBack,
                        .frameForward = &frameForward,
                        .mirror = &mirror,
                        .larger = &larger,
                        .smaller = &smaller,
                        .wholePicture = &wholePicture,
                        .upsideDown = &upsideDown,
                        .undoJump = &undoJump,
                        .stepPicture = &stepPicture,
                        .savePicture = &savePicture});
        bar.setHasStepPicture(true);
        bar.resize(width, bar.heightForWidth(width));
        bar.show();
    }
    QAction slower;
    QAction faster;
    QAction normalSpeed;
    QAction frameBack;
    QAction frameForward;
    QAction mirror;
    QAction larger;
    QAction smaller;
    QAction wholePicture;
    QAction upsideDown;
    QAction undoJump;
    QAction stepPicture;
    QAction savePicture;
    StudyBar bar;
};

} // namespace

TEST_CASE("A button of the study bar triggers its command, and does nothing by itself",
          "[ui][player][study]")
{
    const Fixture fixture;
    QStringList done;
    const auto listen = [&done](const QAction &action, const QString &name) {
        QObject::connect(
            &action, &QAction::triggered, &action, [&done, name] { done.append(name); });
    };
    listen(fixture.frameBack, QStringLiteral("One picture back"));
    listen(fixture.frameForward, QStringLiteral("One picture on"));
    listen(fixture.mirror, QStringLiteral("Mirror"));
    listen(fixture.upsideDown, QStringLiteral("Upside down"));
    listen(fixture.undoJump, QStringLiteral("Undo"));
    listen(fixture.stepPicture, QStringLiteral("Picture of the step"));
    listen(fixture.savePicture, QStringLiteral("Save"));
    const QStringList names{QStringLiteral("One picture back"),
                            QStringLiteral("One picture on"),
                            QStringLiteral("Mirror"),
                            QStringLiteral("Upside down"),
                            QStringLiteral("Undo"),
                            QStringLiteral("Picture of the step"),
                            QStringLiteral("Save")};
    for (const QString &name : names) {
        click(fixture.bar, name);
    }
    CHECK(done == names);
}

TEST_CASE("The study bar shows what of its commands is on and what can be done",
          "[ui][player][study]")
{
    Fixture fixture;
    const SignButton *mirror = buttonNamed(fixture.bar, QStringLiteral("Mirror"));
    const SignButton *undo = buttonNamed(fixture.bar, QStringLiteral("Undo"));
    CHECK_FALSE(mirror->isChecked());
    fixture.mirror.setChecked(true);
    CHECK(mirror->isChecked());
    CHECK(undo->isEnabled());
    fixture.undoJump.setEnabled(false);
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("Setting what the study bar shows wishes nothing", "[ui][player][study]")
{
    Fixture fixture;
    StudyBar &bar = fixture.bar;
    const QSignalSpy rate(&bar, &StudyBar::rateChosen);
    bar.setRate(0.5);
    bar.setZoom(2);
    CHECK(buttonNamed(bar, QStringLiteral("Speed: ") + rateText(0.5)) != nullptr);
    CHECK(buttonNamed(bar, QStringLiteral("Zoom: 200 %")) != nullptr);
    CHECK(rate.isEmpty());
}

TEST_CASE("A speed is chosen from a menu that shows the one that holds", "[ui][player][study]")
{
    Fixture fixture;
    const QSignalSpy rate(&fixture.bar, &StudyBar::rateChosen);
    click(fixture.bar, QStringLiteral("Speed: 1×"));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 6);
    CHECK(menu->actions().at(3)->isChecked());
    choose(rateText(0.25));
    REQUIRE(rate.count() == 1);
    CHECK(rate.first().first().toDouble() == 0.25);
}

TEST_CASE("What finds no room goes into a menu and works from there", "[ui][player][study]")
{
    const int width = GENERATE(290, 360, 464);
    CAPTURE(width);
    Fixture fixture(width);
    for (const auto *button : fixture.bar.findChildren<SignButton *>()) {
        if (button->isVisible()) {
            CHECK(fixture.bar.rect().contains(button->geometry()));
            CHECK(button->width() >= 36);
            CHECK(button->height() >= 36);
        }
    }
    CHECK(buttonNamed(fixture.bar, QStringLiteral("Speed"))->isVisible());
    CHECK(buttonNamed(fixture.bar, QStringLiteral("One picture on"))->isVisible());
    CHECK_FALSE(buttonNamed(fixture.bar, QStringLiteral("Save"))->isVisible());
    const QSignalSpy save(&fixture.savePicture, &QAction::triggered);
    click(fixture.bar, QStringLiteral("More"));
    choose(QStringLiteral("Save"));
    CHECK(save.count() == 1);
}

TEST_CASE("Wide enough, the study bar needs no menu", "[ui][player][study]")
{
    Fixture fixture;
    CHECK(buttonNamed(fixture.bar, QStringLiteral("Save"))->isVisible());
    CHECK_FALSE(buttonNamed(fixture.bar, QStringLiteral("More"))->isVisible());
    fixture.bar.setHasStepPicture(false);
    CHECK_FALSE(buttonNamed(fixture.bar, QStringLiteral("Picture of the step"))->isVisible());
}

TEST_CASE("The study bar says a sentence below its buttons until it is taken away",
          "[ui][player][study]")
{
    Fixture fixture;
    const int before = fixture.bar.heightForWidth(448);
    fixture.bar.say(QStringLiteral("Saved as film.png."));
    CHECK(fixture.bar.heightForWidth(448) > before);
    CHECK(fixture.bar.findChild<QLabel *>()->isVisible());
    fixture.bar.say({});
    CHECK(fixture.bar.heightForWidth(448) == before);
}

TEST_CASE("The buttons name the keys that the person has", "[ui][player][study]")
{
    Fixture fixture;
    fixture.frameForward.setShortcut(Qt::Key_F7);
    fixture.slower.setShortcut(Qt::Key_F2);
    CHECK(buttonNamed(fixture.bar, QStringLiteral("Speed"))->key().isEmpty());
    fixture.faster.setShortcut(Qt::Key_F3);
    fixture.larger.setShortcut(Qt::Key_F4);
    CHECK(buttonNamed(fixture.bar, QStringLiteral("Speed"))->key() == QStringLiteral("F2 F3"));
    CHECK(buttonNamed(fixture.bar, QStringLiteral("Zoom"))->key() == QStringLiteral("F4"));
    CHECK(buttonNamed(fixture.bar, QStringLiteral("One picture on"))->toolTip()
          == QStringLiteral("One picture on (F7)"));
    CHECK(buttonNamed(fixture.bar, QStringLiteral("Undo"))->toolTip()
          == QStringLiteral("Undo the last jump"));
}

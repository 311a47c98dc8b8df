// SPDX-License-Identifier: MIT
#include "session/film/looksession.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/controls/studybar.h"
#include "ui/widgets/signbutton.h"

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
        bar.setHasStepPicture(true);
        bar.setCanUndoJump(true);
        bar.resize(width, bar.heightForWidth(width));
        bar.show();
    }
    StudyBar bar;
};

} // namespace

TEST_CASE("The study bar passes on what its buttons wish, and does nothing by itself",
          "[ui][player][study]")
{
    const Fixture fixture;
    const StudyBar &bar = fixture.bar;
    const QSignalSpy steps(&bar, &StudyBar::stepRequested);
    const QSignalSpy mirror(&bar, &StudyBar::mirrorWished);
    const QSignalSpy turned(&bar, &StudyBar::upsideDownWished);
    const QSignalSpy undo(&bar, &StudyBar::undoJumpRequested);
    const QSignalSpy picture(&bar, &StudyBar::stepPictureWished);
    const QSignalSpy save(&bar, &StudyBar::saveRequested);
    click(bar, QStringLiteral("One picture back"));
    click(bar, QStringLiteral("One picture on"));
    click(bar, QStringLiteral("Mirror"));
    click(bar, QStringLiteral("Upside down"));
    click(bar, QStringLiteral("Undo"));
    click(bar, QStringLiteral("Picture of the step"));
    click(bar, QStringLiteral("Save"));
    REQUIRE(steps.count() == 2);
    CHECK(steps.at(0).first().toInt() == -1);
    CHECK(steps.at(1).first().toInt() == 1);
    CHECK(mirror.last().first().toBool());
    CHECK(turned.last().first().toBool());
    CHECK(undo.count() == 1);
    CHECK(picture.last().first().toBool());
    CHECK(save.count() == 1);
}

TEST_CASE("Setting what the study bar shows wishes nothing", "[ui][player][study]")
{
    Fixture fixture;
    StudyBar &bar = fixture.bar;
    const QSignalSpy rate(&bar, &StudyBar::rateChosen);
    const QSignalSpy mirror(&bar, &StudyBar::mirrorWished);
    bar.setRate(0.5);
    bar.setMirrored(true);
    bar.setZoom(2);
    CHECK(buttonNamed(bar, QStringLiteral("Speed: ") + rateText(0.5)) != nullptr);
    CHECK(buttonNamed(bar, QStringLiteral("Mirror"))->isChecked());
    CHECK(buttonNamed(bar, QStringLiteral("Zoom: 200 %")) != nullptr);
    CHECK(rate.isEmpty());
    CHECK(mirror.isEmpty());
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
    const QSignalSpy save(&fixture.bar, &StudyBar::saveRequested);
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
    fixture.bar.setKeys({.frameForward = QStringLiteral("F7")});
    CHECK(buttonNamed(fixture.bar, QStringLiteral("One picture on"))->toolTip()
          == QStringLiteral("One picture on (F7)"));
    CHECK(buttonNamed(fixture.bar, QStringLiteral("Undo"))->toolTip()
          == QStringLiteral("Undo the last jump"));
}

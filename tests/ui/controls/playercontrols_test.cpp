// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/timebutton.h"
#include "ui/widgets/volumeslider.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

QAbstractButton *named(const QWidget &parent, const QString &name)
{
    for (auto *button : parent.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == name) {
            return button;
        }
    }
    FAIL("No button is called " << name.toStdString());
    return nullptr;
}

void press(const QWidget &parent, const char *name)
{
    QTest::mouseClick(named(parent, QString::fromLatin1(name)), Qt::LeftButton);
}

struct Fixture
{
    QAction play;
    QAction back;
    QAction forward;
    QAction previousChapter;
    QAction nextChapter;
    QAction mute;
    QAction fullScreen;
    QAction goToTime;
    QAction captionOptions;
    PlayerControls controls;
    Fixture()
    {
        mute.setCheckable(true);
        controls.setActions({.play = &play,
                             .back = &back,
                             .forward = &forward,
                             .previousChapter = &previousChapter,
                             .nextChapter = &nextChapter,
                             .mute = &mute,
                             .fullScreen = &fullScreen,
                             .goToTime = &goToTime,
                             .captionOptions = &captionOptions});
        controls.resize(640, 48);
        controls.setDuration(10min);
        controls.show();
    }
};

} // namespace

TEST_CASE("Every button triggers the command that it says, once", "[ui][player][controls]")
{
    Fixture fixture;
    const auto check = [&fixture](const char *name, const QAction &action) {
        CAPTURE(name);
        const QSignalSpy triggered(&action, &QAction::triggered);
        press(fixture.controls, name);
        CHECK(triggered.count() == 1);
    };
    check("Play", fixture.play);
    check("Back 5 seconds", fixture.back);
    check("Forward 5 seconds", fixture.forward);
    check("Previous chapter", fixture.previousChapter);
    check("Next chapter", fixture.nextChapter);
    check("Mute", fixture.mute);
    check("Full screen", fixture.fullScreen);
    const QSignalSpy goToTime(&fixture.goToTime, &QAction::triggered);
    QTest::mouseClick(fixture.controls.findChild<TimeButton *>(), Qt::LeftButton);
    CHECK(goToTime.count() == 1);
    const QSignalSpy options(&fixture.captionOptions, &QAction::triggered);
    const QSignalSpy asked(&fixture.controls, &PlayerControls::captionOptionsRequested);
    press(fixture.controls, "Captions and their look");
    CHECK(options.isEmpty()); // they open at this button
    CHECK(asked.count() == 1);
}

TEST_CASE("Setters of the controls wish for nothing", "[ui][player][controls]")
{
    Fixture fixture;
    PlayerControls &controls = fixture.controls;
    const QSignalSpy play(&fixture.play, &QAction::triggered);
    const QSignalSpy volume(&controls, &PlayerControls::volumeChanged);
    const QSignalSpy muted(&fixture.mute, &QAction::triggered);
    const QSignalSpy fullScreen(&fixture.fullScreen, &QAction::triggered);
    controls.setPlaying(true);
    controls.setPosition(5s);
    controls.setDuration(1min);
    controls.setVolume(0.25);
    controls.setMuted(true);
    controls.setFullScreen(true);
    CHECK(play.isEmpty());
    CHECK(volume.isEmpty());
    CHECK(muted.isEmpty());
    CHECK(fullScreen.isEmpty());
}

TEST_CASE("The buttons are named after what they would do now, with their key",
          "[ui][player][controls]")
{
    Fixture fixture;
    PlayerControls &controls = fixture.controls;
    CHECK(named(controls, QStringLiteral("Play"))->toolTip() == QStringLiteral("Play"));
    fixture.play.setShortcut(Qt::Key_F2);
    fixture.goToTime.setShortcut(Qt::Key_F3);
    fixture.captionOptions.setShortcut(Qt::Key_F4);
    fixture.fullScreen.setShortcut(Qt::Key_F11);
    CHECK(named(controls, QStringLiteral("Play"))->toolTip() == QStringLiteral("Play (F2)"));
    controls.setPlaying(true);
    CHECK(named(controls, QStringLiteral("Pause"))->toolTip() == QStringLiteral("Pause (F2)"));
    CHECK(controls.findChild<TimeButton *>()->toolTip() == QStringLiteral("Go to time (F3)"));
    CHECK(named(controls, QStringLiteral("Captions and their look"))->toolTip()
          == QStringLiteral("Captions and their look (F4)"));
    CHECK(named(controls, QStringLiteral("Full screen"))->toolTip()
          == QStringLiteral("Full screen (F11)"));
    controls.setFullScreen(true);
    CHECK(named(controls, QStringLiteral("Leave full screen"))
              ->toolTip()
              .startsWith(QStringLiteral("Leave full screen (Esc")));
}

TEST_CASE("The sign of the sound follows volume and mute, its state the command",
          "[ui][player][controls]")
{
    Fixture fixture;
    PlayerControls &controls = fixture.controls;
    auto *button = named(controls, QStringLiteral("Mute"));
    const QImage loud = button->grab().toImage();
    controls.setVolume(0.2);
    const QImage low = button->grab().toImage();
    CHECK(low != loud);
    controls.setMuted(true);
    CHECK(button->grab().toImage() != low);
    CHECK(button->grab().toImage() != loud);
    CHECK_FALSE(button->isChecked());
    fixture.mute.setChecked(true);
    CHECK(button->isChecked());
    CHECK(button->accessibleName() == QStringLiteral("Mute"));
}

TEST_CASE("The time shows whole seconds and never more than was reached", "[ui][player][controls]")
{
    Fixture fixture;
    const auto *time = fixture.controls.findChild<TimeButton *>();
    fixture.controls.setPosition(434999ms);
    CHECK(time->text() == QStringLiteral("7:14 / 10:00"));
    const int width = time->sizeHint().width();
    fixture.controls.setPosition(5s);
    CHECK(time->sizeHint().width() == width);
    fixture.controls.setDuration(0s);
    CHECK(time->text() == QStringLiteral("0:05 / –:––"));
}

TEST_CASE("The volume goes where the slider is pressed, and keys move it", "[ui][player][controls]")
{
    Fixture fixture;
    auto *slider = fixture.controls.findChild<VolumeSlider *>();
    REQUIRE(slider->isVisible());
    const QSignalSpy volume(&fixture.controls, &PlayerControls::volumeChanged);
    QTest::mouseClick(slider, Qt::LeftButton, {}, {0, 18});
    REQUIRE(volume.count() == 1);
    CHECK(volume.last().first().toDouble() == Approx(0));
    QTest::keyClick(slider, Qt::Key_Right);
    CHECK(volume.last().first().toDouble() == Approx(0.05));
    slider->setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(slider, Qt::LeftButton, {}, {0, 18});
    CHECK(volume.last().first().toDouble() == Approx(1));
}

TEST_CASE("Where it is narrow the slider goes first, and nothing ever overlaps",
          "[ui][player][controls]")
{
    Fixture fixture;
    PlayerControls &controls = fixture.controls;
    const int width = GENERATE(240, 304, 360, 464, 640, 656, 663, 664, 672, 720, 1000);
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    CAPTURE(width, direction);
    controls.setLayoutDirection(direction);
    controls.setDuration(GENERATE(10min, 100min));
    controls.resize(width, controls.heightForWidth(width));
    QList<QWidget *> shown;
    for (auto *part : controls.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isVisible()) {
            shown.append(part);
        }
    }
    for (const QWidget *part : shown) {
        CHECK(controls.rect().contains(part->geometry()));
        CHECK(part->height() >= 36);
        for (const QWidget *other : shown) {
            CHECK((part == other || !part->geometry().intersects(other->geometry())));
        }
    }
    CHECK(named(controls, QStringLiteral("Mute"))->isVisible());
}

TEST_CASE("The slider comes with the room for it and stays", "[ui][player][controls]")
{
    Fixture fixture;
    PlayerControls &controls = fixture.controls;
    const auto *slider = controls.findChild<VolumeSlider *>();
    const auto isShownAt = [&](int width) {
        controls.resize(width, controls.heightForWidth(width));
        return slider->isVisible();
    };
    // Where it comes depends on the font.
    CHECK_FALSE(isShownAt(464));
    CHECK(isShownAt(720));
    int changes = 0;
    for (int width = 465; width <= 720; ++width) {
        changes += isShownAt(width) != isShownAt(width - 1) ? 1 : 0;
    }
    CHECK(changes == 1);
}

TEST_CASE("A button whose command cannot be done rests", "[ui][player][controls]")
{
    Fixture fixture;
    const QSignalSpy next(&fixture.nextChapter, &QAction::triggered);
    fixture.nextChapter.setEnabled(false);
    press(fixture.controls, "Next chapter");
    CHECK(next.isEmpty());
    fixture.nextChapter.setEnabled(true);
    press(fixture.controls, "Next chapter");
    CHECK(next.count() == 1);
}

TEST_CASE("Buttons work by keyboard once they have the focus", "[ui][player][controls]")
{
    Fixture fixture;
    const QSignalSpy play(&fixture.play, &QAction::triggered);
    auto *button = named(fixture.controls, QStringLiteral("Play"));
    CHECK(button->focusPolicy() == Qt::TabFocus);
    fixture.controls.activateWindow();
    button->setFocus();
    REQUIRE(QTest::qWaitFor([button] { return button->hasFocus(); }));
    const QImage focused = button->grab().toImage();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(play.count() == 1);
    button->clearFocus();
    CHECK(button->grab().toImage() != focused);
}

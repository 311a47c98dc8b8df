// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/timebutton.h"
#include "ui/widgets/signbutton.h"
#include "ui/widgets/volumeslider.h"

#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;
using Times = QList<std::chrono::milliseconds>;

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
    PlayerControls controls;
    Fixture()
    {
        controls.resize(640, 48);
        controls.setDuration(10min);
        controls.setHasChapters(true);
        controls.show();
    }
};

} // namespace

TEST_CASE("Every button wishes for what it says", "[ui][player][controls]")
{
    Fixture fixture;
    PlayerControls &controls = fixture.controls;
    const QSignalSpy play(&controls, &PlayerControls::playToggled);
    const QSignalSpy previous(&controls, &PlayerControls::previousChapterRequested);
    const QSignalSpy next(&controls, &PlayerControls::nextChapterRequested);
    const QSignalSpy muted(&controls, &PlayerControls::mutedChanged);
    const QSignalSpy fullScreen(&controls, &PlayerControls::fullScreenToggled);
    const QSignalSpy goToTime(&controls, &PlayerControls::goToTimeRequested);
    press(controls, "Play");
    press(controls, "Previous chapter");
    press(controls, "Next chapter");
    press(controls, "Mute");
    press(controls, "Full screen");
    QTest::mouseClick(controls.findChild<TimeButton *>(), Qt::LeftButton);
    CHECK(play.count() == 1);
    CHECK(previous.count() == 1);
    CHECK(next.count() == 1);
    REQUIRE(muted.count() == 1);
    CHECK(muted.first().first().toBool());
    CHECK(fullScreen.count() == 1);
    CHECK(goToTime.count() == 1);
}

TEST_CASE("The skip buttons count from the last wish and stay inside the film",
          "[ui][player][controls]")
{
    Fixture fixture;
    const QSignalSpy sought(&fixture.controls, &PlayerControls::seekRequested);
    fixture.controls.setPosition(7s);
    press(fixture.controls, "Back 5 seconds");
    press(fixture.controls, "Back 5 seconds");
    fixture.controls.setPosition(598s);
    press(fixture.controls, "Forward 5 seconds");
    CHECK(test::timesOf(sought) == Times{2s, 0s, 10min});
}

TEST_CASE("Setters of the controls wish for nothing", "[ui][player][controls]")
{
    Fixture fixture;
    PlayerControls &controls = fixture.controls;
    const QSignalSpy play(&controls, &PlayerControls::playToggled);
    const QSignalSpy sought(&controls, &PlayerControls::seekRequested);
    const QSignalSpy volume(&controls, &PlayerControls::volumeChanged);
    const QSignalSpy muted(&controls, &PlayerControls::mutedChanged);
    const QSignalSpy fullScreen(&controls, &PlayerControls::fullScreenToggled);
    controls.setPlaying(true);
    controls.setPosition(5s);
    controls.setDuration(1min);
    controls.setVolume(0.25);
    controls.setMuted(true);
    controls.setFullScreen(true);
    CHECK(play.isEmpty());
    CHECK(sought.isEmpty());
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
    controls.setKeys({.play = QStringLiteral("Space"),
                      .nextChapter = QStringLiteral("Ctrl+Right"),
                      .mute = QStringLiteral("M")});
    CHECK(named(controls, QStringLiteral("Play"))->toolTip() == QStringLiteral("Play (Space)"));
    controls.setPlaying(true);
    CHECK(named(controls, QStringLiteral("Pause"))->toolTip() == QStringLiteral("Pause (Space)"));
    controls.setMuted(true);
    CHECK(named(controls, QStringLiteral("Sound on"))->toolTip() == QStringLiteral("Sound on (M)"));
    const QSignalSpy muted(&controls, &PlayerControls::mutedChanged);
    press(controls, "Sound on");
    REQUIRE(muted.count() == 1);
    CHECK_FALSE(muted.first().first().toBool());
    CHECK(named(controls, QStringLiteral("Next chapter"))->toolTip()
          == QStringLiteral("Next chapter (Ctrl+Right)"));
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

TEST_CASE("Without chapters the chapter buttons rest", "[ui][player][controls]")
{
    Fixture fixture;
    const QSignalSpy next(&fixture.controls, &PlayerControls::nextChapterRequested);
    fixture.controls.setHasChapters(false);
    press(fixture.controls, "Next chapter");
    CHECK(next.isEmpty());
}

TEST_CASE("Buttons work by keyboard once they have the focus", "[ui][player][controls]")
{
    Fixture fixture;
    const QSignalSpy play(&fixture.controls, &PlayerControls::playToggled);
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

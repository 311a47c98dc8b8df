// SPDX-License-Identifier: MIT
// Each key of the player does its action, once, and takes nothing from what has the focus.
#include "app/application.h"
#include "app/program.h"
#include "session/film/looksession.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/timebutton.h"
#include "ui/lesson/lessonview.h"
#include "ui/lists/chapterlistview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTreeView>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

struct KeyCase
{
    Qt::Key key = Qt::Key_unknown;
    Qt::KeyboardModifiers modifiers;
    Command command = Command::PlayPause;
};

bool openTenMinutesAt(test::Program &program, std::chrono::milliseconds position)
{
    if (!program.open(test::clip(u"ten-minutes.mp4"))) {
        return false;
    }
    return program.frameAfter([&] { program.session().film().seek(position); }).has_value();
}

QAbstractButton *controlNamed(test::Program &program, const QString &words)
{
    const auto *controls = program.window().playerPanel().findChild<PlayerControls *>();
    for (auto *button : controls->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(words)) {
            return button;
        }
    }
    return nullptr;
}

QAction *menuAction(test::Program &program, const QString &text)
{
    for (auto *action : program.window().menuBar()->findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == text) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Each key of the player does its action once", "[app][keys]")
{
    const auto row = GENERATE(KeyCase{Qt::Key_Space, {}, Command::PlayPause},
                              KeyCase{Qt::Key_K, {}, Command::PlayPause},
                              KeyCase{Qt::Key_Left, {}, Command::Back5},
                              KeyCase{Qt::Key_Right, {}, Command::Forward5},
                              KeyCase{Qt::Key_J, {}, Command::Back10},
                              KeyCase{Qt::Key_L, {}, Command::Forward10},
                              KeyCase{Qt::Key_Left, Qt::ControlModifier, Command::PreviousChapter},
                              KeyCase{Qt::Key_Right, Qt::ControlModifier, Command::NextChapter},
                              KeyCase{Qt::Key_Comma, {}, Command::FrameBack},
                              KeyCase{Qt::Key_Period, {}, Command::FrameForward},
                              KeyCase{Qt::Key_M, {}, Command::Mute},
                              KeyCase{Qt::Key_F, {}, Command::FullScreen},
                              KeyCase{Qt::Key_F11, {}, Command::FullScreen},
                              KeyCase{Qt::Key_F9, {}, Command::ShowSidebar},
                              KeyCase{Qt::Key_Up, Qt::ControlModifier, Command::VolumeUp});
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    QList<Command> done;
    QObject context;
    QObject::connect(&program.window().services().commands,
                     &Commands::triggered,
                     &context,
                     [&done](Command command) { done.append(command); });
    program.press(row.key, row.modifiers);
    CAPTURE(static_cast<int>(row.key), static_cast<int>(row.command));
    CHECK(done == QList<Command>{row.command});
}

TEST_CASE("The arrows and letters jump by their seconds, and comma and period by one picture",
          "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(openTenMinutesAt(program, 100s));
    const auto after = [&program](Qt::Key key) {
        return program.frameAfter([&] { program.press(key); });
    };
    CHECK(after(Qt::Key_Right) == 2625);
    CHECK(after(Qt::Key_Left) == 2500);
    CHECK(after(Qt::Key_L) == 2750);
    CHECK(after(Qt::Key_J) == 2500);
    CHECK(after(Qt::Key_Comma) == 2499);
    CHECK(after(Qt::Key_Comma) == 2498);
    // A step forward is no seek; its picture is ready at once or soon.
    for (const int expected : {2499, 2500, 2501}) {
        program.press(Qt::Key_Period);
        CHECK(test::waitUntil([&] { return program.frameNumber() == expected; }));
        CHECK(program.paintedFrame() == expected);
    }
    CHECK_FALSE(program.player().isPlaying());
}

TEST_CASE("Jumps do not leave the film", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(openTenMinutesAt(program, 3s));
    CHECK(program.frameAfter([&] { program.press(Qt::Key_J); }) == 0);
    CHECK(program.frameAfter([&] { program.session().film().seek(10min); }) == 15000);
    CHECK(program.frameAfter([&] { program.press(Qt::Key_L); }) == 15049);
}

TEST_CASE("Space and K play and pause, M mutes and unmutes", "[app][keys]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_K}) {
        program.press(key);
        CHECK(program.player().isPlaying());
        program.press(key);
        CHECK_FALSE(program.player().isPlaying());
    }
    program.press(Qt::Key_M);
    CHECK(program.settings().isMuted());
    program.press(Qt::Key_M);
    CHECK_FALSE(program.settings().isMuted());
    program.settings().setVolume(0.5);
    program.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(program.settings().volume() == Approx(0.55));
    program.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(program.settings().volume() == Approx(0.5));
}

TEST_CASE("Space plays after a click on a lesson, and with the keyboard in a list", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.waitForFilm());
    auto *tree = program.window().sidebar().findChild<QTreeView *>();
    const QModelIndex lesson = tree->model()->index(1, 0, tree->model()->index(0, 0));
    tree->scrollTo(lesson);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(lesson).center());
    REQUIRE(program.waitForFilm());
    CHECK_FALSE(tree->hasFocus());
    program.press(Qt::Key_Space);
    CHECK(program.player().isPlaying());
    program.press(Qt::Key_M); // and letters are the player's, too
    CHECK(program.settings().isMuted());
    for (QAbstractItemView *list : {static_cast<QAbstractItemView *>(tree),
                                    static_cast<QAbstractItemView *>(&program.chapterList())}) {
        list->setFocus(Qt::TabFocusReason);
        const bool isPlaying = program.player().isPlaying();
        program.press(Qt::Key_Space);
        CHECK(program.player().isPlaying() != isPlaying);
    }
}

TEST_CASE("F and F11 show the picture alone at the same frame; F, F11 and Esc lead back",
          "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(openTenMinutesAt(program, 434s));
    FullScreenController &fullScreen = program.fullScreen();
    for (const Qt::Key back : {Qt::Key_F, Qt::Key_F11, Qt::Key_Escape}) {
        program.press(back == Qt::Key_F11 ? Qt::Key_F11 : Qt::Key_F);
        REQUIRE(fullScreen.isActive());
        REQUIRE(QTest::qWaitForWindowActive(fullScreen.view()));
        CHECK(test::waitUntil([&] {
            return test::readFrameNumber(fullScreen.view()->deck().picture().grabFrame()) == 10850;
        }));
        CHECK(test::findFrameNumber(fullScreen.view()->grab().toImage()) == 10850);
        QTest::keyClick(fullScreen.view(), back);
        CHECK_FALSE(fullScreen.isActive());
        CHECK(program.window().isVisible());
        CHECK(program.paintedFrame() == 10850);
        REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    }
}

TEST_CASE("The keys of the player hold in full screen, too", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(openTenMinutesAt(program, 434s));
    program.press(Qt::Key_F);
    FullScreenWindow *view = program.fullScreen().view();
    REQUIRE(QTest::qWaitForWindowActive(view));
    const auto frame = [view] { return test::readFrameNumber(view->deck().picture().grabFrame()); };
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(test::waitUntil([&] { return frame() == 13500; }));
    QTest::keyClick(view, Qt::Key_Left);
    CHECK(test::waitUntil([&] { return frame() == 13375; }));
    QTest::keyClick(view, Qt::Key_Period);
    CHECK(test::waitUntil([&] { return frame() == 13376; }));
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(program.player().isPlaying());
    QTest::keyClick(view, Qt::Key_Space);
    CHECK_FALSE(program.player().isPlaying());
}

TEST_CASE("The keys hold where a film is opened alone in full screen", "[app][keys]")
{
    const test::Home home;
    test::Program program(
        {.file = test::clip(u"ten-minutes.mp4"), .start = 434s, .fullScreen = true});
    FullScreenWindow *view = program.fullScreen().view();
    REQUIRE(view != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(view));
    const auto frame = [view] { return test::readFrameNumber(view->deck().picture().grabFrame()); };
    REQUIRE(test::waitUntil([&] { return frame() == 10850; }));
    REQUIRE(test::waitUntil([&] { return program.application().window() != nullptr; }));
    CHECK_FALSE(program.window().isVisible());
    const auto *time = program.window().playerPanel().deck().controls().findChild<TimeButton *>();
    CHECK(time->text() == QStringLiteral("7:14 / 10:02"));
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(test::waitUntil([&] { return frame() == 13500; }));
    QTest::keyClick(view, Qt::Key_M, Qt::ControlModifier);
    CHECK(program.window().services().session.look().isMirrored());
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK(program.window().isVisible());
    CHECK(time->text() == QStringLiteral("9:00 / 10:02"));
    program.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(test::waitUntil([&] { return program.paintedFrame() == 13500; }));
}

TEST_CASE("Ctrl+G goes to the time that is typed, and says what is no time", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    QString said;
    test::withNextDialog([&said](QDialog &dialog) {
        auto *field = dialog.findChild<QLineEdit *>();
        for (const char *wrong : {"soon", "99:00", ""}) {
            field->clear();
            QTest::keyClicks(field, QString::fromLatin1(wrong));
            QTest::keyClick(field, Qt::Key_Return);
            said += test::visibleText(dialog);
        }
        QTest::keyClicks(field, QStringLiteral("7m14s"));
        QTest::keyClick(field, Qt::Key_Return);
    });
    CHECK(program.frameAfter([&] { program.press(Qt::Key_G, Qt::ControlModifier); }) == 10850);
    CHECK(said.contains(QStringLiteral("is not a time")));
    CHECK(said.contains(QStringLiteral("ends at 10:02")));
    CHECK(said.contains(QStringLiteral("Enter a time")));
}

TEST_CASE("Typing in the filter box does none of it", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    QList<Command> done;
    QObject context;
    QObject::connect(&program.window().services().commands,
                     &Commands::triggered,
                     &context,
                     [&done](Command command) { done.append(command); });
    program.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(done == QList<Command>{Command::FilterLessons});
    done.clear();
    auto *filter = program.window().sidebar().findChild<QLineEdit *>();
    REQUIRE(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("kj l, m.f? PN"));
    CHECK(filter->text() == QStringLiteral("kj l, m.f? PN"));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_Backspace}) {
        QTest::keyClick(filter, key);
    }
    QTest::keyClick(filter, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(filter, Qt::Key_N, Qt::ShiftModifier);
    CHECK(done.isEmpty());
    CHECK_FALSE(program.player().isPlaying());
}

TEST_CASE("Space on a focused button presses that button and nothing else", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(openTenMinutesAt(program, 100s));
    QAbstractButton *mute = controlNamed(program, QStringLiteral("Mute"));
    REQUIRE(mute != nullptr);
    mute->setFocus();
    program.press(Qt::Key_Space);
    CHECK(program.settings().isMuted());
    CHECK_FALSE(program.player().isPlaying());
    QAbstractButton *play = controlNamed(program, QStringLiteral("Play"));
    REQUIRE(play != nullptr);
    play->setFocus();
    program.press(Qt::Key_Space);
    CHECK(program.player().isPlaying());
    // Every other key still belongs to the player.
    program.press(Qt::Key_K);
    CHECK_FALSE(program.player().isPlaying());
}

TEST_CASE("What had the keyboard and goes away gives it to the lesson, where Space plays",
          "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(openTenMinutesAt(program, 100s));
    QAbstractButton *mute = controlNamed(program, QStringLiteral("Mute"));
    REQUIRE(mute != nullptr);
    mute->setFocus();
    mute->hide();
    CHECK(program.lesson().hasFocus());
    program.press(Qt::Key_Space);
    CHECK(program.player().isPlaying());
}

TEST_CASE("While a menu is open the letters are its own", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(openTenMinutesAt(program, 100s));
    QMenu menu(&program.window());
    const QAction *chosen = menu.addAction(QStringLiteral("&Name this loop"));
    bool isChosen = false;
    QObject::connect(chosen, &QAction::triggered, &menu, [&] { isChosen = true; });
    menu.popup(program.window().mapToGlobal(QPoint(20, 20)));
    REQUIRE(QApplication::activePopupWidget() == &menu);
    // As the window system sends it: the letter is offered to the commands first.
    QKeyEvent offered(QEvent::ShortcutOverride, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"));
    offered.ignore();
    QApplication::sendEvent(&menu, &offered);
    CHECK(offered.isAccepted());
    QTest::keyClick(&menu, Qt::Key_N);
    CHECK(isChosen);
    CHECK(program.player().position() == 100s);
}

TEST_CASE("A film that is to play shows so from its first second", "[app][keys]")
{
    const test::Home home;
    const QString film =
        GENERATE(QStringLiteral("ten-minutes.mp4"), QStringLiteral("no-sound.mp4"));
    CAPTURE(film);
    test::Program program({.file = test::clip(film), .play = true});
    REQUIRE(program.waitForFilm());
    CHECK(program.player().isPlaying());
    CHECK(controlNamed(program, QStringLiteral("Pause")) != nullptr);
}

TEST_CASE("Single-letter keys can be switched off; the others stay", "[app][keys]")
{
    const test::Home home;
    {
        test::Program program({.lesson = QStringLiteral("press-compress-release")});
        REQUIRE(program.waitForFilm());
        QAction *choice = menuAction(program, QStringLiteral("Single-letter keys"));
        REQUIRE(choice != nullptr);
        choice->trigger();
        program.press(Qt::Key_K);
        CHECK_FALSE(program.player().isPlaying());
        program.press(Qt::Key_M);
        CHECK_FALSE(program.settings().isMuted());
        program.press(Qt::Key_Space);
        CHECK(program.player().isPlaying());
        program.close();
    }
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    program.press(Qt::Key_K);
    CHECK_FALSE(program.player().isPlaying());
    menuAction(program, QStringLiteral("Single-letter keys"))->trigger();
    program.press(Qt::Key_K);
    CHECK(program.player().isPlaying());
}

// SPDX-License-Identifier: MIT
// The keys of the lesson and the window.
#include "app/program.h"
#include "support/catch.h"
#include "ui/commands/keyhelp.h"
#include "ui/contents/sidebar.h"
#include "ui/lesson/findbar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playerpanel.h"
#include "ui/widgets/signbutton.h"

#include <QLineEdit>
#include <QTest>

using namespace expressly;

namespace {

SignButton *helpAboveLesson(test::Program &program)
{
    for (auto *button : program.window().lessonPane().findChildren<SignButton *>()) {
        if (button->accessibleName() == QStringLiteral("When to get help")) {
            return button;
        }
    }
    FAIL("There is no such button.");
    return nullptr;
}

} // namespace

TEST_CASE("Alt+Left and Alt+Right walk through the lessons that were read", "[app][keys]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("engorgement")});
    program.session().guide().openLesson(QStringLiteral("low-supply"));
    program.session().guide().openLesson(QStringLiteral("storing-milk"));
    program.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(program.lessonId() == QStringLiteral("low-supply"));
    program.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(program.lessonId() == QStringLiteral("engorgement"));
    CHECK(program.window().sidebar().currentLesson() == QStringLiteral("engorgement"));
    program.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(program.lessonId() == QStringLiteral("engorgement"));
    program.press(Qt::Key_Right, Qt::AltModifier);
    program.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(program.lessonId() == QStringLiteral("storing-milk"));
}

TEST_CASE("Ctrl with plus, minus and zero changes the size of the text within its bounds",
          "[app][keys]")
{
    const test::Home home;
    test::Program program;
    program.press(Qt::Key_Plus, Qt::ControlModifier);
    program.press(Qt::Key_Equal, Qt::ControlModifier);
    CHECK(program.lesson().zoom() == 120);
    program.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(program.lesson().zoom() == 110);
    program.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(program.lesson().zoom() == 100);
    for (int press = 0; press < 30; ++press) {
        program.press(Qt::Key_Plus, Qt::ControlModifier);
    }
    CHECK(program.lesson().zoom() == 300);
    for (int press = 0; press < 30; ++press) {
        program.press(Qt::Key_Minus, Qt::ControlModifier);
    }
    CHECK(program.lesson().zoom() == program.settings().lessonZoom());
    program.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(program.lesson().zoom() == program.settings().lessonZoom());
}

TEST_CASE("Ctrl+F finds words in the lesson, and Esc closes it", "[app][keys]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    program.press(Qt::Key_F, Qt::ControlModifier);
    auto *bar = program.window().lessonPane().findChild<FindBar *>();
    REQUIRE(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("milk ducts"));
    CHECK(test::visibleText(*bar).contains(QStringLiteral("1 of 2")));
    program.press(Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("F9 hides and shows the contents, Shift+F9 the player", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    program.press(Qt::Key_F9);
    CHECK_FALSE(program.window().sidebar().isVisible());
    program.press(Qt::Key_F9);
    CHECK(program.window().sidebar().isVisible());
    program.press(Qt::Key_F9, Qt::ShiftModifier);
    CHECK_FALSE(program.window().playerPanel().isVisible());
    program.press(Qt::Key_F9, Qt::ShiftModifier);
    CHECK(program.window().playerPanel().isVisible());
}

TEST_CASE("Without the contents, the way to help stands above the lesson", "[app][keys]")
{
    const test::Home home;
    {
        test::Program program({.lesson = QStringLiteral("engorgement")});
        SignButton *help = helpAboveLesson(program);
        CHECK_FALSE(help->isVisible());
        program.press(Qt::Key_F9);
        CHECK(help->isVisible());
        program.press(Qt::Key_F9);
        CHECK_FALSE(help->isVisible());
        program.press(Qt::Key_F9);
        program.close();
    }
    test::Program program({.lesson = QStringLiteral("engorgement")});
    SignButton *help = helpAboveLesson(program);
    REQUIRE(help->isVisible());
    QTest::mouseClick(help, Qt::LeftButton);
    CHECK(program.lessonId() == QStringLiteral("when-to-get-help"));
    CHECK_FALSE(program.window().playerPanel().isVisible());
    program.press(Qt::Key_K, Qt::ControlModifier); // which brings the contents back
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("What hides a pane and what brings it back agree", "[app][keys]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    program.press(Qt::Key_F9);
    program.press(Qt::Key_F9, Qt::ShiftModifier);
    // Finding a lesson brings the contents back, a step's time the player; one press hides again.
    program.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(program.window().sidebar().isVisible());
    program.press(Qt::Key_F9);
    CHECK_FALSE(program.window().sidebar().isVisible());
    program.clickLink(program.linkOfStep(QStringLiteral("compress")));
    REQUIRE(program.window().playerPanel().isVisible());
    program.press(Qt::Key_F9, Qt::ShiftModifier);
    CHECK_FALSE(program.window().playerPanel().isVisible());
}

TEST_CASE("F1 and the question mark show every key", "[app][keys]")
{
    const test::Home home;
    test::Program program;
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) {
        QString said;
        test::withNextDialog([&said](QDialog &dialog) {
            CHECK(qobject_cast<KeyHelp *>(&dialog) != nullptr);
            said = test::visibleText(dialog);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        program.press(key);
        CHECK(said.contains(QStringLiteral("Next chapter")));
        CHECK(said.contains(QStringLiteral("Ctrl+G")));
        CHECK(said.contains(QStringLiteral("F11")));
        CHECK(said.contains(QStringLiteral("Alt+Left")));
    }
}

TEST_CASE("A link leads to the lesson it names, and Tab with Enter follows it by the keyboard",
          "[app][keys]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    program.lesson().setFocus();
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Return);
    CHECK(program.lessonId() == QStringLiteral("help-the-let-down"));
}

TEST_CASE("Escape gives the keys back from the search for a lesson", "[app][keys]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    program.press(Qt::Key_K, Qt::ControlModifier);
    auto *box = program.window().sidebar().findChild<QLineEdit *>();
    REQUIRE(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("milk"));
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(box->text().isEmpty());
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK_FALSE(box->hasFocus());
    program.press(Qt::Key_Space);
    CHECK(program.player().isPlaying());
    CHECK(box->text().isEmpty());
}

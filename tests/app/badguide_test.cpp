// SPDX-License-Identifier: MIT
// Guides that are wrong: the window opens, says so, and shows what there is.
#include "app/program.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playerpanel.h"

#include <QDir>
#include <QFile>

using namespace expressly;

namespace {

/// Everything a person can press must still do no harm.
void pressEverything(test::Program &program)
{
    for (const Qt::Key key : {Qt::Key_Space,
                              Qt::Key_K,
                              Qt::Key_Left,
                              Qt::Key_Right,
                              Qt::Key_J,
                              Qt::Key_L,
                              Qt::Key_Comma,
                              Qt::Key_Period,
                              Qt::Key_M,
                              Qt::Key_F9}) {
        program.press(key);
    }
    program.press(Qt::Key_Left, Qt::ControlModifier);
    program.press(Qt::Key_Right, Qt::ControlModifier);
    program.press(Qt::Key_Left, Qt::AltModifier);
    program.press(Qt::Key_Right, Qt::AltModifier);
    program.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    for (const Command command : {Command::GetHelp, Command::ZoomIn, Command::FindInLesson}) {
        program.window().services().commands.action(command)->trigger();
    }
}

} // namespace

TEST_CASE("Without a usable guide the window opens and says why", "[app][badguide]")
{
    const test::Home home;
    const QString folder = home.path(QStringLiteral("guide"));
    const auto [spoil, said] = GENERATE_REF(
        std::pair<int, QString>(0, folder),                        // there is no such folder
        std::pair<int, QString>(1, QStringLiteral("guide.json")),  // an empty folder
        std::pair<int, QString>(2, QStringLiteral("guide.json")),  // broken JSON
        std::pair<int, QString>(3, QStringLiteral("guide.json")),  // an empty file
        std::pair<int, QString>(4, QStringLiteral("guide.json"))); // a folder in its place
    CAPTURE(spoil);
    if (spoil == 1) {
        QDir().mkpath(folder);
    } else if (spoil == 2) {
        test::writeFile(folder + QStringLiteral("/guide.json"), "{\n  \"id\": oops\n}\n");
    } else if (spoil == 3) {
        test::writeFile(folder + QStringLiteral("/guide.json"), {});
    } else if (spoil == 4) {
        QDir().mkpath(folder + QStringLiteral("/guide.json"));
    }
    test::Program program({.guide = folder});
    CHECK(program.window().isVisible());
    CAPTURE(program.notice());
    CHECK(program.notice().contains(QStringLiteral("cannot be opened")));
    CHECK(program.notice().contains(said));
    if (spoil == 2) {
        CHECK(program.notice().contains(QStringLiteral("2"))); // the line
    }
    pressEverything(program);
    CHECK(program.open(test::clip(u"no-sound.mp4")));
    CHECK(program.paintedFrame() == 0);
    program.close();
}

TEST_CASE("A lesson with mistakes is said when it is opened; the others work", "[app][badguide]")
{
    const test::Home home;
    const QString guide = home.copyGuide();
    test::writeFile(guide + QStringLiteral("/en/engorgement.json"), "{\"blocks\": [\n");
    test::Program program({.guide = guide, .lesson = QStringLiteral("low-supply")});
    CHECK(program.lessonId() == QStringLiteral("low-supply"));
    program.session().guide().openLesson(QStringLiteral("engorgement"));
    CHECK(program.lessonId() == QStringLiteral("low-supply"));
    CHECK(program.notice().contains(QStringLiteral("en/engorgement.json")));
    CHECK(program.notice().contains(QStringLiteral("other lessons work")));
    CHECK(program.window().sidebar().currentLesson() == QStringLiteral("low-supply"));
    program.session().guide().openLesson(QStringLiteral("storing-milk"));
    CHECK(program.lessonId() == QStringLiteral("storing-milk"));
    CHECK_FALSE(program.notice().contains(QStringLiteral("engorgement.json")));
}

TEST_CASE("A first lesson with mistakes does not leave the window empty", "[app][badguide]")
{
    const test::Home home;
    const QString guide = home.copyGuide();
    test::writeFile(guide + QStringLiteral("/en/what-hand-expressing-is.json"), "no");
    test::Program program({.guide = guide});
    CHECK(program.notice().contains(QStringLiteral("what-hand-expressing-is.json")));
    pressEverything(program);
}

TEST_CASE("The clip of the guide is missing: it is said, and the lesson stays readable",
          "[app][badguide]")
{
    const test::Home home;
    const QString guide = home.copyGuide();
    REQUIRE(QFile::remove(guide + QStringLiteral("/clips/press-compress-release.mp4")));
    test::Program program({.guide = guide, .lesson = QStringLiteral("press-compress-release")});
    CHECK(program.lesson().toPlainText().contains(QStringLiteral("Press straight back")));
    CHECK(program.notice().contains(QStringLiteral("clips/press-compress-release.mp4")));
    program.clickLink(program.linkOfStep(QStringLiteral("compress")));
    CHECK(program.surfaceText().contains(QStringLiteral("not on this computer")));
    pressEverything(program);
}

TEST_CASE("In the place of a drawing that may not be drawn the lesson says what it shows",
          "[app][badguide]")
{
    const test::Home home;
    const QString guide = home.copyGuide();
    const QString name = GENERATE(QStringLiteral("outside.svg"), QStringLiteral("nested-uses.svg"));
    test::writeFile(guide + QStringLiteral("/pictures/press-back.svg"),
                    test::readFile(QStringLiteral(EXPRESSLY_TEST_DATA "/hostile/") + name));
    test::Program program({.guide = guide, .lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.lessonId() == QStringLiteral("press-compress-release"));
    CHECK(program.lesson().toPlainText().contains(QStringLiteral("Picture: ")));
    CHECK_FALSE(program.window().grab().isNull());
    pressEverything(program);
}

TEST_CASE("A wrong guide asked for later leaves the one that is open", "[app][badguide]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("low-supply")});
    CHECK_FALSE(program.session().guide().openGuide(home.path()));
    CHECK(program.notice().contains(QStringLiteral("cannot be opened")));
    CHECK(program.lessonId() == QStringLiteral("low-supply"));
    program.session().guide().openLesson(QStringLiteral("engorgement"));
    CHECK(program.lessonId() == QStringLiteral("engorgement"));
}

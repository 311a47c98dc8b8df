// SPDX-License-Identifier: MIT
// Much use, and an end in the middle of it, leave nothing behind that could crash.
#include "app/program.h"
#include "support/catch.h"

using namespace expressly;
using namespace std::chrono_literals;

TEST_CASE("Thirty lessons can be opened and the window closed while the film plays",
          "[app][teardown]")
{
    const test::Home home;
    test::Program program;
    QStringList ids;
    for (const Section &section : program.session().guide().guide()->sections) {
        for (const LessonEntry &lesson : section.lessons) {
            ids.append(lesson.id);
        }
    }
    REQUIRE(ids.size() >= 15);
    program.press(Qt::Key_Space);
    for (qsizetype opened = 0; opened < 30; ++opened) {
        const QString &id = ids.at(opened % ids.size());
        CAPTURE(id);
        CHECK(program.session().guide().openLesson(id));
        CHECK(program.lessonId() == id);
        QCoreApplication::processEvents();
    }
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    program.press(Qt::Key_Space);
    REQUIRE(test::waitUntil([&] { return program.frameNumber() > 2; }));
    program.close();
}

TEST_CASE("The program can end at any moment of opening and seeking", "[app][teardown]")
{
    const int moment = GENERATE(0, 1, 2, 3, 4);
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    FilmSession &session = program.session().film();
    if (moment > 0) {
        session.openFile(test::clip(u"ten-minutes.mp4"), std::nullopt, FilmSession::Autoplay::Yes);
    }
    if (moment > 1) {
        REQUIRE(program.waitForFilm());
        session.seek(434s);
    }
    if (moment > 2) {
        program.press(Qt::Key_F);
    }
    if (moment > 3) {
        program.window().showLibrary(QStringLiteral("bolman"));
    }
    program.close();
    QCoreApplication::processEvents();
    SUCCEED("It has ended.");
}

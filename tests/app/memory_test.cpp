// SPDX-License-Identifier: MIT
// Where the person was, and what they chose, is there again after a restart.
#include "app/program.h"
#include "app/splitterdrag.h"
#include "support/catch.h"
#include "ui/contents/sidebar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playerpanel.h"

#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QString Technique = QStringLiteral("press-compress-release");

QList<int> paneWidths(test::Program &program)
{
    return program.window().findChild<QSplitter *>()->sizes();
}

void chooseLook(test::Program &program, const QString &name)
{
    for (auto *action : program.window().menuBar()->findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == name) {
            action->trigger();
            return;
        }
    }
    FAIL("There is no such look.");
}

/// The colour behind the lesson's words, as painted.
QColor paper(test::Program &program)
{
    return program.lesson().viewport()->grab().toImage().pixelColor(4, 4);
}

} // namespace

TEST_CASE("The lesson, its place, the window and its panes are as they were left", "[app][memory]")
{
    const test::Home home;
    QList<int> widths;
    int scroll = 0;
    {
        test::Program program({.lesson = QStringLiteral("engorgement")});
        program.window().resize(900, 620);
        QCoreApplication::processEvents();
        test::dragSplitter(program, 17);
        program.press(Qt::Key_F9);
        program.press(Qt::Key_F9);
        QCoreApplication::processEvents();
        widths = paneWidths(program);
        CHECK(widths.first() > 200); // as far as the others can give way
        program.lesson().verticalScrollBar()->setValue(300);
        scroll = program.lesson().verticalScrollBar()->value();
        REQUIRE(scroll > 0);
        program.close();
    }
    test::Program program;
    CHECK(program.lessonId() == QStringLiteral("engorgement"));
    CHECK(program.window().sidebar().currentLesson() == QStringLiteral("engorgement"));
    CHECK(program.window().size() == QSize(900, 620));
    CHECK(paneWidths(program) == widths);
    QCoreApplication::processEvents();
    CHECK(std::abs(program.lesson().verticalScrollBar()->value() - scroll) <= 4);
}

TEST_CASE("Who left the page on getting help in its middle finds it at its top", "[app][memory]")
{
    const test::Home home;
    {
        test::Program program({.lesson = QStringLiteral("when-to-get-help")});
        program.lesson().verticalScrollBar()->setValue(300);
        REQUIRE(program.lesson().verticalScrollBar()->value() > 0);
        program.close();
    }
    test::Program program;
    CHECK(program.lessonId() == QStringLiteral("when-to-get-help"));
    QCoreApplication::processEvents();
    CHECK(program.lesson().verticalScrollBar()->value() == 0);
}

TEST_CASE("A start without a guide forgets nothing of where the person was", "[app][memory]")
{
    const test::Home home;
    {
        test::Program program({.lesson = QStringLiteral("engorgement")});
        program.close();
    }
    {
        test::Program program({.guide = home.path(QStringLiteral("no-guide"))});
        REQUIRE_FALSE(program.session().guide().guide());
        program.close();
    }
    test::Program program;
    CHECK(program.session().guide().lesson().id == QStringLiteral("engorgement"));
}

TEST_CASE("Hidden contents stay hidden", "[app][memory]")
{
    const test::Home home;
    {
        test::Program program;
        program.press(Qt::Key_F9);
        program.close();
    }
    test::Program program;
    CHECK_FALSE(program.window().sidebar().isVisible());
    program.press(Qt::Key_F9);
    CHECK(program.window().sidebar().isVisible());
}

TEST_CASE("Who leaves while editing chapters finds the lesson in its place again", "[app][memory]")
{
    const test::Home home;
    QList<int> widths;
    {
        test::Program program({.lesson = Technique});
        program.window().resize(900, 620); // fits on the small screen that tests have
        QCoreApplication::processEvents();
        widths = paneWidths(program);
        program.press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE_FALSE(program.window().lessonPane().isVisible());
        program.close();
    }
    test::Program program;
    CHECK(program.window().lessonPane().isVisible());
    CHECK(paneWidths(program) == widths);
}

TEST_CASE("The film that was open stands where it was left", "[app][memory]")
{
    const test::Home home;
    {
        test::Program program({.lesson = Technique});
        REQUIRE(program.waitForFilm());
        const auto shown = [&program] { return program.player().position() >= 30s; };
        program.session().film().seek(30s);
        REQUIRE(test::waitUntil(shown));
        program.close();
    }
    // Twice: starting and leaving alone must not lose the place.
    for (int start = 0; start < 2; ++start) {
        CAPTURE(start);
        test::Program program;
        REQUIRE(program.lessonId() == Technique);
        REQUIRE(program.waitForFilm());
        CHECK(program.player().position() >= 29'900ms);
        CHECK(program.player().position() <= 30'100ms);
        CHECK(program.session().film().video().id == Technique);
        program.close();
    }
}

TEST_CASE("Each video has its own place", "[app][memory]")
{
    const test::Home home;
    const QString film = test::clip(u"ten-minutes.mp4");
    const QString other = test::clip(u"no-sound.mp4");
    {
        test::Program program;
        REQUIRE(program.open(film));
        REQUIRE(program.frameAfter([&] { program.session().film().seek(434s); }) == 10850);
        REQUIRE(program.frameAfter([&] {
            program.session().film().openFile(other, std::nullopt, FilmSession::Autoplay::No);
        }) == 0);
        REQUIRE(program.frameAfter([&] { program.session().film().seek(4s); }) == 100);
        program.close();
    }
    test::Program program;
    const auto reopened = [&program](const QString &file) {
        return program.frameAfter([&] {
            program.session().film().openFile(file, std::nullopt, FilmSession::Autoplay::No);
        });
    };
    CHECK(reopened(film) == 10850);
    CHECK(reopened(other) == 100);
}

TEST_CASE("An attached video is still attached", "[app][memory]")
{
    const test::Home home;
    const QString stanford = QStringLiteral("stanford-hand-expressing");
    {
        test::Program program;
        program.session().guide().openLesson(QStringLiteral("the-videos"));
        program.clickLink(program.linkToTime(stanford, 434s));
        QSignalSpy changed(&program.window().services().session.library(),
                           &LibrarySession::changed);
        program.dropOnPlayer(test::clip(u"ten-minutes.mp4"));
        REQUIRE(changed.wait());
        program.close();
    }
    test::Program program({.lesson = QStringLiteral("the-videos")});
    CHECK(program.frameAfter([&] { program.clickLink(program.linkToTime(stanford, 434s)); })
          == 10850);
}

TEST_CASE("The look changes at once and is kept", "[app][memory]")
{
    const test::Home home;
    QColor light;
    QColor dark;
    {
        test::Program program({.lesson = Technique});
        chooseLook(program, QStringLiteral("Light"));
        light = paper(program);
        chooseLook(program, QStringLiteral("Dark"));
        dark = paper(program);
        CHECK(light.lightness() > 200);
        CHECK(dark.lightness() < 80);
        chooseLook(program, QStringLiteral("Night (red, dim)"));
        const QColor night = paper(program);
        CHECK(night.lightness() < 60);
        CHECK(night.blue() <= night.red());
        chooseLook(program, QStringLiteral("Dark"));
        program.close();
    }
    {
        test::Program program({.lesson = Technique});
        CHECK(paper(program) == dark);
        CHECK(program.settings().theme() == Settings::Theme::Dark);
        program.close();
    }
    // A look from the command line holds for this time only.
    test::Program program({.lesson = Technique, .theme = Settings::Theme::Light});
    CHECK(paper(program) == light);
    CHECK(program.settings().theme() == Settings::Theme::Dark);
}

TEST_CASE("Text size and volume are kept", "[app][memory]")
{
    const test::Home home;
    {
        test::Program program;
        program.press(Qt::Key_Plus, Qt::ControlModifier);
        program.settings().setVolume(0.3);
        program.press(Qt::Key_M);
        program.close();
    }
    test::Program program;
    CHECK(program.lesson().zoom() == 110);
    CHECK(program.settings().volume() == Approx(0.3));
    CHECK(program.settings().isMuted());
}

TEST_CASE("Muting from the command line is not kept", "[app][memory]")
{
    const test::Home home;
    {
        test::Program program({.mute = true});
        CHECK(program.settings().volume() == Approx(1.0));
        program.close();
    }
    test::Program program;
    CHECK_FALSE(program.settings().isMuted());
}

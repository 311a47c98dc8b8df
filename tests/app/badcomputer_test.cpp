// SPDX-License-Identifier: MIT
// Settings, positions or a home folder that cannot be used: said, set aside, never overwritten.
#include "app/binary.h"
#include "app/program.h"
#include "support/catch.h"
#include "ui/lesson/lessonview.h"

#include <QDir>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QByteArray Newer = R"({"formatVersion": 99, "theme": "dark", "fromLater": true})";

QString settingsFile()
{
    return test::Home::settingsFolder() + QStringLiteral("/settings.json");
}

QString libraryFile()
{
    return test::Home::dataFolder() + QStringLiteral("/library.sqlite");
}

QString sessionFile()
{
    return test::Home::dataFolder() + QStringLiteral("/session.json");
}

/// Uses what is remembered: a choice, an attached file, a position.
void useEverything(test::Program &program)
{
    program.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(program.lesson().zoom() == 110);
    const QString film = test::clip(u"ten-minutes.mp4");
    REQUIRE(program.open(film));
    CHECK(program.frameAfter([&] { program.session().film().seek(434s); }) == 10850);
    program.attach(QStringLiteral("bolman"), film);
    CHECK(program.frameAfter([&] {
        program.session().film().openVideo(
            QStringLiteral("bolman"), TimeRange{.start = 63s}, FilmSession::Autoplay::No);
    }) == 63 * 25);
    CHECK(program.frameAfter([&] {
        program.session().film().openFile(film, std::nullopt, FilmSession::Autoplay::No);
    }) == 10850);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("Broken settings are set aside and said", "[app][badcomputer]")
{
    const test::Home home;
    test::writeFile(settingsFile(), "{\"theme\": ");
    {
        test::Program program;
        CHECK(program.notice().contains(QStringLiteral("could not be read")));
        useEverything(program);
        program.close();
    }
    CHECK(filesIn(test::Home::settingsFolder()).filter(QStringLiteral(".broken-")).size() == 1);
    test::Program program;
    CHECK(program.lesson().zoom() == 110);
    CHECK_FALSE(program.notice().contains(QStringLiteral("could not be read")));
}

TEST_CASE("Settings of a newer program are said and left as they are", "[app][badcomputer]")
{
    const test::Home home;
    test::writeFile(settingsFile(), Newer);
    {
        test::Program program;
        CHECK(program.notice().contains(QStringLiteral("newer")));
        useEverything(program);
        program.close();
    }
    CHECK(test::readFile(settingsFile()) == Newer);
}

TEST_CASE("A folder in the place of the settings stops nothing", "[app][badcomputer]")
{
    const test::Home home;
    test::writeFile(settingsFile() + QStringLiteral("/inside.txt"), "kept");
    test::Program program;
    useEverything(program);
    program.close();
    bool kept = false;
    for (const QString &name : filesIn(test::Home::settingsFolder())) {
        kept = kept
               || test::readFile(test::Home::settingsFolder() + QLatin1Char('/') + name
                                 + QStringLiteral("/inside.txt"))
                      == "kept";
    }
    CHECK(kept);
}

TEST_CASE("A broken session opens the guide at its beginning and says so", "[app][badcomputer]")
{
    const test::Home home;
    test::writeFile(sessionFile(), "nonsense");
    {
        test::Program program;
        CHECK(program.lessonId() == QStringLiteral("what-hand-expressing-is"));
        CHECK(program.notice().contains(QStringLiteral("could not be read")));
        program.close();
    }
    CHECK(filesIn(test::Home::dataFolder()).filter(QStringLiteral("session.json.broken-")).size()
          == 1);
}

TEST_CASE("A session of a newer program is said and left as it is", "[app][badcomputer]")
{
    const test::Home home;
    test::writeFile(sessionFile(), Newer);
    {
        test::Program program;
        CHECK(program.notice().contains(QStringLiteral("newer")));
        program.close();
    }
    CHECK(test::readFile(sessionFile()) == Newer);
}

TEST_CASE("A broken library is set aside and said, and everything works", "[app][badcomputer]")
{
    const test::Home home;
    test::writeFile(libraryFile(), QByteArray(5000, 'x'));
    {
        test::Program program({.lesson = QStringLiteral("press-compress-release")});
        useEverything(program);
        CAPTURE(program.notice());
        CHECK(program.notice().contains(QStringLiteral("could not be read")));
        program.close();
    }
    CHECK(filesIn(test::Home::dataFolder()).filter(QStringLiteral("library.sqlite.broken-")).size()
          >= 1);
    test::Program program;
    CHECK_FALSE(program.notice().contains(QStringLiteral("could not be read")));
}

TEST_CASE("Where nothing can be written the program works and says so", "[app][badcomputer]")
{
    const test::Home home;
    // A file where the folders would be made; this holds for root as well.
    test::writeFile(home.path(QStringLiteral(".qttest")), "in the way");
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    useEverything(program);
    program.settings().save();
    CAPTURE(program.notice());
    CHECK(program.notice().contains(QStringLiteral("could not be saved")));
    QString asked;
    test::answerQuestion(QStringLiteral("Quit and lose it"), asked);
    program.close();
    CHECK(asked.contains(QStringLiteral("Your chapters")));
    CHECK(test::readFile(home.path(QStringLiteral(".qttest"))) == "in the way");
}

TEST_CASE("The real program works where nothing can be written", "[app][badcomputer]")
{
    const test::Home home;
    for (const char *folder : {"config", "data", "cache"}) {
        test::writeFile(home.path(QString::fromLatin1(folder)), "in the way");
    }
    QDir(home.path(QStringLiteral("run"))).removeRecursively();
    const test::BinaryResult result =
        test::takeScreenshot(home,
                             {QStringLiteral("--lesson"),
                              QStringLiteral("press-compress-release"),
                              QStringLiteral("--start"),
                              QStringLiteral("0:14")});
    CHECK(result.exitCode == 0);
    CHECK(result.output.contains(QStringLiteral("Position reached: 0:14")));
}

TEST_CASE("Without sound the film plays", "[app][badcomputer]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    program.press(Qt::Key_Space);
    CHECK(test::waitUntil([&] { return program.frameNumber() > 10; }));
    CHECK(program.player().isPlaying());
}

// SPDX-License-Identifier: MIT
// Films on a drive that takes its time to answer: the window never waits for it, and neither does
// the end of the program.
#include "app/application.h"
#include "app/program.h"
#include "core/captions/captiontrack.h"
#include "media/film/frameworker.h"
#include "session/captions/captionsession.h"
#include "support/catch.h"
#include "support/slowdrive.h"
#include "ui/lesson/lessonview.h"
#include "ui/library/videocard.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/playerpanel.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <chrono>
#include <memory>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

constexpr auto AnswersAfter = 300ms;
constexpr int Patience = 60'000;
const QString Bolman = QStringLiteral("bolman");

/// A film with its captions and chapters beside it, on a drive that is not slow yet.
QString filmOnDrive(const test::Home &home)
{
    const QString film = home.path(QStringLiteral("drive/films/film.mp4"));
    test::writeFile(film, test::readFile(test::clip(u"no-sound.mp4")));
    test::writeFile(home.path(QStringLiteral("drive/films/film.chapters.txt")),
                    "0:00 Getting ready\n0:04 Compress\n");
    test::writeFile(home.path(QStringLiteral("drive/films/film.srt")),
                    "1\n00:00:01,000 --> 00:00:04,000\nPress.\n");
    return film;
}

bool isReady(Application &application)
{
    return test::waitUntil(
        [&] { return application.session().film().player().state() == MediaPlayer::State::Ready; },
        Patience);
}

/// Whether what lies beside the film came, too.
bool hasAll(Application &application)
{
    const auto &captions = application.window()->services().captions.session();
    return test::waitUntil(
        [&] {
        return application.session().film().chapters().size() == 2 && captions.track().size() == 1;
        },
        Patience);
}

/// The lesson "Help the let-down" names its massage, from 1:03 on.
void showBolman(test::Program &program)
{
    program.clickLink(program.linkToTime(Bolman, 63s));
}

} // namespace

TEST_CASE("A film named on the command line comes from a slow drive without holding up the window",
          "[app][slowdrive]")
{
    const test::Home home;
    const QString film = filmOnDrive(home);
    const test::SlowDrive drive(home.path(QStringLiteral("drive")), AnswersAfter);
    const bool fullScreen = GENERATE(false, true);
    CAPTURE(fullScreen);
    auto worker = std::make_unique<FrameWorker>();
    worker->open(film, 1s);
    Application application(*qApp, Application::Memory::Kept);
    application.start({.file = film, .start = 1s, .fullScreen = fullScreen}, std::move(worker));
    REQUIRE(isReady(application));
    REQUIRE(test::waitUntil([&] { return application.window() != nullptr; }));
    CHECK(hasAll(application));
    CHECK(test::SlowDrive::askedByWindow() == QString());
}

TEST_CASE("A film of a slow drive opens by click, and its state is learnt meanwhile",
          "[app][slowdrive]")
{
    const test::Home home;
    const QString film = filmOnDrive(home);
    {
        test::Program program;
        program.attach(Bolman, film);
        program.close();
    }
    const test::SlowDrive drive(home.path(QStringLiteral("drive")), AnswersAfter);
    test::Program program({.lesson = QStringLiteral("help-the-let-down")});
    showBolman(program);
    CHECK(isReady(program.application()));
    CHECK(program.session().film().file() == film);
    program.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.libraryCard(Bolman) != nullptr);
    program.session().guide().openLesson(QStringLiteral("the-videos"));
    program.session().guide().openLesson(QStringLiteral("help-the-let-down"));
    CHECK(test::SlowDrive::askedByWindow() == QString());
}

TEST_CASE("A film that was moved on a slow drive is found and plays where it was asked for",
          "[app][slowdrive]")
{
    const test::Home home;
    const QString film = filmOnDrive(home);
    {
        test::Program program;
        program.attach(Bolman, film);
        program.close();
    }
    const QString renamed = home.path(QStringLiteral("drive/films/renamed.mp4"));
    REQUIRE(QFile::rename(film, renamed));
    const test::SlowDrive drive(home.path(QStringLiteral("drive")), AnswersAfter);
    test::Program program({.lesson = QStringLiteral("help-the-let-down")});
    showBolman(program);
    CHECK(test::waitUntil([&] { return program.session().film().file() == renamed; }, Patience));
    CHECK(isReady(program.application()));
    CHECK(test::SlowDrive::askedByWindow() == QString());
}

TEST_CASE("A film dropped or attached from a slow drive is looked at in the background",
          "[app][slowdrive]")
{
    const test::Home home;
    const QString film = filmOnDrive(home);
    const test::SlowDrive drive(home.path(QStringLiteral("drive")), AnswersAfter);
    test::Program program({.lesson = QStringLiteral("help-the-let-down")});
    SECTION("dropped on a video that is not here")
    {
        showBolman(program);
        program.dropOnPlayer(film);
    }
    SECTION("dropped on a clip of the guide")
    {
        program.session().guide().openLesson(QStringLiteral("press-compress-release"));
        REQUIRE(program.waitForFilm());
        program.dropOnPlayer(film);
        REQUIRE(test::waitUntil([&] { return program.session().film().file() == film; }, Patience));
        CHECK(isReady(program.application()));
        CHECK(hasAll(program.application()));
    }
    SECTION("attached in the library")
    {
        program.window().services().session.library().attach(Bolman, film);
        CHECK(test::waitUntil(
            [&] { return program.notice().contains(QStringLiteral("Looking at film.mp4")); }));
        CHECK(test::waitUntil(
            [&] { return !program.notice().contains(QStringLiteral("Looking at film.mp4")); },
            Patience));
        showBolman(program);
    }
    CHECK(test::waitUntil([&] { return program.session().film().file() == film; }, Patience));
    CHECK(isReady(program.application()));
    CHECK(test::SlowDrive::askedByWindow() == QString());
}

TEST_CASE("A drive that never answers does not keep the program from ending", "[app][slowdrive]")
{
    const test::Home home;
    const QString film = filmOnDrive(home);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SLOWDRIVE_SHIM));
    // ASan wants to be the first library.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       environment.value(QStringLiteral("ASAN_OPTIONS"))
                           + QStringLiteral(":detect_leaks=0:verify_asan_link_order=0"));
    environment.insert(QStringLiteral("EXPRESSLY_SLOW_DRIVE"),
                       QStringLiteral("3600000:")
                           + home.path(QStringLiteral("drive/films/film.srt")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(EXPRESSLY_BINARY),
                  {film, QStringLiteral("--screenshot"), home.path(QStringLiteral("picture.png"))});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(QFile::exists(home.path(QStringLiteral("picture.png"))));
}

// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/home.h"
#include "support/catch.h"

#include <QDir>

using namespace expressly;
using namespace std::chrono_literals;
using Action = CommandLine::Action;

namespace {

CommandLine parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{QStringLiteral("expressly")} + arguments);
}

CommandLine parse(const QString &words)
{
    return parse(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

bool isOneSentence(const QString &text)
{
    return text.size() > 10 && text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('\n'))
           && text.front().category() != QChar::Letter_Lowercase;
}

} // namespace

TEST_CASE("The options become a wish", "[app][commandline]")
{
    const CommandLine line = parse(QStringLiteral(
        "--lesson press-compress-release --step compress --video bolman --chapter 2 --start 7:14 "
        "--end 7:32 --play --mute --fullscreen --theme night --size 1366x768"));
    CHECK(line.problem.isEmpty());
    CHECK(line.action == Action::Open);
    CHECK(line.wish
          == Wish{.lesson = QStringLiteral("press-compress-release"),
                  .step = QStringLiteral("compress"),
                  .video = QStringLiteral("bolman"),
                  .chapter = QStringLiteral("2"),
                  .start = 434s,
                  .end = 452s,
                  .play = true,
                  .mute = true,
                  .fullScreen = true,
                  .theme = Settings::Theme::Night,
                  .size = QSize(1366, 768)});
}

TEST_CASE("Nothing asked for opens the program", "[app][commandline]")
{
    const CommandLine line = parse(QStringList());
    CHECK(line.problem.isEmpty());
    CHECK(line.action == Action::Open);
    CHECK(line.wish == Wish{});
}

TEST_CASE("The actions that print or save and leave are recognised", "[app][commandline]")
{
    CHECK(parse(QStringLiteral("--help")).action == Action::Help);
    CHECK(parse(QStringLiteral("--version")).action == Action::Version);
    CHECK(parse(QStringLiteral("--playback-check")).action == Action::PlaybackCheck);
    const CommandLine line = parse(QStringLiteral("--screenshot a.png"));
    CHECK(line.action == Action::Screenshot);
    CHECK(line.screenshot == QDir::current().absoluteFilePath(QStringLiteral("a.png")));
}

TEST_CASE("Times are read as people write them", "[app][commandline]")
{
    const auto [written, time] =
        GENERATE(std::pair<const char *, std::chrono::milliseconds>("7:14", 434s),
                 std::pair<const char *, std::chrono::milliseconds>("1:02:03.5", 3'723'500ms),
                 std::pair<const char *, std::chrono::milliseconds>("7m14s", 434s),
                 std::pair<const char *, std::chrono::milliseconds>("434s", 434s),
                 std::pair<const char *, std::chrono::milliseconds>("npt:7:14", 434s),
                 std::pair<const char *, std::chrono::milliseconds>("#t=7:14", 434s),
                 std::pair<const char *, std::chrono::milliseconds>("?t=434", 434s),
                 std::pair<const char *, std::chrono::milliseconds>("434", 434s));
    CAPTURE(written);
    CHECK(parse({QStringLiteral("--start"), QString::fromLatin1(written)}).wish.start == time);
}

TEST_CASE("Links lead to lessons, steps and videos", "[app][commandline]")
{
    CHECK(parse(QStringLiteral("expressly:lesson/engorgement")).wish
          == Wish{.lesson = QStringLiteral("engorgement")});
    CHECK(parse(QStringLiteral("expressly:lesson/press-compress-release/compress")).wish
          == Wish{.lesson = QStringLiteral("press-compress-release"),
                  .step = QStringLiteral("compress")});
    CHECK(parse(QStringLiteral("expressly:video/bolman#t=7:14")).wish
          == Wish{.video = QStringLiteral("bolman"), .start = 434s, .play = true});
    CHECK(parse(QStringLiteral("expressly:video/bolman#t=7:14,7:32 --paused")).wish
          == Wish{.video = QStringLiteral("bolman"), .start = 434s, .end = 452s});
    CHECK(parse(QStringLiteral("expressly:video/bolman")).wish
          == Wish{.video = QStringLiteral("bolman")});
    CHECK(parse(QStringLiteral("EXPRESSLY:lesson/engorgement")).wish.lesson
          == QStringLiteral("engorgement"));
    CHECK(parse(QStringLiteral("expressly://lesson/engorgement")).wish.lesson
          == QStringLiteral("engorgement"));
}

TEST_CASE("Files and folders are told apart", "[app][commandline]")
{
    const test::Home home;
    const QString film = home.path(QString::fromUtf8("odd #1 100% Ümläut 🍼.mp4"));
    test::writeFile(film, "x");
    CHECK(parse(QStringList{film}).wish.file == film);
    CHECK(parse(QStringList{QUrl::fromLocalFile(film).toString(QUrl::FullyEncoded)}).wish.file
          == film);
    CHECK(parse(QStringList{home.path()}).wish.guide == home.path());
    test::writeFile(home.path(QStringLiteral("guide.json")), "{}");
    CHECK(parse(QStringList{home.path(QStringLiteral("guide.json"))}).wish.guide == home.path());
}

TEST_CASE("A file and a video of the guide exclude each other", "[app][commandline]")
{
    const test::Home home;
    const QString film = home.path(QStringLiteral("film.mp4"));
    test::writeFile(film, "x");
    CHECK(
        isOneSentence(parse({film, QStringLiteral("--video"), QStringLiteral("bolman")}).problem));
}

TEST_CASE("A media fragment as the start says the end too", "[app][commandline]")
{
    CHECK(parse(QStringLiteral("--start #t=7:14,7:52")).wish == Wish{.start = 434s, .end = 472s});
    CHECK(parse(QStringLiteral("--start #t=7:14,7:52 --end 7:40")).wish
          == Wish{.start = 434s, .end = 460s});
}

TEST_CASE("A film's name may end in the time to show", "[app][commandline]")
{
    const test::Home home;
    const QString film = home.path(QString::fromUtf8("odd #1 100% 🍼.mp4"));
    test::writeFile(film, "x");
    const QString range = QStringLiteral("#t=7:14,7:52");
    const Wish wish{.file = film, .start = 434s, .end = 472s, .play = true};
    CHECK(parse(QStringList{film + range}).wish == wish);
    CHECK(parse(QStringList{QUrl::fromLocalFile(film).toString(QUrl::FullyEncoded) + range}).wish
          == wish);
    CHECK(parse({film + range, QStringLiteral("--paused"), QStringLiteral("--start=7:20")}).wish
          == Wish{.file = film, .start = 440s, .end = 472s});

    test::writeFile(film + range, "x");
    CHECK(parse(QStringList{film + range}).wish == Wish{.file = film + range});

    for (const char *wrong : {"#t=soon", "#t=20,10", "#", "#t", "?t=10"}) {
        CAPTURE(wrong);
        CHECK(isOneSentence(parse(QStringList{film + QString::fromLatin1(wrong)}).problem));
    }
    CHECK(isOneSentence(parse(QStringList{home.path() + QStringLiteral("#t=10")}).problem));
    CHECK(isOneSentence(parse(QStringList{QStringLiteral("#t=10")}).problem));
}

TEST_CASE("Each wrong option is said in one sentence", "[app][commandline]")
{
    const QString words = QString::fromLatin1(GENERATE(as<const char *>(),
                                                       "--no-such-option",
                                                       "--start soon",
                                                       "--start",
                                                       "--start -5",
                                                       "--end 7:99:99",
                                                       "--start 10 --end 5",
                                                       "--start 10 --end 10",
                                                       "--end 0",
                                                       "--end #t=5,10",
                                                       "--start #t=20,10",
                                                       "--size 1366",
                                                       "--size 10x10",
                                                       "--size 1366x",
                                                       "--size 99999x99999",
                                                       "--size axb",
                                                       "--theme pink",
                                                       "--play --paused",
                                                       "--play=yes",
                                                       "--screenshot",
                                                       "--lesson",
                                                       "no-such-film.mp4",
                                                       "expressly:nothing/x",
                                                       "expressly:lesson/",
                                                       "expressly:video/bolman#t=soon",
                                                       "expressly:source/who",
                                                       "https://example.org/film.mp4",
                                                       "one two",
                                                       "-x",
                                                       ". .."));
    CAPTURE(words);
    const CommandLine line = parse(words);
    CAPTURE(line.problem);
    CHECK(isOneSentence(line.problem));
}

TEST_CASE("An option that is given but empty is wrong", "[app][commandline]")
{
    const QString name = QString::fromLatin1(GENERATE(
        as<const char *>(), "guide", "lesson", "step", "video", "chapter", "start", "screenshot"));
    CAPTURE(name);
    CHECK(isOneSentence(parse(QStringList{QStringLiteral("--") + name, QString()}).problem));
    CHECK(isOneSentence(parse(QStringList{QString()}).problem));
}

TEST_CASE("A wish survives being handed to another program", "[app][commandline]")
{
    const Wish everything{.guide = QStringLiteral("/a guide"),
                          .lesson = QStringLiteral("engorgement"),
                          .step = QStringLiteral("one"),
                          .video = QStringLiteral("bolman"),
                          .chapter = QStringLiteral("2"),
                          .file = QString::fromUtf8("/odd \"#%\" Ümläut 🍼.mp4"),
                          .start = 434s,
                          .end = 452s,
                          .play = true,
                          .mute = true,
                          .fullScreen = true,
                          .theme = Settings::Theme::Night,
                          .size = QSize(1366, 768)};
    CHECK(wishFromJson(toJson(everything)) == everything);
    CHECK(wishFromJson(toJson(Wish{})) == Wish{});
    for (const char *bad : {"", "x", "[]", "7", "{\"lesson\":"}) {
        CHECK_FALSE(wishFromJson(QByteArray(bad)));
    }
}

// SPDX-License-Identifier: MIT
// Going to a place and what one session hears of another, without a window.
#include "media/film/fakemediaplayer.h"
#include "media/stills/chapterframes.h"
#include "session/session.h"
#include "store/lastvisit.h"
#include "store/looplibrary.h"
#include "store/settings.h"
#include "store/videolibrary.h"
#include "support/catch.h"
#include "support/places.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace expressly;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Autoplay = FilmSession::Autoplay;

namespace {

/// The small guide and a file for its film, which has chapters at 1:03 and 7:14.5.
struct Fixture
{
    Fixture()
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }

    void openGuide()
    {
        REQUIRE(session.guide().openGuide(u"" EXPRESSLY_TEST_DATA "/guides/small"_s));
    }
    void attach() { library.attach(film, path, lookAt(path), 10min); }
    [[nodiscard]] QString said() { return session.notices().of(Notices::Speaker::Place); }
    void begin(const Place &place) { session.open(place, Autoplay::No); }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"film.mp4"_s);
    const QString film = u"vimeo-film"_s;
    Settings settings{folder.path()};
    VideoLibrary library{folder.path()};
    LoopLibrary loops{folder.path()};
    test::FakeMediaPlayer player;
    ChapterFrames frames{{}};
    Session session{{.player = player,
                     .frames = frames,
                     .settings = settings,
                     .library = library,
                     .loops = loops}};
};

} // namespace

TEST_CASE("Without a guide no lesson opens, and a film all the same", "[session][places]")
{
    Fixture fixture;
    fixture.begin({.lesson = u"every-block"_s, .file = fixture.path, .start = 7s});
    CHECK(fixture.session.guide().lesson().id.isEmpty());
    CHECK(fixture.player.opens == QStringList{fixture.path});
    CHECK(fixture.player.position() == 7s);
}

TEST_CASE("A place names its lesson, also by a former name, else the first one opens",
          "[session][places]")
{
    Fixture fixture;
    fixture.openGuide();
    const auto [named, opened] = GENERATE(table<QString, QString>({
        {u"help"_s, u"help"_s},
        {u"old-name"_s, u"renamed"_s},
        {QString(), u"every-block"_s},
        {u"nothing"_s, u"every-block"_s},
    }));
    CAPTURE(named);
    fixture.begin({.lesson = named});
    CHECK(fixture.session.guide().lesson().id == opened);
    CHECK(fixture.said().contains(named) == (named == u"nothing"_s || named.isEmpty()));
}

TEST_CASE("An unknown lesson leaves the one that is open", "[session][places]")
{
    Fixture fixture;
    fixture.openGuide();
    fixture.begin({.lesson = u"help"_s});
    fixture.begin({.lesson = u"nothing"_s});
    CHECK(fixture.session.guide().lesson().id == u"help"_s);
    CHECK(fixture.session.guide().notice().contains(u"nothing"_s));
}

TEST_CASE("A chapter is meant by its id or its number, and a time goes before it",
          "[session][places]")
{
    Fixture fixture;
    fixture.openGuide();
    fixture.attach();
    const auto [chapter, start, position] = GENERATE(
        table<QString, std::optional<std::chrono::milliseconds>, std::chrono::milliseconds>({
            {u"two"_s, {}, 434'500ms},
            {u"1"_s, {}, 63s},
            {u"2"_s, {}, 434'500ms},
            {u"two"_s, 5s, 5s},
            {u"3"_s, {}, 0s},
            {u"0"_s, {}, 0s},
            {u"-1"_s, {}, 0s},
            {u"three"_s, {}, 0s},
        }));
    CAPTURE(chapter);
    fixture.begin({.video = fixture.film, .chapter = chapter, .start = start});
    CHECK(fixture.player.opens == QStringList{fixture.path});
    CHECK(fixture.player.position() == position);
    CHECK(fixture.said().contains(chapter) == (position == 0s));
}

TEST_CASE("A chapter of a file is looked for once its chapters are known", "[session][places]")
{
    Fixture fixture;
    QFile list(fixture.folder.filePath(u"film.chapters.txt"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("0:00 Begin\n1:00 Middle\n");
    list.close();
    QSignalSpy known(&fixture.session.film(), &FilmSession::chaptersKnown);
    const auto [chapter, position] =
        GENERATE(table<QString, std::chrono::milliseconds>({{u"2"_s, 60s}, {u"9"_s, 0s}}));
    fixture.begin({.chapter = chapter, .file = fixture.path});
    CHECK(fixture.player.position() == 0s);
    fixture.player.becomeReady({.duration = 10min, .size = {640, 360}});
    REQUIRE(known.wait());
    CHECK(fixture.player.position() == position);
    CHECK(fixture.said().contains(chapter) == (position == 0s));
}

TEST_CASE("An unknown video is told with the nearest, and nothing else changes",
          "[session][places]")
{
    Fixture fixture;
    fixture.openGuide();
    fixture.begin({.video = u"vimeo-filn"_s});
    CHECK(fixture.said().contains(u"“vimeo-filn”"_s));
    CHECK(fixture.said().contains(u"“vimeo-film”"_s));
    CHECK(fixture.player.opens.isEmpty());
}

TEST_CASE("What was left last time opens again, once", "[session][places]")
{
    Fixture fixture;
    fixture.openGuide();
    fixture.attach();
    fixture.session.resume({.guide = u"small"_s, .lesson = u"help"_s, .video = fixture.film});
    fixture.begin({});
    CHECK(fixture.session.guide().lesson().id == u"help"_s);
    CHECK(fixture.player.opens == QStringList{fixture.path});
    fixture.session.film().close();
    fixture.begin({.lesson = u"renamed"_s});
    fixture.begin({.lesson = u"help"_s});
    CHECK(fixture.player.opens.size() == 1);
}

TEST_CASE("What was left in another guide, or is gone, is not looked for", "[session][places]")
{
    Fixture fixture;
    fixture.openGuide();
    const auto visit = GENERATE(LastVisit{.guide = u"other"_s, .lesson = u"help"_s},
                                LastVisit{.guide = u"small"_s, .lesson = u"gone"_s});
    fixture.session.resume(visit);
    fixture.begin({});
    CHECK(fixture.session.guide().lesson().id == u"every-block"_s);
    CHECK(fixture.said().isEmpty());
}

TEST_CASE("A file attached to the video that is open is shown, and one for another is not",
          "[session]")
{
    Fixture fixture;
    fixture.openGuide();
    fixture.begin({.video = fixture.film});
    CHECK(fixture.player.opens.isEmpty());
    fixture.library.attach(u"no-chapters"_s, fixture.path, lookAt(fixture.path));
    CHECK(fixture.player.opens.isEmpty());
    fixture.attach();
    CHECK(fixture.player.opens == QStringList{fixture.path});
}

TEST_CASE("The player is as loud as was chosen, from the start", "[session]")
{
    Fixture fixture;
    CHECK(fixture.player.lastVolume == fixture.settings.volume());
    fixture.settings.setVolume(0.25);
    CHECK(fixture.player.lastVolume == 0.25);
}

TEST_CASE(
    "What is said of one film holds for no other, and what is said of a place until one goes on",
    "[session][notices]")
{
    Fixture fixture;
    fixture.openGuide();
    fixture.attach();
    Notices &notices = fixture.session.notices();
    using Speaker = Notices::Speaker;
    fixture.begin({.lesson = u"every-block"_s, .video = u"nothing"_s});
    CHECK_FALSE(notices.of(Speaker::Place).isEmpty());
    fixture.session.film().openVideo(fixture.film, std::nullopt, Autoplay::No);
    emit fixture.player.noticeChanged(u"There is no sound."_s);
    notices.tell(Speaker::Look, u"Saved as picture.png."_s);
    CHECK(notices.of(Speaker::Film) == u"There is no sound."_s);
    fixture.session.film().openFile(fixture.path, std::nullopt, Autoplay::No);
    CHECK(notices.of(Speaker::Film).isEmpty());
    fixture.session.guide().openLesson(u"help"_s);
    CHECK(notices.of(Speaker::Place).isEmpty());
}

TEST_CASE("Why a step cannot be practised is said until another one is found",
          "[session][notices][practice]")
{
    Fixture fixture;
    fixture.openGuide();
    fixture.attach();
    fixture.begin({.lesson = u"every-block"_s});
    fixture.session.practice().practisePrevious();
    CHECK_FALSE(fixture.session.notices().of(Notices::Speaker::Practice).isEmpty());
    fixture.session.practice().practiseNext();
    CHECK(fixture.session.notices().of(Notices::Speaker::Practice).isEmpty());
}

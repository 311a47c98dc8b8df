// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "media/film/fakemediaplayer.h"
#include "session/film/filmsession.h"
#include "store/videolibrary.h"
#include "support/catch.h"
#include "support/places.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;
using Autoplay = FilmSession::Autoplay;
using Times = QList<std::chrono::milliseconds>;

namespace {

/// The small guide, whose film has chapters at 1:03 and 7:14.5, and a file to attach to it.
struct Fixture
{
    Fixture()
    {
        REQUIRE(guide);
        session.setGuide(guide);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }

    void attach(std::chrono::milliseconds shift = {})
    {
        library.attach(film, path, lookAt(path), 10min, shift);
    }
    void openAt(std::chrono::milliseconds start)
    {
        session.openVideo(film, TimeRange{.start = start}, Autoplay::No);
        player.becomeReady({.duration = 10min, .size = {640, 360}});
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.mp4"));
    const QString film = QStringLiteral("vimeo-film");
    std::shared_ptr<const Guide> guide = std::make_shared<const Guide>(
        loadGuide(QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small")).guide.value_or(Guide()));
    test::FakeMediaPlayer player;
    VideoLibrary library{folder.filePath(QStringLiteral("library"))};
    FilmSession session{player, library};
};

} // namespace

TEST_CASE("A video that is not here is said with the time asked for", "[session][film]")
{
    Fixture fixture;
    const QSignalSpy changed(&fixture.session, &FilmSession::filmChanged);
    const FilmState &state = fixture.session.state();
    fixture.session.openVideo(fixture.film, TimeRange{.start = 63s}, Autoplay::Yes);
    REQUIRE(state.kind == FilmState::Kind::Missing);
    CHECK(state.requested == 63s);
    CHECK(state.duration == 10min);
    CHECK_FALSE(state.problem.isEmpty());
    CHECK(fixture.player.opens.isEmpty());
    fixture.session.goToChapter(1);
    CHECK(state.requested == 434'500ms);
    CHECK(changed.count() == 1); // it is the same film all the time

    fixture.attach();
    fixture.session.reopen();
    CHECK(fixture.player.opens == QStringList{fixture.path});
    CHECK(fixture.player.position() == 434'500ms);
    CHECK(state.kind == FilmState::Kind::Here);
    CHECK(state.requested == 0s);
    CHECK(changed.count() == 2);
}

TEST_CASE("What is said of a film is told whole, and the length is the file's once it is open",
          "[session][film]")
{
    Fixture fixture;
    fixture.attach();
    QList<FilmState> told;
    QObject::connect(&fixture.session,
                     &FilmSession::stateChanged,
                     &fixture.session,
                     [&told](const FilmState &state) { told.append(state); });
    CHECK(fixture.session.state() == FilmState{});
    fixture.session.openVideo(fixture.film, std::nullopt, Autoplay::Yes);
    const FilmState &state = fixture.session.state();
    CHECK(state.kind == FilmState::Kind::Here);
    CHECK(state.file == fixture.path);
    CHECK(state.duration == 10min);
    CHECK(state.isPlaying);
    fixture.player.becomeReady({.duration = 9min, .size = {640, 360}});
    CHECK(state.duration == 9min);
    fixture.player.pause();
    CHECK_FALSE(state.isPlaying);
    emit fixture.player.failed(QStringLiteral("A sentence."));
    CHECK(state.kind == FilmState::Kind::Broken);
    CHECK(state.problem == QStringLiteral("A sentence."));
    fixture.session.close();
    CHECK(state == FilmState{});
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.constLast() == state);
    for (qsizetype index = 1; index < told.size(); ++index) {
        CHECK(told.at(index) != told.at(index - 1));
    }
}

TEST_CASE("A film that opens after another one has nothing of it", "[session][film]")
{
    Fixture fixture;
    fixture.attach();
    fixture.openAt(0s);
    fixture.player.play();
    const QString other = fixture.folder.filePath(QStringLiteral("other.mp4"));
    fixture.session.openFile(other, std::nullopt, Autoplay::No);
    const FilmState &state = fixture.session.state();
    CHECK(state.file == other);
    CHECK(state.video.id.isEmpty());
    CHECK(state.duration == 0s);
}

TEST_CASE("Chapters follow the shift of the attached file", "[session][film]")
{
    Fixture fixture;
    fixture.attach(10s);
    fixture.openAt(63s);
    CHECK(fixture.player.position() == 73s);
    fixture.session.goToNextChapter();
    CHECK(fixture.player.seeks == Times{444'500ms});
    const QSignalSpy chapters(&fixture.session, &FilmSession::currentChapterChanged);
    fixture.player.advanceTo(444'499ms);
    fixture.player.advanceTo(444'500ms);
    REQUIRE_FALSE(chapters.isEmpty());
    CHECK(chapters.last().first().value<std::optional<qsizetype>>() == 1);
}

TEST_CASE("A film opens where it was left, and anew when it was seen to its end", "[session][film]")
{
    Fixture fixture;
    fixture.attach();
    fixture.openAt(0s);
    fixture.player.advanceTo(2min);
    fixture.session.close();
    fixture.session.openVideo(fixture.film, std::nullopt, Autoplay::No);
    CHECK(fixture.player.position() == 2min);
    fixture.player.becomeReady({.duration = 10min, .size = {640, 360}});
    fixture.player.advanceTo(9min + 58s);
    fixture.session.close();
    fixture.session.openVideo(fixture.film, std::nullopt, Autoplay::No);
    CHECK(fixture.player.position() == 0s);
}

TEST_CASE("A jump by hand lifts the pause at the end of a range", "[session][film]")
{
    Fixture fixture;
    fixture.attach();
    fixture.session.openVideo(fixture.film, TimeRange{.start = 63s, .end = 90s}, Autoplay::Yes);
    REQUIRE(fixture.player.loop());
    CHECK(fixture.player.loop()->end == 90s);
    CHECK(fixture.player.loop()->then == Loop::Then::Wait);
    fixture.player.becomeReady({.duration = 10min, .size = {640, 360}});
    fixture.session.skip(5s);
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.player.seeks == Times{68s});
    fixture.session.skip(-5min);
    CHECK(fixture.player.seeks.last() == 0s);
}

TEST_CASE("A file opened with an end pauses there", "[session][film]")
{
    Fixture fixture;
    fixture.session.openFile(fixture.path, TimeRange{.start = 63s, .end = 90s}, Autoplay::Yes);
    REQUIRE(fixture.player.loop());
    CHECK(fixture.player.loop()->end == 90s);
    CHECK(fixture.player.isPlaying());
}

TEST_CASE("Chapters that are read later leave the film that is shown alone", "[session][film]")
{
    Fixture fixture;
    QFile list(fixture.folder.filePath(QStringLiteral("film.chapters.txt")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("0:00 Begin\n1:00 Middle\n");
    list.close();
    const QSignalSpy films(&fixture.session, &FilmSession::filmChanged);
    const QSignalSpy changed(&fixture.session.filmChapters(), &FilmChapters::changed);
    QSignalSpy known(&fixture.session, &FilmSession::chaptersKnown);
    fixture.session.openFile(fixture.path, std::nullopt, Autoplay::No);
    fixture.player.becomeReady({.duration = 10min, .size = {640, 360}});
    REQUIRE(known.wait());
    CHECK(fixture.session.chapters().size() == 2);
    CHECK(fixture.session.state().video.chapters.size() == 2);
    CHECK(fixture.session.state().duration == 10min);
    // Another film would be shown as one that opens: without a picture.
    CHECK(films.count() == 1);
    CHECK(changed.count() == 2); // none, and those that were read
}

TEST_CASE("Chapters after the end of a file are said", "[session][film]")
{
    Fixture fixture;
    fixture.attach();
    const QSignalSpy notices(&fixture.session, &FilmSession::noticeChanged);
    fixture.session.openVideo(fixture.film, std::nullopt, Autoplay::No);
    fixture.player.becomeReady({.duration = 2min, .size = {640, 360}});
    REQUIRE(notices.count() == 1);
    CHECK(notices.first().first().toString().contains(QStringLiteral("2:00")));
}

TEST_CASE("Another guide closes its predecessor's film but no film from outside", "[session][film]")
{
    Fixture fixture;
    fixture.attach();
    fixture.openAt(0s);
    fixture.session.setGuide(std::make_shared<const Guide>(*fixture.guide));
    CHECK(fixture.session.state().kind == FilmState::Kind::None);
    fixture.session.openFile(fixture.path, std::nullopt, Autoplay::No);
    fixture.session.setGuide(fixture.guide);
    CHECK(fixture.session.state().kind == FilmState::Kind::Here);
}

TEST_CASE("A file that is opened by its name is the guide's video that it is attached to",
          "[session][film]")
{
    Fixture fixture;
    const auto [name, isSame] = GENERATE(table<QString, bool>({
        {QStringLiteral("film.mp4"), true},
        {QStringLiteral("copy.mp4"), true},
        {QStringLiteral("other.mp4"), false},
    }));
    CAPTURE(name);
    const auto write = [&fixture](const QString &path, const QByteArray &content) {
        QFile file(fixture.folder.filePath(path));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(QStringLiteral("film.mp4"), "the film");
    write(QStringLiteral("copy.mp4"), "the film");
    write(QStringLiteral("other.mp4"), "a letter");
    const QString attached = fixture.folder.filePath(QStringLiteral("film.mp4"));
    fixture.library.attach(QStringLiteral("vimeo-film"), attached, lookAt(attached), 10min, 2s);
    const QSignalSpy known(&fixture.session, &FilmSession::chaptersKnown);
    fixture.session.openFile(
        fixture.folder.filePath(name), TimeRange{.start = 70s, .end = {}}, Autoplay::Yes);
    fixture.player.becomeReady({.duration = 10min, .size = {640, 360}});
    const bool isRecognised = QTest::qWaitFor(
        [&fixture] { return fixture.session.video().id == QStringLiteral("vimeo-film"); },
        isSame ? 5000 : 300);
    CHECK(isRecognised == isSame);
    CHECK(fixture.player.opens.size() == 1);
    CHECK(fixture.player.isPlaying());
    CHECK(fixture.player.position() == 70s);
    CHECK(fixture.session.file() == fixture.folder.filePath(name));
    CHECK(QTest::qWaitFor([&known] { return !known.isEmpty(); }));
    if (isSame) {
        CHECK(fixture.session.chapters().at(0).start == 65s);
        CHECK(fixture.session.filmChapters().current() == 0);
        CHECK(fixture.session.key() == QStringLiteral("vimeo-film"));
    } else {
        CHECK(fixture.session.chapters().isEmpty());
    }
}

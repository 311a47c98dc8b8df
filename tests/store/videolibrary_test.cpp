// SPDX-License-Identifier: MIT
#include "store/movedfile.h"
#include "store/storefixture.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <chrono>
#include <optional>

using namespace expressly;
using namespace std::chrono_literals;
using State = Attachment::State;

namespace {

const QString Id = QStringLiteral("bolman");

/// A library in one folder and films in another, as at home.
struct Home : test::StoreFixture
{
    Home() { REQUIRE(QDir(path()).mkpath(QStringLiteral("films/below/deeper"))); }
    [[nodiscard]] QString folder() const { return path(QStringLiteral("data")); }
};

const QString Film = QStringLiteral("films/Ünïcode #1 100% 🍼.mp4");

/// What a player does for a video whose file is lost; whether it is here afterwards.
bool findMoved(VideoLibrary &library, const QString &id, const LengthProbe &probe = {})
{
    const Attachment wanted = library.attachment(id);
    if (wanted.state == State::NotYet || wanted.state == State::OnThisComputer) {
        return wanted.state == State::OnThisComputer;
    }
    const auto found = findMovedFile(wanted, {}, probe);
    if (found) {
        library.setFound(id, *found);
    }
    return found.has_value();
}

} // namespace

TEST_CASE("A library that was only made touches nothing on the disk", "[store][library]")
{
    const Home home;
    const VideoLibrary library(home.folder());
    CHECK_FALSE(QFile::exists(home.folder()));
}

TEST_CASE("A video without a file is not yet here", "[store][library]")
{
    const Home home;
    VideoLibrary library(home.folder());
    CHECK(library.attachment(Id) == Attachment());
    CHECK_FALSE(findMoved(library, Id));
}

TEST_CASE("An attached file is remembered with its size, length and shift", "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    {
        VideoLibrary library(home.folder());
        const QSignalSpy changed(&library, &VideoLibrary::changed);
        library.attach(Id, home.path(Film), lookAt(home.path(Film)), 156s, -2500ms);
        REQUIRE(changed.count() == 1);
        CHECK(changed.at(0).at(0).toString() == Id);
    }
    VideoLibrary library(home.folder());
    const Attachment attachment = library.attachment(Id);
    CHECK(attachment.state == State::OnThisComputer);
    CHECK(attachment.path == home.path(Film));
    CHECK(attachment.size == 6);
    CHECK(attachment.modified.isValid());
    CHECK(attachment.duration == 156s);
    CHECK(attachment.chapterShift == -2500ms);
    CHECK(library.problems().isEmpty());
}

TEST_CASE("Attaching again replaces, detaching forgets but keeps the file", "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    home.write(QStringLiteral("other.mp4"), "another film");
    VideoLibrary library(home.folder());
    library.attach(Id, home.path(Film), lookAt(home.path(Film)), 156s, 2s);
    library.attach(
        Id, home.path(QStringLiteral("other.mp4")), lookAt(home.path(QStringLiteral("other.mp4"))));
    CHECK(library.attachment(Id).path == home.path(QStringLiteral("other.mp4")));
    CHECK(library.attachment(Id).chapterShift == 0ms);
    CHECK_FALSE(library.attachment(Id).duration.has_value());
    library.detach(Id);
    CHECK(library.attachment(Id).state == State::NotYet);
    CHECK(home.read(QStringLiteral("other.mp4")) == "another film");
}

TEST_CASE("A length is asked about above two seconds, until it is answered", "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    VideoLibrary library(home.folder());
    const auto duration = GENERATE(156000ms, 158000ms, 154000ms, 158001ms, 153999ms);
    CAPTURE(duration);
    library.attach(Id, home.path(Film), lookAt(home.path(Film)), duration);
    const bool differs = duration > 158s || duration < 154s;
    CHECK(asksAboutLength(library.attachment(Id), 156s) == differs);
    CHECK_FALSE(asksAboutLength(library.attachment(Id), std::nullopt));

    library.setChapterShift(Id, 0ms);
    CHECK_FALSE(asksAboutLength(library.attachment(Id), 156s));
    CHECK(library.attachment(Id).chapterShift == 0ms);
    library.setChapterShift(Id, 3s);
    CHECK(library.attachment(Id).chapterShift == 3s);
}

TEST_CASE("A file that is gone is moved, one of another size replaced", "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    VideoLibrary library(home.folder());
    library.attach(Id, home.path(Film), lookAt(home.path(Film)), 156s);
    home.write(Film, "a longer film");
    CHECK(library.attachment(Id).state == State::Replaced);
    CHECK_FALSE(findMoved(library, Id));
    REQUIRE(QFile::remove(home.path(Film)));
    CHECK(library.attachment(Id).state == State::Moved);
    CHECK_FALSE(findMoved(library, Id));
    REQUIRE(QDir(home.path()).mkpath(Film));
    CHECK(library.attachment(Id).state == State::Moved);
}

TEST_CASE("A moved file is found in its folder or below", "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    home.write(QStringLiteral("films/other.mp4"), "another film");
    const QString target = GENERATE(QStringLiteral("films/renamed.mp4"),
                                    QStringLiteral("films/below/deeper/a film.mp4"));
    VideoLibrary library(home.folder());
    library.attach(Id, home.path(Film), lookAt(home.path(Film)), 156s, 2s);
    REQUIRE(QFile::rename(home.path(Film), home.path(target)));
    const QSignalSpy changed(&library, &VideoLibrary::seen);
    CHECK(findMoved(library, Id));
    CHECK(changed.count() == 1);
    const Attachment found = library.attachment(Id);
    CHECK(found.state == State::OnThisComputer);
    CHECK(found.path == home.path(target));
    CHECK(found.duration == 156s);
    CHECK(found.chapterShift == 2s);
    CHECK(findMoved(library, Id));
    CHECK(changed.count() == 1);
}

TEST_CASE("Of files of one size, the name and then the length decide", "[store][library]")
{
    const Home home;
    const QString name = QStringLiteral("film.mp4");
    home.write(QStringLiteral("films/") % name, "a film");
    VideoLibrary library(home.folder());
    library.attach(Id,
                   home.path(QStringLiteral("films/") % name),
                   lookAt(home.path(QStringLiteral("films/") % name)),
                   156s);
    REQUIRE(QFile::remove(home.path(QStringLiteral("films/") % name)));
    home.write(QStringLiteral("films/aaa.mp4"), "b film");
    home.write(QStringLiteral("films/below/") % name, "c film");

    SECTION("the same name comes first")
    {
        CHECK(findMoved(library, Id));
        CHECK(library.attachment(Id).path.endsWith(QStringLiteral("below/film.mp4")));
    }
    SECTION("a wrong length is passed over")
    {
        CHECK(findMoved(library, Id, [](const QString &path) {
            return path.endsWith(QStringLiteral("aaa.mp4")) ? 156200ms : 90000ms;
        }));
        CHECK(library.attachment(Id).path.endsWith(QStringLiteral("aaa.mp4")));
    }
    SECTION("nothing of the right length is nothing")
    {
        CHECK_FALSE(findMoved(library, Id, [](const QString &) {
            return std::optional<std::chrono::milliseconds>();
        }));
        CHECK(library.attachment(Id).state == State::Moved);
    }
}

TEST_CASE("Looking for a moved file ends, and follows no link in a circle", "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    REQUIRE(QFile::link(home.path(QStringLiteral("films")),
                        home.path(QStringLiteral("films/below/round"))));
    VideoLibrary library(home.folder());
    library.attach(Id, home.path(Film), lookAt(home.path(Film)));
    REQUIRE(QFile::remove(home.path(Film)));
    CHECK_FALSE(findMoved(library, Id));
    REQUIRE(QDir(home.path(QStringLiteral("films"))).removeRecursively());
    CHECK_FALSE(findMoved(library, Id));
}

TEST_CASE("Positions are remembered by video and by file", "[store][library]")
{
    const Home home;
    const QString file = home.path(Film);
    {
        VideoLibrary library(home.folder());
        CHECK_FALSE(library.position(Id).has_value());
        library.rememberPosition(Id, 434s);
        library.rememberPosition(Id, 435500ms);
        library.rememberPosition(file, 0ms);
        library.rememberPosition(QStringLiteral("other"), 1ms);
        library.forgetPosition(QStringLiteral("other"));
    }
    VideoLibrary library(home.folder());
    CHECK(library.position(Id) == 435500ms);
    CHECK(library.position(file) == 0ms);
    CHECK_FALSE(library.position(QStringLiteral("other")).has_value());
}

TEST_CASE("Text from outside is never taken for a statement", "[store][library][input]")
{
    const Home home;
    VideoLibrary library(home.folder());
    const QString key = QStringLiteral("'; DROP TABLE positions; --");
    library.rememberPosition(key, 5s);
    CHECK(library.position(key) == 5s);
    CHECK(library.problems().isEmpty());
}

TEST_CASE("Two libraries in one program do not disturb each other", "[store][library]")
{
    const Home home;
    VideoLibrary first(home.folder());
    VideoLibrary second(home.folder());
    first.rememberPosition(Id, 1s);
    CHECK(second.position(Id) == 1s);
    second.rememberPosition(Id, 2s);
    CHECK(first.position(Id) == 2s);
    CHECK(first.problems().isEmpty());
    CHECK(second.problems().isEmpty());
}

TEST_CASE("A file that nobody has looked at yet is taken to be where it was", "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    VideoLibrary library(home.folder());
    library.attach(Id, home.path(Film), lookAt(home.path(Film)), 156s);
    REQUIRE(QFile::remove(home.path(Film)));
    std::optional<FileLook> known;
    library.setLook([&known](const QString &) { return known; });
    CHECK(library.attachment(Id).state == State::OnThisComputer);
    known = FileLook();
    CHECK(library.attachment(Id).state == State::Moved);
    known = FileLook{.isFile = true, .size = 7, .modified = {}};
    CHECK(library.attachment(Id).state == State::Replaced);

    const QSignalSpy seen(&library, &VideoLibrary::seen);
    library.announceLook(home.path(QStringLiteral("films/other.mp4")));
    CHECK(seen.isEmpty());
    library.announceLook(home.path(Film));
    REQUIRE(seen.count() == 1);
    CHECK(seen.at(0).at(0).toString() == Id);
}

TEST_CASE("Files are looked at in the background, and what changed is said once",
          "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    const QString path = home.path(Film);
    FileLooks looks;
    QSignalSpy changed(&looks, &FileLooks::changed);
    CHECK_FALSE(looks.at(path).has_value());
    REQUIRE(changed.wait());
    CHECK(looks.at(path)->size == 6);
    CHECK_FALSE(changed.wait(100)); // the same again
    REQUIRE(QFile::remove(path));
    CHECK(looks.at(path)->isFile); // as it was last seen
    REQUIRE(changed.wait());
    CHECK_FALSE(looks.at(path)->isFile);
    CHECK(changed.count() == 2);
}

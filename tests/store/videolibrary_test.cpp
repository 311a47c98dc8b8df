// SPDX-License-Identifier: MIT
#include "store/storefixture.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

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
    CHECK_FALSE(library.findMoved(Id));
}

TEST_CASE("An attached file is remembered with its size, length and shift", "[store][library]")
{
    const Home home;
    home.write(Film, "a film");
    {
        VideoLibrary library(home.folder());
        const QSignalSpy changed(&library, &VideoLibrary::changed);
        library.attach(Id, home.path(Film), 156s, -2500ms);
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
    library.attach(Id, home.path(Film), 156s, 2s);
    library.attach(Id, home.path(QStringLiteral("other.mp4")));
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
    library.attach(Id, home.path(Film), duration);
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
    library.attach(Id, home.path(Film), 156s);
    home.write(Film, "a longer film");
    CHECK(library.attachment(Id).state == State::Replaced);
    CHECK_FALSE(library.findMoved(Id));
    REQUIRE(QFile::remove(home.path(Film)));
    CHECK(library.attachment(Id).state == State::Moved);
    CHECK_FALSE(library.findMoved(Id));
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
    library.attach(Id, home.path(Film), 156s, 2s);
    REQUIRE(QFile::rename(home.path(Film), home.path(target)));
    const QSignalSpy changed(&library, &VideoLibrary::changed);
    CHECK(library.findMoved(Id));
    CHECK(changed.count() == 1);
    const Attachment found = library.attachment(Id);
    CHECK(found.state == State::OnThisComputer);
    CHECK(found.path == home.path(target));
    CHECK(found.duration == 156s);
    CHECK(found.chapterShift == 2s);
    CHECK(library.findMoved(Id));
    CHECK(changed.count() == 1);
}

TEST_CASE("Of files of one size, the name and then the length decide", "[store][library]")
{
    const Home home;
    const QString name = QStringLiteral("film.mp4");
    home.write(QStringLiteral("films/") % name, "a film");
    VideoLibrary library(home.folder());
    library.attach(Id, home.path(QStringLiteral("films/") % name), 156s);
    REQUIRE(QFile::remove(home.path(QStringLiteral("films/") % name)));
    home.write(QStringLiteral("films/aaa.mp4"), "b film");
    home.write(QStringLiteral("films/below/") % name, "c film");

    SECTION("the same name comes first")
    {
        CHECK(library.findMoved(Id));
        CHECK(library.attachment(Id).path.endsWith(QStringLiteral("below/film.mp4")));
    }
    SECTION("a wrong length is passed over")
    {
        CHECK(library.findMoved(Id, [](const QString &path) {
            return path.endsWith(QStringLiteral("aaa.mp4")) ? 156200ms : 90000ms;
        }));
        CHECK(library.attachment(Id).path.endsWith(QStringLiteral("aaa.mp4")));
    }
    SECTION("nothing of the right length is nothing")
    {
        CHECK_FALSE(library.findMoved(
            Id, [](const QString &) { return std::optional<std::chrono::milliseconds>(); }));
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
    library.attach(Id, home.path(Film));
    REQUIRE(QFile::remove(home.path(Film)));
    CHECK_FALSE(library.findMoved(Id));
    REQUIRE(QDir(home.path(QStringLiteral("films"))).removeRecursively());
    CHECK_FALSE(library.findMoved(Id));
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

// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "session/library/librarysession.h"
#include "store/videolibrary.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace expressly;
using namespace std::chrono_literals;
using Location = FilmLocation;

namespace {

const QString Clip = QStringLiteral(EXPRESSLY_CONTENT "/clips/press-compress-release.mp4");

/// The small guide expects ten minutes of its first film; our clip lasts 48 s.
struct Fixture
{
    Fixture()
    {
        session.setGuide(std::make_shared<const Guide>(
            *loadGuide(QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small")).guide));
    }

    /// Waits until the file was looked at.
    void attach(const QString &video, const QString &path)
    {
        QSignalSpy changed(&session, &LibrarySession::changed);
        session.attach(video, path);
        REQUIRE(changed.wait());
    }

    [[nodiscard]] VideoCardState stateOf(qsizetype row) const { return session.states().at(row); }

    const QTemporaryDir folder;
    const QString film = QStringLiteral("vimeo-film");
    VideoLibrary library{folder.filePath(QStringLiteral("library"))};
    LibrarySession session{library};
};

} // namespace

TEST_CASE("A file is measured when it is attached, and a wrong length is asked about",
          "[session][library]")
{
    Fixture fixture;
    const QSignalSpy differs(&fixture.session, &LibrarySession::lengthDiffers);
    const QSignalSpy changed(&fixture.session, &LibrarySession::changed);
    CHECK(fixture.stateOf(0).location == Location::NotYet);
    fixture.attach(fixture.film, Clip);
    CHECK(fixture.stateOf(0).location == Location::OnThisComputer);
    CHECK(fixture.stateOf(0).fileDuration == 48s);
    CHECK(fixture.stateOf(0).lengthDiffers);
    CHECK(differs.count() == 1);
    CHECK(changed.count() == 1);
    fixture.library.setChapterShift(fixture.film, 0ms);
    CHECK_FALSE(fixture.stateOf(0).lengthDiffers);
    fixture.session.detach(fixture.film);
    CHECK(fixture.stateOf(0).location == Location::NotYet);
}

TEST_CASE("A video of unknown length takes a file of any", "[session][library]")
{
    Fixture fixture;
    const QSignalSpy differs(&fixture.session, &LibrarySession::lengthDiffers);
    fixture.attach(QStringLiteral("no-chapters"), Clip);
    CHECK(fixture.stateOf(1).location == Location::OnThisComputer);
    CHECK(differs.isEmpty());
}

TEST_CASE("What is no film is refused and attaches nothing", "[session][library]")
{
    Fixture fixture;
    QSignalSpy refused(&fixture.session, &LibrarySession::refused);
    for (const QString &path : {QStringLiteral(EXPRESSLY_CONTENT "/guide.json"),
                                fixture.folder.path(),
                                QStringLiteral("/no/such/film.mp4")}) {
        CAPTURE(path);
        fixture.session.attach(fixture.film, path);
        CHECK(refused.wait());
    }
    CHECK(refused.count() == 3);
    fixture.session.attach(fixture.film, QString());
    fixture.session.attach(QStringLiteral("unknown"), Clip);
    CHECK_FALSE(refused.wait(100));
    CHECK(fixture.stateOf(0).location == Location::NotYet);
}

TEST_CASE("A file that went away or was replaced is told apart", "[session][library]")
{
    Fixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("film.mp4"));
    REQUIRE(QFile::copy(Clip, path));
    fixture.attach(fixture.film, path);
    REQUIRE(QFile::remove(path));
    CHECK(fixture.stateOf(0).location == Location::Moved);
    CHECK(fixture.stateOf(0).path == path);
    QFile other(path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("another");
    other.close();
    CHECK(fixture.stateOf(0).location == Location::Replaced);
}

TEST_CASE("Of two files chosen quickly the newer is attached, and of one detached meanwhile none",
          "[session][library]")
{
    Fixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("film.mp4"));
    REQUIRE(QFile::copy(Clip, path));
    QSignalSpy changed(&fixture.session, &LibrarySession::changed);
    fixture.session.attach(fixture.film, Clip);
    fixture.session.attach(fixture.film, path);
    REQUIRE(changed.wait());
    CHECK_FALSE(changed.wait(100));
    CHECK(fixture.stateOf(0).path == path);
    fixture.session.attach(fixture.film, Clip);
    fixture.session.detach(fixture.film);
    CHECK(changed.count() == 2);
    CHECK_FALSE(changed.wait(200));
    CHECK(fixture.stateOf(0).location == Location::NotYet);
}

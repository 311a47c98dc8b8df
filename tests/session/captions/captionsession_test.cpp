// SPDX-License-Identifier: MIT
#include "session/captions/captionfixture.h"

#include <QSignalSpy>
#include <QThreadPool>

using namespace expressly;
using namespace std::chrono_literals;
using test::CaptionFixture;
using Times = QList<std::chrono::milliseconds>;

namespace {

QStringList words(const char *first, const char *second = nullptr)
{
    QStringList texts{QString::fromUtf8(first)};
    if (second != nullptr) {
        texts.append(QString::fromUtf8(second));
    }
    return texts;
}

} // namespace

TEST_CASE("The guide's own clips have captions on, with their place kept from the start",
          "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(QStringLiteral("clip.en.vtt"), test::ThreeCues);
    fixture.useGuide({{QStringLiteral("en"), QStringLiteral("clip.en.vtt")}});
    fixture.session.openVideo(QStringLiteral("clip"), std::nullopt, FilmSession::Autoplay::No);
    CHECK(fixture.captions.isOn());
    CHECK(fixture.captions.isShown());
    CHECK(fixture.captions.track().isEmpty());

    fixture.player.becomeReady({.duration = 10min});
    REQUIRE(fixture.waitForTrack());
    CHECK(fixture.captions.track().size() == 3);
    // The guide's file lies beside the clip as well, and is there once.
    CHECK(fixture.captions.sources().size() == 1);
    CHECK(captionNames(fixture.captions.sources()) == words("English"));
    CHECK(fixture.captions.report() == CaptionReport());
}

TEST_CASE("What is shown follows the frames, through overlaps, seeks, loops and speeds",
          "[session][film][captions]")
{
    CaptionFixture fixture;
    const double rate = GENERATE(1.0, 0.25, 1.5);
    fixture.settings.setCaptionsShown(CaptionsShown::Always);
    fixture.write(QStringLiteral("film.en.vtt"), test::ThreeCues);
    fixture.openFilm();
    REQUIRE(fixture.waitForTrack());
    fixture.player.setRate(rate);
    const auto at = [&fixture](std::chrono::milliseconds position) {
        fixture.player.advanceTo(position);
        return fixture.captions.texts();
    };
    CHECK(at(999ms).isEmpty());
    CHECK(at(1s) == words("Press back."));
    CHECK(at(2999ms) == words("Press back."));
    CHECK(at(3s).isEmpty());
    CHECK(at(4s) == words("- Compress,\n- and hold."));
    CHECK(at(5s) == words("- Compress,\n- and hold.", "Release."));
    CHECK(at(6s) == words("Release."));
    // Back by a seek, and by the film going round in a loop.
    fixture.session.seek(1500ms);
    CHECK(fixture.captions.texts() == words("Press back."));
    CHECK(at(5500ms).size() == 2);
    CHECK(at(1s) == words("Press back."));
    CHECK(at(8s).isEmpty());
}

TEST_CASE("The line said last stays marked in silence, and is announced once",
          "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(QStringLiteral("film.en.vtt"), test::ThreeCues);
    fixture.openFilm();
    REQUIRE(fixture.waitForTrack());
    const QSignalSpy changed(&fixture.captions, &CaptionSession::lineChanged);
    for (const auto position : {1s, 2s, 3s}) {
        fixture.player.advanceTo(position);
    }
    CHECK(fixture.captions.line() == 0);
    CHECK(changed.count() == 1);
    fixture.player.advanceTo(5s);
    CHECK(fixture.captions.line() == 2);
    fixture.player.advanceTo(0s);
    CHECK_FALSE(fixture.captions.line().has_value());
}

TEST_CASE("A film from outside shows its captions when they are wanted, and that is remembered",
          "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(QStringLiteral("film.vtt"), test::ThreeCues);
    fixture.openFilm();
    REQUIRE(fixture.waitForTrack());
    fixture.player.advanceTo(1s);
    CHECK_FALSE(fixture.captions.isShown());
    CHECK(fixture.captions.texts().isEmpty());

    fixture.captions.toggle();
    CHECK(fixture.captions.isShown());
    CHECK(fixture.captions.texts() == words("Press back."));
    CHECK(fixture.settings.captionsShown() == CaptionsShown::Always);
    fixture.captions.toggle();
    CHECK(fixture.captions.texts().isEmpty());
    CHECK(fixture.settings.captionsShown() == CaptionsShown::Never);
}

TEST_CASE("Of several languages the one chosen last is used, else the guide's",
          "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(QStringLiteral("clip.en.vtt"), test::ThreeCues);
    fixture.write(QStringLiteral("clip.de.vtt"),
                  "WEBVTT\n\n00:01.000 --> 00:03.000\nDrück zurück.\n");
    const QHash<QString, QString> files{{QStringLiteral("de"), QStringLiteral("clip.de.vtt")},
                                        {QStringLiteral("en"), QStringLiteral("clip.en.vtt")}};
    fixture.useGuide(files);
    fixture.openClip();
    REQUIRE(fixture.waitForTrack());
    fixture.player.advanceTo(1s);
    CHECK(captionNames(fixture.captions.sources()) == words("Deutsch", "English"));
    CHECK(fixture.captions.texts() == words("Press back."));

    fixture.captions.choose(0);
    CHECK(fixture.captions.texts() == words("Drück zurück."));
    CHECK(fixture.settings.captionLanguage() == QStringLiteral("de"));
    fixture.session.close();
    CHECK(fixture.captions.texts().isEmpty());
    fixture.openClip();
    REQUIRE(fixture.waitForTrack());
    fixture.player.advanceTo(1s);
    CHECK(fixture.captions.texts() == words("Drück zurück."));
}

TEST_CASE("Two and three letters, and regions, are the same language", "[session][film][captions]")
{
    CHECK(isSameLanguage(u"en", u"eng"));
    CHECK(isSameLanguage(u"de", u"ger"));
    CHECK(isSameLanguage(u"en-GB", u"EN"));
    CHECK_FALSE(isSameLanguage(u"en", u"de"));
    CHECK_FALSE(isSameLanguage(u"", u""));
    const QString none;
    const CaptionSource inside{.origin = CaptionSource::Origin::Inside,
                               .language = QStringLiteral("eng"),
                               .title = QStringLiteral("For nurses"),
                               .path = none};
    const CaptionSource unknown{.origin = CaptionSource::Origin::Beside, .path = none};
    const CaptionSource empty{.origin = CaptionSource::Origin::Opened, .isRead = true};
    CHECK(captionNames({inside, unknown}) == words("English: For nurses", "Language not given"));
    CHECK(preferredSource({unknown, inside}, {QStringLiteral("en")}) == 1);
    CHECK(preferredSource({empty, unknown}, {}) == 1);
    CHECK_FALSE(preferredSource({}, {}).has_value());
}

TEST_CASE("Of broken captions the rest is shown, and the lines are said",
          "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.settings.setCaptionsShown(CaptionsShown::Always);
    fixture.write(QStringLiteral("film.vtt"),
                  "WEBVTT\n\n00:01.000 --> 00:03.000\nPress back.\n\n"
                  "00:0x.000 --> 00:06.000\nCompress.\n");
    fixture.openFilm();
    REQUIRE(fixture.waitForTrack());
    CHECK(fixture.captions.track().size() == 1);
    CHECK(fixture.captions.report().sentence.contains(QStringLiteral("film.vtt")));
    REQUIRE(fixture.captions.report().details.size() == 1);
    CHECK(fixture.captions.report().details.first().startsWith(QStringLiteral("Line 6: ")));

    fixture.captions.dismissReport();
    CHECK(fixture.captions.report() == CaptionReport());
    fixture.captions.setOn(false);
    fixture.captions.setOn(true);
    CHECK(fixture.captions.report() == CaptionReport());
}

TEST_CASE("Who wants no captions is told nothing of them", "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(QStringLiteral("film.vtt"), "WEBVTT\n\n00:01.000 --> 0003.000\nPress.\n");
    fixture.openFilm();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.captions.sources().isEmpty(); }));
    CHECK(fixture.captions.report() == CaptionReport());
    fixture.captions.setTranscriptSeen(true);
    CHECK(fixture.captions.report().sentence.startsWith(QStringLiteral("No captions could")));
    CHECK_FALSE(fixture.captions.isShown());
}

TEST_CASE("Captions that are not there are a sentence", "[session][film][captions]")
{
    CaptionFixture fixture;
    SECTION("the guide names a file that is missing")
    {
        fixture.useGuide({{QStringLiteral("en"), QStringLiteral("gone.vtt")}});
        fixture.openClip();
        REQUIRE(QTest::qWaitFor([&] { return !fixture.captions.isShown(); }));
        CHECK(fixture.captions.report().sentence.contains(QStringLiteral("missing")));
    }
    SECTION("there are none, and they are asked for")
    {
        fixture.openFilm();
        CHECK(fixture.captions.report() == CaptionReport());
        fixture.captions.toggle();
        CHECK(fixture.captions.report().sentence.contains(QStringLiteral("no captions")));
        CHECK(fixture.settings.captionsShown() == CaptionsShown::ForOwnClips);
        fixture.captions.dismissReport();
        CHECK(fixture.captions.report() == CaptionReport());
    }
    SECTION("the file opened by hand is gone")
    {
        fixture.openFilm();
        fixture.captions.open(fixture.folder.filePath(QStringLiteral("gone.srt")));
        REQUIRE(QTest::qWaitFor([&] { return !fixture.captions.report().sentence.isEmpty(); }));
        CHECK(fixture.captions.report().sentence.contains(QStringLiteral("gone.srt")));
        CHECK(fixture.captions.report().details.size() == 1);
    }
}

TEST_CASE("Captions opened by hand go first, until the film is left", "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(QStringLiteral("film.en.vtt"), test::ThreeCues);
    fixture.openFilm();
    REQUIRE(fixture.waitForTrack());
    fixture.captions.open(fixture.write(QStringLiteral("mine.srt"),
                                        "1\n00:00:01,000 --> 00:00:02,000\nMy own words.\n"));
    REQUIRE(QTest::qWaitFor([&] { return fixture.captions.sources().size() == 2; }));
    fixture.player.advanceTo(1s);
    CHECK(fixture.captions.texts() == words("My own words."));
    CHECK(captionNames(fixture.captions.sources()) == words("mine.srt", "English"));
    fixture.captions.choose(1);
    CHECK(fixture.captions.texts() == words("Press back."));
    fixture.session.close();
    CHECK(fixture.captions.sources().isEmpty());
    CHECK(fixture.captions.track().isEmpty());
}

TEST_CASE("Lines are jumped to exactly, and the jump says what comes", "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(QStringLiteral("film.en.vtt"), test::ThreeCues);
    fixture.openFilm();
    REQUIRE(fixture.waitForTrack());
    const QSignalSpy sought(&fixture.captions, &CaptionSession::lineSought);
    fixture.captions.goToNextLine();
    fixture.captions.goToNextLine();
    fixture.captions.goToNextLine();
    fixture.captions.goToNextLine(); // there is none
    CHECK(fixture.player.seeks == Times{1s, 4s, 5s});
    fixture.captions.goToPreviousLine();
    fixture.captions.goToLine(0);
    fixture.captions.goToPreviousLine();
    CHECK(fixture.player.seeks == Times{1s, 4s, 5s, 4s, 1s, 1s});
    CHECK(sought.count() == 6);
    CHECK(sought.at(2).first().toString() == QStringLiteral("Release."));
}

TEST_CASE("The words may lie over the picture only where its owner allows it",
          "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.settings.setCaptionLook({.overPicture = true});
    fixture.openFilm(); // the person's own file
    CHECK(fixture.captions.look().overPicture);
    fixture.useGuide({});
    fixture.openClip();
    CHECK_FALSE(fixture.captions.mayOverlay());
    CHECK_FALSE(fixture.captions.look().overPicture);
    CHECK(fixture.settings.captionLook().overPicture);
}

TEST_CASE("In a mirrored picture the captions name the other side", "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(
        QStringLiteral("clip.vtt"),
        "WEBVTT\n\n00:01.000 --> 00:03.000\n{side:Left} hand, {side:half past 1|half past "
        "10}.\n\n00:04.000 --> 00:06.000\nPress {gently}.\n");
    fixture.useGuide({{QStringLiteral("en"), QStringLiteral("clip.vtt")}});
    fixture.openClip();
    REQUIRE(fixture.waitForTrack());
    fixture.player.advanceTo(2s);
    CHECK(fixture.captions.texts() == QStringList{QStringLiteral("Left hand, half past 1.")});
    fixture.captions.setMirrored(true);
    CHECK(fixture.captions.texts() == QStringList{QStringLiteral("Right hand, half past 10.")});
    CHECK(fixture.captions.line() == 0);
    CHECK(fixture.captions.track().at(1).text == QStringLiteral("Press {gently}."));
    fixture.captions.setMirrored(false);
    CHECK(fixture.captions.texts() == QStringList{QStringLiteral("Left hand, half past 1.")});
}

TEST_CASE("What is read late for a film that was left is dropped", "[session][film][captions]")
{
    CaptionFixture fixture;
    fixture.write(QStringLiteral("film.en.vtt"), test::ThreeCues);
    fixture.openFilm();
    fixture.session.close();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(fixture.captions.sources().isEmpty());
}

TEST_CASE("A file that is opened anew as a video of the guide has the guide's captions",
          "[session][film][captions]")
{
    test::CaptionFixture film;
    film.write(QStringLiteral("words.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nPress.\n");
    film.useGuide({{QStringLiteral("en"), QStringLiteral("words.vtt")}});
    film.session.openFile(
        film.folder.filePath(QStringLiteral("clip.mp4")), std::nullopt, FilmSession::Autoplay::No);
    CHECK(film.captions.sources().isEmpty());
    film.openClip();
    CHECK(film.captions.sources().size() == 1);
}

// SPDX-License-Identifier: MIT
#include "media/film/casefilms.h"
#include "media/film/embeddedcaptions.h"
#include "media/film/playerfixture.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <stop_token>

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

namespace {

constexpr auto English = "1\n00:00:01,000 --> 00:00:02,500\n<i>Press</i> back,\nthen compress\n\n"
                         "2\n00:00:04,000 --> 00:00:05,000\nRelease, and {wait}\n";
constexpr auto German = "1\n00:00:01,000 --> 00:00:02,500\nDrücken\n";

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

/// The clip \a from with two text tracks of the kind \a codec inside.
QString filmWithCaptions(const QTemporaryDir &folder,
                         const QString &from,
                         const QString &name,
                         const QString &codec)
{
    const QString english = write(folder, QStringLiteral("en.srt"), English);
    const QString german = write(folder, QStringLiteral("de.srt"), German);
    QStringList words =
        QStringLiteral(
            "-nostdin|-v|error|-y|-i|%1|-i|%2|-i|%3|-map|0:v|-map|1|-map|2|-c:v|copy|-c:s|"
            "%4|-metadata:s:s:0|language=eng|-metadata:s:s:1|language=ger|"
            "-metadata:s:s:1|title=Deutsch")
            .arg(test::clip(from), english, german, codec)
            .split(u'|');
    words.append(folder.filePath(name));
    REQUIRE(QProcess::execute(QStringLiteral("ffmpeg"), words) == 0);
    return folder.filePath(name);
}

struct Kind
{
    const char *from;
    const char *name;
    const char *codec;
};

} // namespace

TEST_CASE("text tracks inside MP4, Matroska and WebM are read as plain text", "[media][captions]")
{
    const auto kind = GENERATE(Kind{"no-sound.mp4", "film.mp4", "mov_text"},
                               Kind{"no-sound.mp4", "film.mkv", "srt"},
                               Kind{"no-sound.mp4", "film.mkv", "ass"},
                               Kind{"ten-minutes.webm", "film.webm", "webvtt"});
    CAPTURE(kind.name, kind.codec);
    const QTemporaryDir folder;
    const QString file = filmWithCaptions(folder,
                                          QString::fromLatin1(kind.from),
                                          QString::fromLatin1(kind.name),
                                          QString::fromLatin1(kind.codec));
    const auto captions = readEmbeddedCaptions(file);
    CHECK(captions.notices.isEmpty());
    REQUIRE(captions.tracks.size() == 2);
    const auto &english = captions.tracks.at(0);
    CHECK(english.language == QStringLiteral("eng"));
    REQUIRE(english.cues.size() == 2);
    CHECK(english.cues.at(0).start == 1s);
    CHECK(english.cues.at(0).end == 2'500ms);
    CHECK(english.cues.at(0).text == QStringLiteral("Press back,\nthen compress"));
    CHECK(english.cues.at(1).start == 4s);
    CHECK(english.cues.at(1).end == 5s);
    CHECK(english.cues.at(1).text.startsWith(QStringLiteral("Release, and")));
    const auto &german = captions.tracks.at(1);
    CHECK(german.language == QStringLiteral("ger"));
    REQUIRE(german.cues.size() == 1);
    CHECK(german.cues.at(0).text == QStringLiteral("Drücken"));
}

TEST_CASE("captions that are pictures are said, not read", "[media][captions]")
{
    const QTemporaryDir folder;
    const QString text = filmWithCaptions(
        folder, QStringLiteral("no-sound.mp4"), QStringLiteral("a.mkv"), QStringLiteral("srt"));
    // A track that calls itself pictures is enough: it is not decoded.
    QFile file(text);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace(QByteArrayLiteral("S_TEXT/UTF8"), QByteArray("S_VOBSUB\0\0\0", 11));
    const auto captions = readEmbeddedCaptions(write(folder, QStringLiteral("b.mkv"), bytes));
    CHECK(captions.tracks.isEmpty());
    REQUIRE(captions.notices.size() == 2);
    CHECK(captions.notices.first().contains(QStringLiteral("pictures of words")));
}

TEST_CASE("a film without captions, a broken one and one given up have none", "[media][captions]")
{
    CHECK(readEmbeddedCaptions(test::clip(QStringLiteral("no-sound.mp4"))).tracks.isEmpty());
    CHECK(readEmbeddedCaptions(test::clip(QStringLiteral("text.mp4"))).tracks.isEmpty());
    const QTemporaryDir folder;
    const QString file = filmWithCaptions(
        folder, QStringLiteral("no-sound.mp4"), QStringLiteral("a.mkv"), QStringLiteral("srt"));
    std::stop_source given;
    given.request_stop();
    CHECK(readEmbeddedCaptions(file, given.get_token()).tracks.isEmpty());
}

TEST_CASE("captions are read in the background, those of the newest film", "[media][captions]")
{
    const QTemporaryDir folder;
    const QString file = filmWithCaptions(
        folder, QStringLiteral("no-sound.mp4"), QStringLiteral("a.mkv"), QStringLiteral("srt"));
    EmbeddedCaptionsReader reader;
    QStringList files;
    EmbeddedCaptions last;
    QObject::connect(&reader,
                     &EmbeddedCaptionsReader::captionsRead,
                     &reader,
                     [&](const QString &read, const EmbeddedCaptions &captions) {
        files.append(read);
        last = captions;
    });
    reader.read(test::clip(QStringLiteral("ten-minutes.mkv")));
    reader.read(file);
    REQUIRE(PlayerFixture::waitUntil([&] { return !files.isEmpty(); }));
    CHECK(files == QStringList{file});
    CHECK(last.tracks.size() == 2);
}

TEST_CASE("captions of a film that was cut without coding it anew are at their times",
          "[media][captions]")
{
    const QString file = test::caseFilm(QStringLiteral("text-longer.mp4"));
    const auto filmLength = test::openCase(file).info.duration;
    const auto captions = readEmbeddedCaptions(file);
    REQUIRE(captions.tracks.size() == 1);
    const QList<EmbeddedCue> expected{
        {.start = 0s, .end = 2s, .text = QStringLiteral("zero to five")},
        {.start = 2s, .end = 7s, .text = QStringLiteral("five to ten")},
        {.start = 7s, .end = filmLength, .text = QStringLiteral("ten to fifteen")}};
    CHECK(captions.tracks.first().cues == expected);
}

TEST_CASE("captions that ended before a cut film begins are dropped", "[media][captions]")
{
    const QTemporaryDir folder;
    const QString whole = filmWithCaptions(folder,
                                           QStringLiteral("no-sound.mp4"),
                                           QStringLiteral("whole.mp4"),
                                           QStringLiteral("mov_text"));
    const QString cut = folder.filePath(QStringLiteral("cut.mp4"));
    const QStringList words = QStringLiteral("-nostdin|-v|error|-y|-ss|3|-i|%1|-map|0|-c|copy|%2")
                                  .arg(whole, cut)
                                  .split(u'|');
    REQUIRE(QProcess::execute(QStringLiteral("ffmpeg"), words) == 0);
    const auto captions = readEmbeddedCaptions(cut);
    REQUIRE(captions.tracks.size() == 2);
    const auto &english = captions.tracks.first().cues;
    REQUIRE(english.size() == 1);
    CHECK(english.first().text.startsWith(QStringLiteral("Release")));
    CHECK(english.first().start == 1s);
}

TEST_CASE("what a film says of its captions is kept", "[media][captions]")
{
    const auto captions =
        readEmbeddedCaptions(test::caseFilm(QStringLiteral("three-captions.mkv")));
    REQUIRE(captions.tracks.size() == 3);
    CHECK(captions.tracks.at(0).kind == CaptionKind::Forced);
    CHECK_FALSE(captions.tracks.at(0).isDefault);
    CHECK(captions.tracks.at(1).kind == CaptionKind::Full);
    CHECK(captions.tracks.at(1).isDefault);
    CHECK(captions.tracks.at(1).title == QStringLiteral("Full"));
    CHECK(captions.tracks.at(2).kind == CaptionKind::Full);
    CHECK(captions.tracks.at(2).language == QStringLiteral("nor"));
}

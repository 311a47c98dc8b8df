// SPDX-License-Identifier: MIT
#include "media/film/pictureconverter.h"
#include "media/film/playerfixture.h"
#include "media/film/videoreader.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"

using namespace std::chrono_literals;
using namespace expressly;

namespace {

VideoReader readerOf(const QString &name)
{
    FilmResult result = openFilm(test::clip(name), FilmStreams::Picture);
    REQUIRE(result.film);
    return VideoReader(std::move(*result.film));
}

std::optional<int> numberOf(const VideoReader &reader)
{
    return test::readFrameNumber(PictureConverter({}).convert(reader.frame(), {}));
}

} // namespace

TEST_CASE("frames after a seek follow one another", "[media][reader]")
{
    VideoReader reader = readerOf(QStringLiteral("ten-minutes.mkv"));
    REQUIRE(reader.seek(434s, {}) == VideoReader::Outcome::Frame);
    for (int number = 10850; number < 10900; ++number) {
        CHECK(numberOf(reader) == number);
        CHECK(reader.frameStart() == number * 40ms);
        CHECK(reader.frameDuration() == 40ms);
        REQUIRE(reader.readNext() == VideoReader::Outcome::Frame);
    }
}

TEST_CASE("a seek that nobody wants any more is given up, and the next one is exact",
          "[media][reader]")
{
    VideoReader reader = readerOf(QStringLiteral("ten-minutes.mp4"));
    int asked = 0;
    CHECK(reader.seek(439s, [&asked] { return ++asked > 3; }) == VideoReader::Outcome::Cancelled);
    REQUIRE(reader.seek(434s, {}) == VideoReader::Outcome::Frame);
    CHECK(numberOf(reader) == 10850);
}

TEST_CASE("a picture that lasts far longer than its file says is found", "[media][reader]")
{
    VideoReader reader = readerOf(QStringLiteral("ten-minutes.mp4"));
    REQUIRE(reader.seek(601'990ms, {}) == VideoReader::Outcome::Frame);
    CHECK(numberOf(reader) == 15049);
    CHECK(reader.readNext() == VideoReader::Outcome::End);
    REQUIRE(reader.seek(700s, {}) == VideoReader::Outcome::Frame);
    CHECK(numberOf(reader) == 15049);
}

TEST_CASE("going back frame by frame decodes a group of pictures about once",
          "[media][reader][step]")
{
    const auto file = GENERATE("ten-minutes.mp4", "ten-minutes.mkv", "ten-minutes.webm");
    CAPTURE(file);
    VideoReader reader = readerOf(QString::fromLatin1(file));
    REQUIRE(reader.seek(438s, {}) == VideoReader::Outcome::Frame);
    int packets = 0;
    for (int number = 10949; number >= 10925; --number) {
        const auto before = reader.frameStart() - 1us;
        REQUIRE(reader.seek(before, [&packets] { return ++packets < 0; })
                == VideoReader::Outcome::Frame);
        CHECK(numberOf(reader) == number);
    }
    // 200 pictures lie between the key frame and the place.
    CHECK(packets < 600);
    for (int number = 10926; number <= 10960; ++number) {
        REQUIRE(reader.readNext() == VideoReader::Outcome::Frame);
        CHECK(numberOf(reader) == number);
    }
}

TEST_CASE("what is kept decoded of a short range is given again without decoding",
          "[media][reader][loop]")
{
    VideoReader reader = readerOf(QStringLiteral("vfr.mkv"));
    REQUIRE(reader.seek(1s, {}) == VideoReader::Outcome::Frame);
    const auto first = numberOf(reader);
    for (int count = 0; count < 20; ++count) {
        REQUIRE(reader.readNext() == VideoReader::Outcome::Frame);
    }
    CHECK(reader.canKeep(1s));
    CHECK_FALSE(reader.canKeep(60s));
    int packets = 0;
    REQUIRE(reader.seek(1s, [&packets] { return ++packets < 0; }) == VideoReader::Outcome::Frame);
    CHECK(packets == 0);
    CHECK(numberOf(reader) == first);
}

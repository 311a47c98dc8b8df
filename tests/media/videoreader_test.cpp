// SPDX-License-Identifier: MIT
#include "media/pictureconverter.h"
#include "media/playerfixture.h"
#include "media/videoreader.h"
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
    return test::readFrameNumber(PictureConverter(0).convert(reader.frame(), {}));
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

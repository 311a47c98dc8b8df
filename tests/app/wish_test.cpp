// SPDX-License-Identifier: MIT
// A wish from elsewhere may ask for what the command line may ask for, and for no more.
#include "app/commandline.h"
#include "app/wish.h"
#include "core/time/timerange.h"
#include "support/catch.h"

using namespace expressly;
using namespace std::chrono_literals;

namespace {

std::optional<QSize> sizeOf(const QByteArray &width, const QByteArray &height)
{
    const auto wish = wishFromJson("{\"width\": " + width + ", \"height\": " + height + "}");
    REQUIRE(wish);
    return wish->size;
}

} // namespace

TEST_CASE("A wish survives the way to the other window", "[app][wish]")
{
    const Wish wish{.lesson = QStringLiteral("engorgement"),
                    .start = 434s,
                    .end = 472s,
                    .play = true,
                    .theme = Settings::Theme::Dark,
                    .size = QSize(1366, 768)};
    CHECK(wishFromJson(toJson(wish)) == wish);
}

TEST_CASE("Sizes of a wish are those that --size takes", "[app][wish][input]")
{
    const auto [width, height] = GENERATE(table<const char *, const char *>({
        {"200", "150"},
        {"199", "150"},
        {"200", "149"},
        {"16384", "16384"},
        {"16385", "768"},
        {"1366", "16385"},
        {"2147483647", "2147483647"},
        {"-1366", "768"},
        {"0", "0"},
        {"1e300", "768"},
        {"\"1366\"", "768"},
    }));
    CAPTURE(width, height);
    const CommandLine line =
        parseCommandLine({QStringLiteral("expressly"),
                          QStringLiteral("--size"),
                          QLatin1String(width) + QLatin1Char('x') + QLatin1String(height)});
    const auto size = sizeOf(width, height);
    CHECK(size.has_value() == line.problem.isEmpty());
    CHECK(size == line.wish.size);
}

TEST_CASE("Times of a wish are those of a film", "[app][wish][input]")
{
    const QByteArray time = GENERATE(as<QByteArray>(),
                                     "-1",
                                     "9223372036854775807",
                                     "-9223372036854775808",
                                     "3600000000001",
                                     "1e300",
                                     "1.5",
                                     "\"434\"",
                                     "{}");
    CAPTURE(time.toStdString());
    const auto wish = wishFromJson("{\"start\": " + time + ", \"end\": " + time + "}");
    REQUIRE(wish);
    CHECK_FALSE(wish->start);
    CHECK_FALSE(wish->end);
}

TEST_CASE("The last moment that a film may have can be wished for", "[app][wish][input]")
{
    const auto wish = wishFromJson("{\"start\": 3600000000000}");
    REQUIRE(wish);
    CHECK(wish->start == LongestTime);
}

TEST_CASE("An end before its start is left out", "[app][wish][input]")
{
    const auto [start, end] = GENERATE(
        table<const char *, const char *>({{"5000", "5000"}, {"5000", "4000"}, {"null", "0"}}));
    const auto wish = wishFromJson(QByteArray("{\"start\": ") + start + ", \"end\": " + end + "}");
    REQUIRE(wish);
    CHECK_FALSE(wish->end);
}

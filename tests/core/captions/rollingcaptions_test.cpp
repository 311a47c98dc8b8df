// SPDX-License-Identifier: MIT
#include "core/captions/rollingcaptions.h"
#include "support/catch.h"

#include "captionfixture.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::outline;

namespace {

/// As a video site writes them: word by word, each line three times.
const QByteArray Rolling = R"(WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:03.429 align:start position:0%
 
Now,<00:00:00.960><c> wash</c><00:00:01.520><c> your</c><00:00:02.159><c> hands</c>

00:00:03.429 --> 00:00:03.439 align:start position:0%
Now, wash your hands
 

00:00:03.439 --> 00:00:05.749 align:start position:0%
Now, wash your hands
and<00:00:03.760><c> warm</c><00:00:04.000><c> them</c>

00:00:05.749 --> 00:00:05.759 align:start position:0%
and warm them
 

00:00:05.759 --> 00:00:08.000 align:start position:0%
and warm them
under<00:00:06.000><c> the</c><00:00:06.500><c> tap</c>
)";

[[nodiscard]] QString once(const QByteArray &bytes)
{
    return outline({.cues = eachLineOnce(readCaptions(bytes).cues), .problems = {}});
}

} // namespace

TEST_CASE("Rolling captions are told from others", "[core][captions][rolling]")
{
    CHECK(areRolling(readCaptions(Rolling).cues));
    const QByteArray others =
        GENERATE(as<QByteArray>(),
                 "WEBVTT\n\n00:01.000 --> 00:02.000\nPress\n\n00:02.000 --> 00:03.000\nand hold\n\n"
                 "00:03.000 --> 00:04.000\nand let go\n\n00:04.000 --> 00:05.000\nand rest",
                 // A chorus.
                 "WEBVTT\n\n00:01.000 --> 00:02.000\nLa\n\n00:02.000 --> 00:03.000\nLa\n\n"
                 "00:03.000 --> 00:04.000\nLa\n\n00:04.000 --> 00:05.000\nLi\n\n"
                 "00:05.000 --> 00:06.000\nLo\n\n00:06.000 --> 00:07.000\nLu",
                 // Said again later.
                 "WEBVTT\n\n00:01.000 --> 00:02.000\nPress\n\n00:04.000 --> 00:05.000\nPress\n\n"
                 "00:07.000 --> 00:08.000\nPress\n\n00:10.000 --> 00:11.000\nPress",
                 "WEBVTT\n");
    CHECK_FALSE(areRolling(readCaptions(others).cues));
}

TEST_CASE("Each rolling line is shown once, until the next one comes", "[core][captions][rolling]")
{
    CHECK(once(Rolling)
          == u"[|160|3439|Now, wash your hands][|3439|5759|and warm them]"
             "[|5759|8000|under the tap]"_s);
}

TEST_CASE("A rolling line that is followed soon stays until it can be read",
          "[core][captions][rolling]")
{
    // Of three lines, as television writes them.
    CHECK(once("WEBVTT\n\n00:01.000 --> 00:01.300\nPress towards the chest wall\n\n"
               "00:01.300 --> 00:02.000\nPress towards the chest wall\nand\n\n"
               "00:02.000 --> 00:02.100\nPress towards the chest wall\nand\nhold\n\n"
               "00:02.100 --> 00:05.000\nand\nhold\nfor a moment")
          == u"[|1000|2100|Press towards the chest wall][|1300|2300|and][|2000|3000|hold]"
             "[|2100|5000|for a moment]"_s);
}

TEST_CASE("Lines that come again later stay", "[core][captions][rolling]")
{
    CHECK(once("WEBVTT\n\n00:01.000 --> 00:03.000\nPress\n\n00:04.000 --> 00:06.000\nPress\n\n"
               "00:05.000 --> 00:06.000\n\xC2\xA0\n\n00:06.000 --> 00:07.000\nPress\nand hold")
          == u"[|1000|3000|Press][|4000|6000|Press][|6000|7000|and hold]"_s);
    CHECK(eachLineOnce({}).isEmpty());
}

// SPDX-License-Identifier: MIT
#include "core/time/spokentime.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace expressly;

TEST_CASE("A time is said in the words that people use for it", "[core][time]")
{
    struct Case
    {
        std::chrono::milliseconds time;
        QString words;
    };
    const auto [time, words] = GENERATE(Case{0s, u"0 seconds"_s},
                                        Case{-1ms, u"0 seconds"_s},
                                        Case{999ms, u"0 seconds"_s},
                                        Case{1s, u"1 second"_s},
                                        Case{59'999ms, u"59 seconds"_s},
                                        Case{1min, u"1 minute"_s},
                                        Case{61s, u"1 minute 1 second"_s},
                                        Case{434'500ms, u"7 minutes 14 seconds"_s},
                                        Case{1h, u"1 hour"_s},
                                        Case{2h + 3s, u"2 hours 3 seconds"_s},
                                        Case{25h + 1min, u"25 hours 1 minute"_s});
    CAPTURE(time.count());
    CHECK(spokenTime(time) == words);
    CHECK(timeWords(time, Wording::Spoken) == words);
}

TEST_CASE("A time that is read is written as everywhere", "[core][time]")
{
    CHECK(timeWords(434'500ms, Wording::Written) == u"7:14.500"_s);
}

// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "ui/words/playertext.h"

using namespace expressly;
using namespace std::chrono_literals;

TEST_CASE("Titles of up to 49 characters stay whole", "[ui][player][text]")
{
    CHECK(shortTitle(QString(49, u'a')) == QString(49, u'a'));
    CHECK(shortTitle(QString(50, u'a')) == QString(48, u'a') + u'…');
}

TEST_CASE("Only times that nobody checked carry a hint", "[ui][player][text]")
{
    Chapter chapter{.givenBy = QStringLiteral("article")};
    const auto [certainty, hinted] =
        GENERATE(table<Certainty, bool>({{Certainty::Measured, false},
                                         {Certainty::Verified, false},
                                         {Certainty::Reported, true},
                                         {Certainty::Unverified, true}}));
    chapter.certainty = certainty;
    CHECK(certaintyHint(chapter).isEmpty() != hinted);
}

TEST_CASE("The line about a film leaves out what is not known", "[ui][player][text]")
{
    Video video = test::tenMinutes();
    CHECK(aboutText(video, QStringLiteral("moved"))
          == QStringLiteral("A presenter · © An owner · moved"));
    video.rights.license = QStringLiteral("CC BY 4.0");
    video.presenter.clear();
    CHECK(aboutText(video, {}) == QStringLiteral("© An owner · CC BY 4.0"));
    CHECK(aboutText({}, {}).isEmpty());
}

TEST_CASE("Times are kept inside the film", "[ui][player][text]")
{
    CHECK(insideFilm(-1ms, 10s) == 0ms);
    CHECK(insideFilm(10s, 10s) == 10s);
    CHECK(insideFilm(10001ms, 10s) == 10s);
    CHECK(insideFilm(1h, 0s) == 1h);
    CHECK(insideFilm(-1ms, 0s) == 0ms);
}

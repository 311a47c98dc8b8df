// SPDX-License-Identifier: MIT
#include "session/practice/practicefixture.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QString Look = QStringLiteral("look");
const QString LookAgain = QStringLiteral("look-again");

} // namespace

TEST_CASE("A step is practised its repeats at its rate, and then waits with what can follow",
          "[session][practice]")
{
    test::PracticeFixture fixture;
    fixture.practice.practise(Look);
    CHECK(fixture.player.opens.size() == 1);
    fixture.becomeReady();
    CHECK(fixture.player.loop()
          == Loop{.start = 63s, .end = 90s, .rounds = 3, .then = Loop::Then::Wait});
    CHECK(fixture.player.rate() == 0.5);
    CHECK(fixture.player.isPlaying());
    REQUIRE(fixture.practice.state());
    CHECK(*fixture.practice.state()
          == PracticeState{.step = Look,
                           .title = QStringLiteral("Look"),
                           .round = 1,
                           .rounds = 3,
                           .rate = 0.5,
                           .isWaiting = false,
                           .hasNext = true});
    CHECK(fixture.session.currentStep() == Look);

    emit fixture.player.roundFinished(1);
    CHECK(fixture.practice.state()->round == 2);
    fixture.player.advanceTo(89'960ms);
    fixture.player.waitAtLoopEnd(3);
    CHECK(fixture.practice.state()->isWaiting);
    CHECK(fixture.practice.state()->round == 3);
    CHECK(fixture.session.currentStep() == Look);
}

TEST_CASE("After waiting, a step is practised again or the next one is", "[session][practice]")
{
    test::PracticeFixture fixture;
    fixture.practice.practise(Look);
    fixture.becomeReady();
    fixture.player.waitAtLoopEnd(3);
    fixture.practice.practiseCurrent();
    CHECK(fixture.player.seeks.last() == 63s);
    CHECK_FALSE(fixture.practice.state()->isWaiting);
    CHECK(fixture.practice.state()->round == 1);

    fixture.player.waitAtLoopEnd(3);
    fixture.practice.practiseNext();
    REQUIRE(fixture.practice.state());
    CHECK(fixture.practice.state()->step == LookAgain);
    CHECK_FALSE(fixture.practice.state()->hasNext);
    CHECK(fixture.player.loop()->end == 20s);
    CHECK(fixture.player.rate() == 1.0);

    const QSignalSpy refused(&fixture.practice, &PracticeSession::refused);
    fixture.practice.practiseNext();
    CHECK(refused.count() == 1);
    CHECK(fixture.practice.state()->step == LookAgain);

    fixture.practice.practisePrevious();
    REQUIRE(fixture.practice.state());
    CHECK(fixture.practice.state()->step == Look);
    CHECK(fixture.player.seeks.last() == 63s);
    fixture.practice.practisePrevious();
    CHECK(refused.count() == 2);
    CHECK(refused.last().first().toString()
          == QStringLiteral("No step of this lesson comes before."));
    CHECK(fixture.practice.state()->step == Look);
}

TEST_CASE("Playing on after a step, stopping and jumping elsewhere end practising",
          "[session][practice]")
{
    test::PracticeFixture fixture;
    fixture.practice.practise(Look);
    fixture.becomeReady();
    SECTION("playing on")
    {
        fixture.player.waitAtLoopEnd(3);
        fixture.session.toggle();
        CHECK(fixture.player.isPlaying());
    }
    SECTION("stopping")
    {
        fixture.practice.stop();
        CHECK(fixture.player.isPlaying());
    }
    SECTION("jumping")
    {
        fixture.session.seek(5min);
        CHECK(fixture.player.position() == 5min);
    }
    SECTION("the time beside the same step")
    {
        fixture.session.playSegment(*stepsOf(fixture.lesson).first().segment, Look);
        CHECK(fixture.player.isPlaying());
    }
    CHECK_FALSE(fixture.practice.state());
    CHECK(fixture.player.rate() == 1.0);
    CHECK_FALSE(fixture.player.loop());
}

TEST_CASE("A jump inside the step goes on practising", "[session][practice]")
{
    test::PracticeFixture fixture;
    fixture.practice.practise(Look);
    fixture.becomeReady();
    fixture.session.seek(70s);
    CHECK(fixture.practice.state());
    CHECK(fixture.player.loop()->start == 63s);
}

TEST_CASE("The setting decides what happens after a step", "[session][practice]")
{
    test::PracticeFixture fixture;
    fixture.settings.setAfterStep(AfterStep::GoOn);
    fixture.practice.practise(Look);
    fixture.becomeReady();
    CHECK(fixture.player.loop()->then == Loop::Then::GoOn);
    emit fixture.player.roundFinished(3);
    CHECK_FALSE(fixture.practice.state());
    CHECK(fixture.player.isPlaying());

    fixture.settings.setAfterStep(AfterStep::Repeat);
    fixture.settings.setStepRounds(5);
    fixture.practice.practise(LookAgain);
    CHECK(fixture.player.loop()->rounds == 5);
    CHECK(fixture.player.loop()->then == Loop::Then::Wait);
    CHECK(fixture.practice.state()->rounds == 5);
}

TEST_CASE("Without a lesson's step to practise, it is said", "[session][practice]")
{
    test::PracticeFixture fixture;
    fixture.practice.setLesson({});
    const QSignalSpy refused(&fixture.practice, &PracticeSession::refused);
    fixture.practice.practiseCurrent();
    fixture.practice.practiseNext();
    fixture.practice.practisePrevious();
    CHECK(refused.count() == 3);
    CHECK(
        refused.last().first().toString().startsWith(QStringLiteral("No step of this lesson has")));
    CHECK_FALSE(fixture.practice.state());
}

TEST_CASE("The bar's part is the chapter that plays, or the segment being practised",
          "[session][practice]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.session.seek(70s);
    CHECK_FALSE(fixture.scope.scope());
    fixture.settings.setOnlyThisChapter(true);
    CHECK(fixture.scope.scope() == TimeRange{.start = 63s, .end = 90s});
    fixture.session.seek(5min);
    CHECK_FALSE(fixture.scope.scope()); // in no chapter
    fixture.session.seek(8min);
    CHECK(fixture.scope.scope() == TimeRange{.start = 434'500ms, .end = {}});
    fixture.practice.practise(LookAgain);
    CHECK(fixture.scope.scope() == TimeRange{.start = 12s, .end = 20s});
    fixture.settings.setOnlyThisChapter(false);
    CHECK_FALSE(fixture.scope.scope());
}

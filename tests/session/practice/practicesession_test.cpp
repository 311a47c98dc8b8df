// SPDX-License-Identifier: MIT
#include "session/practice/practicefixture.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QString Look = QStringLiteral("look");
const QString LookAgain = QStringLiteral("look-again");

/// Without a film.
Step readStep()
{
    Step step;
    step.id = QStringLiteral("warm");
    step.title = QStringLiteral("Warm the breast");
    return step;
}

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
    CHECK(fixture.steps.currentId() == Look);

    emit fixture.player.roundFinished(1);
    CHECK(fixture.practice.state()->round == 2);
    fixture.player.advanceTo(89'960ms);
    fixture.player.waitAtLoopEnd(3);
    CHECK(fixture.practice.state()->isWaiting);
    CHECK(fixture.practice.state()->round == 3);
    CHECK(fixture.steps.currentId() == Look);
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
        fixture.steps.play(Look);
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
    const bool hasSteps = GENERATE(false, true);
    CAPTURE(hasSteps);
    if (hasSteps) {
        fixture.lesson.blocks = {Steps{.steps = {readStep()}}};
        fixture.steps.setLesson(fixture.lesson);
    } else {
        fixture.steps.setLesson({});
    }
    const QSignalSpy refused(&fixture.practice, &PracticeSession::refused);
    const auto said = [&refused] { return refused.last().first().toString(); };
    fixture.practice.practiseCurrent();
    CHECK(said().startsWith(hasSteps ? QStringLiteral("No step of this lesson has a video")
                                     : QStringLiteral("This lesson has no steps")));
    fixture.practice.practisePrevious();
    if (!hasSteps) {
        fixture.practice.practiseNext();
    }
    CHECK(refused.count() == (hasSteps ? 2 : 3));
    CHECK_FALSE(fixture.practice.state());
}

TEST_CASE("A step without a film is read, while the film stands", "[session][practice]")
{
    test::PracticeFixture fixture;
    QList<Step> all = stepsOf(fixture.lesson);
    all.insert(1, readStep());
    fixture.lesson.blocks = {Steps{.steps = all}};
    fixture.steps.setLesson(fixture.lesson);
    fixture.practice.practise(Look);
    fixture.becomeReady();
    fixture.practice.practiseNext();
    CHECK_FALSE(fixture.player.isPlaying());
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.player.rate() == 1.0);
    REQUIRE(fixture.practice.state());
    CHECK(*fixture.practice.state()
          == PracticeState{.step = QStringLiteral("warm"),
                           .title = QStringLiteral("Warm the breast"),
                           .round = 0,
                           .rounds = 0,
                           .rate = 1.0,
                           .isWaiting = true,
                           .hasNext = true});
    SECTION("then the next one is practised")
    {
        fixture.practice.practiseNext();
        CHECK(fixture.practice.state()->step == LookAgain);
        CHECK(fixture.player.isPlaying());
        fixture.practice.practisePrevious();
        CHECK(fixture.practice.state()->step == QStringLiteral("warm"));
        CHECK_FALSE(fixture.player.isPlaying());
    }
    SECTION("practising it again leaves the person where they are")
    {
        fixture.practice.practiseCurrent();
        CHECK(fixture.practice.state()->step == QStringLiteral("warm"));
        CHECK_FALSE(fixture.player.isPlaying());
    }
    SECTION("it is over when the film plays, and stays over when it is paused")
    {
        fixture.session.toggle();
        CHECK_FALSE(fixture.practice.state());
        fixture.session.toggle();
        CHECK_FALSE(fixture.practice.state());
    }
    SECTION("it is over when the person stops")
    {
        fixture.practice.stop();
        CHECK_FALSE(fixture.practice.state());
        CHECK(fixture.steps.currentId() == QStringLiteral("warm"));
    }
    SECTION("it is over when the film is moved to another step")
    {
        fixture.session.seek(15s);
        CHECK_FALSE(fixture.practice.state());
    }
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

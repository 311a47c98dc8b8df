// SPDX-License-Identifier: MIT
#include "session/practice/practicefixture.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace expressly;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using By = StepSession::By;

namespace {

/// "look" is seen from 1:03 to 1:30 and "look-again" from 0:12 to 0:20; in between one is only
/// read, and another closes the lesson.
struct Fixture : test::PracticeFixture
{
    Fixture()
    {
        QList<Step> all = stepsOf(lesson);
        all.insert(1, readStep(u"warm"_s));
        all.append(readStep(u"rest"_s));
        lesson.blocks = {Steps{.steps = all}};
        steps.setLesson(lesson);
        QObject::connect(
            &steps, &StepSession::currentChanged, &steps, [this](const QString &step, By by) {
                changes.append((by == By::Person ? u"person "_s : u"film "_s) + step);
            });
    }

    static Step readStep(const QString &id)
    {
        Step step;
        step.id = id;
        step.title = id;
        return step;
    }

    QStringList changes;
};

} // namespace

TEST_CASE("Every step of the lesson is reached, with a film and without", "[session][steps]")
{
    Fixture fixture;
    QStringList forward;
    while (const Step *next = fixture.steps.next()) {
        fixture.steps.goTo(next->id);
        forward.append(fixture.steps.currentId());
    }
    CHECK(forward == QStringList{u"look"_s, u"warm"_s, u"look-again"_s, u"rest"_s});
    QStringList back;
    while (const Step *previous = fixture.steps.previous()) {
        fixture.steps.goTo(previous->id);
        back.append(fixture.steps.currentId());
    }
    CHECK(back == QStringList{u"look-again"_s, u"warm"_s, u"look"_s});
    CHECK(fixture.player.opens.isEmpty());
}

TEST_CASE("The film leads on from step to step, and in between the person is at none",
          "[session][steps]")
{
    Fixture fixture;
    fixture.openFilm();
    fixture.player.advanceTo(12s);
    fixture.player.advanceTo(13s);
    CHECK(fixture.steps.current()->id == u"look-again"_s);
    fixture.player.advanceTo(20s);
    CHECK(fixture.steps.current() == nullptr);
    // On from where the person was.
    CHECK(fixture.steps.next()->id == u"rest"_s);
    CHECK(fixture.steps.previous()->id == u"warm"_s);
    fixture.player.advanceTo(63s);
    CHECK(fixture.changes == QStringList{u"film look-again"_s, u"film "_s, u"film look"_s});
}

TEST_CASE("Who went to a step without a film stays there until the film shows another one",
          "[session][steps]")
{
    Fixture fixture;
    fixture.openFilm();
    fixture.player.advanceTo(70s);
    fixture.steps.goTo(u"warm"_s);
    fixture.player.advanceTo(71s);
    CHECK(fixture.steps.currentId() == u"warm"_s);
    fixture.player.advanceTo(95s);
    CHECK(fixture.steps.currentId() == u"warm"_s);
    fixture.player.advanceTo(15s);
    CHECK(fixture.steps.currentId() == u"look-again"_s);
}

TEST_CASE("Going to where one is is told again, and an unknown step is none", "[session][steps]")
{
    Fixture fixture;
    fixture.steps.goTo(u"warm"_s);
    fixture.steps.goTo(u"warm"_s);
    fixture.steps.goTo(u"nothing"_s);
    fixture.steps.goTo({});
    CHECK(fixture.changes == QStringList{u"person warm"_s, u"person warm"_s});
    CHECK(fixture.steps.find({}) == nullptr);
}

TEST_CASE("Of two steps that the film shows at once the one chosen is meant, until it is left",
          "[session][steps]")
{
    Fixture fixture;
    Step part = *fixture.steps.find(u"look"_s);
    part.id = u"part"_s;
    part.segment->chapter.clear();
    part.segment->start = 70s;
    part.segment->end = 80s;
    fixture.lesson.blocks.append(Steps{.steps = {part}});
    fixture.steps.setLesson(fixture.lesson);
    fixture.openFilm();
    fixture.steps.play(u"look"_s);
    fixture.player.advanceTo(75s);
    CHECK(fixture.steps.currentId() == u"look"_s);
    fixture.session.seek(5min);
    CHECK(fixture.steps.current() == nullptr);
    fixture.session.seek(75s);
    CHECK(fixture.steps.currentId() == u"part"_s);
}

TEST_CASE("A step that is played is said once, whatever the film showed before", "[session][steps]")
{
    Fixture fixture;
    fixture.openFilm();
    fixture.player.advanceTo(15s);
    fixture.changes.clear();
    fixture.steps.play(u"look"_s);
    CHECK(fixture.changes == QStringList{u"person look"_s});
    CHECK(fixture.player.position() == 63s);
    CHECK(fixture.player.isPlaying());
    fixture.steps.play(u"warm"_s);
    CHECK(fixture.steps.currentId() == u"look"_s);
}

TEST_CASE("A lesson opens at the step that is named, else at the one the film shows",
          "[session][steps]")
{
    Fixture fixture;
    fixture.openFilm();
    fixture.player.advanceTo(70s);
    fixture.steps.setLesson(fixture.lesson, u"rest"_s);
    CHECK(fixture.steps.currentId() == u"rest"_s);
    fixture.steps.setLesson(fixture.lesson, u"nothing"_s);
    CHECK(fixture.steps.currentId() == u"look"_s);
    fixture.steps.setLesson({});
    CHECK(fixture.steps.current() == nullptr);
    CHECK(fixture.steps.next() == nullptr);
    CHECK(fixture.steps.previous() == nullptr);
}

TEST_CASE("A film that is closed shows no step", "[session][steps]")
{
    Fixture fixture;
    fixture.openFilm();
    fixture.player.advanceTo(70s);
    CHECK(fixture.steps.currentId() == u"look"_s);
    fixture.session.close();
    CHECK(fixture.steps.current() == nullptr);
}

TEST_CASE("A film that is only shown beside the lesson leaves the person before the first step",
          "[session][steps]")
{
    Fixture fixture;
    fixture.steps.setLesson(fixture.lesson);
    fixture.steps.showStill();
    fixture.becomeReady();
    CHECK(fixture.steps.currentId() == u"look"_s); // what is seen
    REQUIRE(fixture.steps.next() != nullptr);
    CHECK(fixture.steps.next()->id == u"look"_s);
    SECTION("until it plays")
    {
        fixture.session.toggle();
        CHECK(fixture.player.isPlaying());
    }
    SECTION("until it is moved")
    {
        fixture.session.seek(70s);
        CHECK(fixture.steps.currentId() == u"look"_s);
    }
    CHECK(fixture.steps.next()->id == u"warm"_s);
}

TEST_CASE("A step without a film that was named stays, whatever is shown beside it",
          "[session][steps]")
{
    Fixture fixture;
    fixture.steps.setLesson(fixture.lesson, u"rest"_s);
    fixture.steps.showStill();
    fixture.becomeReady();
    CHECK(fixture.steps.currentId() == u"rest"_s);
    CHECK(fixture.steps.previous()->id == u"look-again"_s);
    fixture.session.seek(15s);
    CHECK(fixture.steps.currentId() == u"look-again"_s);
}

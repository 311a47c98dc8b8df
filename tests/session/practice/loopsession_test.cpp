// SPDX-License-Identifier: MIT
#include "session/practice/practicefixture.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace expressly;
using namespace std::chrono_literals;
using Kind = LoopState::Kind;

TEST_CASE("The chapter that plays is looped, and no longer, by the same wish", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.session.seek(70s);
    fixture.loops.toggleChapter();
    CHECK(fixture.loops.state().kind == Kind::Chapter);
    CHECK(fixture.loops.state().isOn);
    CHECK(fixture.player.loop() == Loop{.start = 63s, .end = 90s});
    fixture.loops.toggleChapter();
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.loops.state().start == 63s); // off, not discarded
    fixture.loops.toggle();
    CHECK(fixture.player.loop());

    // Another chapter takes its place; the last one ends with the film.
    fixture.session.seek(8min);
    CHECK(fixture.loops.state().isOn);
    fixture.loops.toggleChapter();
    CHECK(fixture.player.loop() == Loop{.start = 434'500ms, .end = 10min});
    CHECK(fixture.loops.loops().isEmpty());
}

TEST_CASE("Before the first chapter, what comes before it is looped", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.session.seek(10s);
    fixture.loops.toggleChapter();
    CHECK(fixture.player.loop()->start == 0s);
    CHECK(fixture.player.loop()->end == 63s);
}

TEST_CASE("The ends of an own loop are set in any order, and it is kept at once",
          "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    const bool beginsWithEnd = GENERATE(false, true);
    CAPTURE(beginsWithEnd);
    if (beginsWithEnd) {
        fixture.loops.setEnd(14s);
        CHECK_FALSE(fixture.player.loop());
        fixture.loops.setStart(12s);
    } else {
        fixture.loops.setStart(14s); // the wrong way round
        CHECK_FALSE(fixture.player.loop());
        fixture.loops.setEnd(12s);
    }
    CHECK(fixture.player.loop() == Loop{.start = 12s, .end = 14s});
    CHECK(fixture.loops.state().name == QStringLiteral("Loop 1"));
    const QList<SavedLoop> kept = fixture.loops.loops();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().start == 12s);
    CHECK(kept.first().end == 14s);
    CHECK(fixture.loops.state().saved == kept.first().id);
}

TEST_CASE("An end on its side moves; on the other side it begins another loop", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.loops.setStart(12s);
    fixture.loops.setEnd(14s);
    fixture.loops.setStart(11s);
    fixture.loops.setEnd(15s);
    CHECK(fixture.player.loop() == Loop{.start = 11s, .end = 15s});
    CHECK(fixture.loops.loops().size() == 1);

    fixture.session.seek(100s);
    CHECK(fixture.loops.state().isOn); // a jump outside does not clear it
    fixture.loops.setStartHere();
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.loops.state().start == 100s);
    CHECK_FALSE(fixture.loops.state().end);
    fixture.session.seek(104s);
    fixture.loops.setEndHere();
    CHECK(fixture.player.loop() == Loop{.start = 100s, .end = 104s});
    CHECK(fixture.loops.state().name == QStringLiteral("Loop 2"));
    CHECK(fixture.loops.loops().size() == 2);
}

TEST_CASE("A kept loop of which two new ends leave nothing stays, and another one is made",
          "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.loops.setStart(300s);
    fixture.loops.setEnd(310s);
    fixture.loops.rename(fixture.loops.loops().constFirst().id, QStringLiteral("Her latch"));
    const SavedLoop named = fixture.loops.loops().constFirst();
    const bool isEarlier = GENERATE(true, false);
    CAPTURE(isEarlier);
    if (isEarlier) {
        fixture.loops.setStart(180s);
        fixture.loops.setStart(181s); // once more, a little later
        fixture.loops.setEnd(190s);
    } else {
        fixture.loops.setEnd(420s);
        fixture.loops.setStart(410s);
    }
    const QList<SavedLoop> kept = fixture.loops.loops();
    REQUIRE(kept.size() == 2);
    CHECK(kept.contains(named));
    const SavedLoop &other = kept.constFirst() == named ? kept.constLast() : kept.constFirst();
    CHECK(other.start == (isEarlier ? 181s : 410s));
    CHECK(other.end == (isEarlier ? 190s : 420s));
    CHECK(other.name != named.name);
    CHECK(fixture.loops.state().name == other.name);
}

TEST_CASE("A kept loop whose ends are both moved a little is the same loop", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.loops.setStart(300s);
    fixture.loops.setEnd(310s);
    fixture.loops.setStart(290s);
    fixture.loops.setEnd(301s);
    fixture.loops.setStart(295s);
    fixture.loops.setEnd(299s);
    REQUIRE(fixture.loops.loops().size() == 1);
    CHECK(fixture.loops.loops().constFirst().start == 295s);
    CHECK(fixture.loops.loops().constFirst().end == 299s);
    fixture.loops.setEnd(400s); // one end alone only moves
    CHECK(fixture.loops.loops().size() == 1);
}

TEST_CASE("Switching a loop off keeps it, with its handles and in the list", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.loops.setStart(12s);
    fixture.loops.setEnd(14s);
    fixture.loops.setOn(false);
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.loops.state().end == 14s);
    fixture.loops.toggle();
    CHECK(fixture.player.loop() == Loop{.start = 12s, .end = 14s});
    fixture.loops.clear();
    CHECK(fixture.loops.state() == LoopState{});
    CHECK(fixture.loops.loops().size() == 1);
}

TEST_CASE("A handle moves an end; from a chapter's loop it makes an own one", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.session.seek(70s);
    fixture.loops.moveStart(1s); // nothing to move yet
    CHECK(fixture.loops.state() == LoopState{});
    fixture.loops.toggleChapter();
    fixture.loops.moveEnd(80s);
    CHECK(fixture.loops.state().kind == Kind::Own);
    CHECK(fixture.player.loop() == Loop{.start = 63s, .end = 80s});
    fixture.loops.moveStart(64s);
    REQUIRE(fixture.loops.loops().size() == 1);
    CHECK(fixture.loops.loops().first().start == 64s);
    CHECK(fixture.loops.loops().first().end == 80s);
}

TEST_CASE("Loops are named, counted, played and deleted, and are there in the next session",
          "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.loops.setStart(12s);
    fixture.loops.setEnd(14s);
    fixture.loops.setRounds(3);
    CHECK(fixture.player.loop()
          == Loop{.start = 12s, .end = 14s, .rounds = 3, .then = Loop::Then::GoOn});
    const qint64 id = fixture.loops.state().saved.value_or(0);
    fixture.loops.rename(id, QStringLiteral("  The thumb "));
    fixture.loops.rename(id, QStringLiteral("   "));
    CHECK(fixture.loops.state().name == QStringLiteral("The thumb"));

    fixture.session.close();
    CHECK(fixture.loops.state() == LoopState{});
    CHECK(fixture.loops.loops().isEmpty());
    fixture.openFilm();
    const QSignalSpy lists(&fixture.loops, &LoopSession::listChanged);
    REQUIRE(fixture.loops.loops().size() == 1);
    CHECK(fixture.loops.loops().first().name == QStringLiteral("The thumb"));
    fixture.loops.play(id);
    CHECK(fixture.player.loop()->rounds == 3);
    CHECK(fixture.player.seeks.last() == 12s);
    CHECK(fixture.player.isPlaying());
    fixture.loops.remove(id);
    CHECK(fixture.loops.state() == LoopState{});
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.loops.loops().isEmpty());
    CHECK(lists.count() == 1);
}

TEST_CASE("A loop that was deleted can be brought back while its film is open", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    CHECK_FALSE(fixture.loops.canUndoRemove());
    fixture.loops.undoRemove();
    fixture.loops.setStart(12s);
    fixture.loops.setEnd(14s);
    fixture.loops.setRounds(3);
    const SavedLoop kept = fixture.loops.loops().value(0);
    fixture.loops.rename(kept.id, QStringLiteral("The thumb"));
    fixture.loops.remove(kept.id);
    fixture.loops.remove(kept.id); // is gone; there is nothing more to bring back
    REQUIRE(fixture.loops.canUndoRemove());

    fixture.session.close();
    CHECK_FALSE(fixture.loops.canUndoRemove());
    fixture.openFilm();
    fixture.loops.undoRemove();
    REQUIRE(fixture.loops.loops().size() == 1);
    CHECK(fixture.loops.loops().first().name == QStringLiteral("The thumb"));
    CHECK(fixture.loops.loops().first().rounds == 3);
    CHECK_FALSE(fixture.loops.canUndoRemove());
}

TEST_CASE("A practised step goes first, and the loop acts again after it", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.loops.setStart(12s);
    fixture.loops.setEnd(14s);
    fixture.practice.practise(QStringLiteral("look"));
    CHECK(fixture.player.loop()->start == 63s);
    CHECK(fixture.loops.state().isOn);
    fixture.practice.stop();
    CHECK(fixture.player.loop() == Loop{.start = 12s, .end = 14s});
    fixture.practice.practise(QStringLiteral("look"));
    fixture.loops.toggleChapter(); // what is asked for now goes first
    CHECK_FALSE(fixture.practice.state());
    CHECK(fixture.player.loop() == Loop{.start = 63s, .end = 90s});
}

TEST_CASE("Without a film there is nothing to loop", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.loops.toggleChapter();
    fixture.loops.setStartHere();
    fixture.loops.setEndHere();
    fixture.loops.toggle();
    CHECK(fixture.loops.state() == LoopState{});
}

TEST_CASE("Two ends at one moment are no loop, and that is said", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    const auto moment = GENERATE(0ms, 14'000ms, 600'000ms);
    const bool beginsWithEnd = GENERATE(false, true);
    CAPTURE(moment.count(), beginsWithEnd);
    fixture.session.seek(moment);
    const QSignalSpy refusals(&fixture.loops, &LoopSession::refused);
    if (beginsWithEnd) {
        fixture.loops.setEndHere();
        fixture.loops.setStartHere();
    } else {
        fixture.loops.setStartHere();
        fixture.loops.setEndHere();
    }
    REQUIRE(refusals.count() == 1);
    const QString said = refusals.first().first().toString();
    CHECK(said.startsWith(beginsWithEnd ? u"B is here already" : u"A is here already"));
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.loops.loops().isEmpty());
    CHECK(fixture.loops.state().awaitsEnd());
    fixture.session.seek(moment == 0ms ? 3s : moment - 3s);
    fixture.loops.setEndHere();
    CHECK(fixture.loops.loops().size() == (beginsWithEnd ? 0 : 1));
}

TEST_CASE("Without a loop there is none to switch on, and that is said", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    const QSignalSpy refusals(&fixture.loops, &LoopSession::refused);
    const QSignalSpy states(&fixture.loops, &LoopSession::stateChanged);
    fixture.loops.toggle();
    CHECK(refusals.count() == 1);
    CHECK(states.count() == 1); // so that a tick goes
    fixture.loops.setStart(12s);
    fixture.loops.toggle();
    CHECK(refusals.count() == 2);
    CHECK_FALSE(fixture.loops.state().isOn);
}

TEST_CASE("B pressed twice is meant once", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.session.seek(10s);
    fixture.player.play();
    fixture.loops.setStartHere();
    fixture.player.advanceTo(12s);
    fixture.loops.setEndHere();
    CHECK(fixture.player.position() == 10s);
    fixture.player.advanceTo(10'200ms);
    fixture.loops.setEndHere();
    CHECK(fixture.player.loop() == Loop{.start = 10s, .end = 12s});
    CHECK(fixture.loops.loops().size() == 1);
}

TEST_CASE("The state says when the film is behind the loop", "[session][loops]")
{
    test::PracticeFixture fixture;
    fixture.openFilm();
    fixture.loops.setStart(12s);
    fixture.loops.setEnd(14s);
    CHECK_FALSE(fixture.loops.state().isPast);
    fixture.session.seek(20s);
    CHECK(fixture.loops.state().isPast);
    CHECK(fixture.loops.state().isOn);
    fixture.session.seek(13s);
    CHECK_FALSE(fixture.loops.state().isPast);
}

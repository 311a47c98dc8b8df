// SPDX-License-Identifier: MIT
#include "session/notices.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Speaker = Notices::Speaker;
using Speakers = Notices::Speakers;

namespace {

const Speakers Everyone = ~Speakers();

void letNewsPass(Notices &notices)
{
    auto *timer = notices.findChild<QTimer *>();
    REQUIRE(timer != nullptr);
    REQUIRE(timer->isActive());
    CHECK(timer->intervalAsDuration() >= 10s); // there is time to read
    const QSignalSpy passed(timer, &QTimer::timeout);
    timer->start(1ms);
    REQUIRE(QTest::qWaitFor([&passed] { return !passed.isEmpty(); }));
}

} // namespace

TEST_CASE("The newest that still holds is shown, and the one before it when it goes", "[session]")
{
    Notices notices;
    CHECK(notices.newest(Everyone).sentence.isEmpty());
    notices.say(Speaker::Guide, u"One step could not be read."_s);
    notices.say(Speaker::Film, u"There is no sound."_s);
    notices.say(Speaker::Library, u"Looking at film.mp4…"_s);
    CHECK(notices.newest(Everyone).speaker == Speaker::Library);
    notices.say(Speaker::Library, {});
    CHECK(notices.newest(Everyone).sentence == u"There is no sound."_s);
    CHECK(notices.newest(Speaker::Guide | Speaker::Library).sentence
          == u"One step could not be read."_s);
    notices.dismiss(Speaker::Film);
    CHECK(notices.newest(Everyone).speaker == Speaker::Guide);
}

TEST_CASE("Whoever speaks again says it in the place of what they said before", "[session]")
{
    Notices notices;
    notices.say(Speaker::Guide, u"first"_s);
    notices.say(Speaker::Place, u"second"_s);
    notices.say(Speaker::Guide, u"third"_s);
    CHECK(notices.newest(Everyone).sentence == u"third"_s);
    CHECK(notices.of(Speaker::Guide) == u"third"_s);
    CHECK(notices.of(Speaker::Place) == u"second"_s);
    notices.dismiss(Speaker::Guide);
    CHECK(notices.newest(Everyone).sentence == u"second"_s);
}

TEST_CASE("What is said is told once, and nothing for nobody", "[session]")
{
    Notices notices;
    const QSignalSpy changed(&notices, &Notices::changed);
    notices.say(Speaker::Guide, {});
    notices.dismiss(Speaker::Film);
    CHECK(changed.isEmpty());
    notices.say(Speaker::Guide, u"first"_s);
    notices.dismiss(Speaker::Guide);
    notices.dismiss(Speaker::Guide);
    CHECK(changed.count() == 2);
}

TEST_CASE("News go by themselves, and what holds stays", "[session]")
{
    Notices notices;
    notices.say(Speaker::Guide, u"One step could not be read."_s);
    notices.tell(Speaker::Look, u"Saved as picture.png."_s);
    notices.tell(Speaker::Loops, u"The loop begins at 0:12."_s);
    // Said again as something that holds.
    notices.say(Speaker::Loops, u"No loop fits here."_s);
    letNewsPass(notices);
    CHECK(notices.of(Speaker::Look).isEmpty());
    CHECK(notices.of(Speaker::Loops) == u"No loop fits here."_s);
    CHECK(notices.of(Speaker::Guide) == u"One step could not be read."_s);
}

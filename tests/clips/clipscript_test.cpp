// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "clipscript.h"
#include "views/views.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace expressly::clips;

namespace {

const QByteArray Script = R"({
  "duration": "0:20",
  "chapters": [{"id": "one", "start": 0}],
  "panels": [{"view": "side"}],
  "stills": [{"name": "pressed", "view": "side", "at": 2, "set": {"milk": 1}}],
  "passages": [
    {"from": 1, "period": 4, "count": 2,
     "keys": [{"at": 0, "press": 0}, {"at": 1, "press": 1}, {"at": 2, "press": 0}],
     "drops": [{"forms": 1, "falls": 1.5}]}
  ]
})";

std::optional<ClipScript> load(const QByteArray &text, QString &problem)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"script.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    return ClipScript::load(path, problem);
}

} // namespace

TEST_CASE("A pose moves gently from key to key and a passage repeats", "[clips][script]")
{
    QString problem;
    const auto script = load(Script, problem);
    REQUIRE(script);
    const auto press = [&](std::chrono::milliseconds time) {
        return script->poseAt(time)["press"_L1];
    };
    CHECK(press(0s) == 0);
    CHECK(press(1500ms) == Approx(0.5));
    CHECK(press(1250ms) < 0.25); // slow at first
    CHECK(press(2s) == 1);
    CHECK(press(3s) == 0);
    CHECK(press(4s) == 0);
    CHECK(press(6s) == 1);
    CHECK(press(19s) == 0);
    CHECK(script->poseAt(1500ms)["touch"_L1] == 1); // what no key names rests
}

TEST_CASE("Drops form, fall and gather in the bowl", "[clips][script]")
{
    QString problem;
    const auto script = load(Script, problem);
    REQUIRE(script);
    CHECK(script->poseAt(1900ms).drops.isEmpty());
    CHECK(script->poseAt(2400ms).drops.constFirst().fallen == 0);
    CHECK(script->poseAt(2700ms).drops.constFirst().fallen == Approx(0.2));
    CHECK(script->poseAt(3800ms).drops.isEmpty());
    CHECK(script->poseAt(5s).collected == Approx(0.5));
    CHECK(script->poseAt(19s).collected == Approx(1));
}

TEST_CASE("A still is a frame of its clip with what it sets", "[clips][script]")
{
    QString problem;
    const auto script = load(Script, problem);
    REQUIRE(script);
    const Pose pose = script->poseOf(script->stills.constFirst());
    CHECK(pose["press"_L1] == 1);
    CHECK(pose["milk"_L1] == 1);
}

TEST_CASE("A script with a mistake is refused with a sentence", "[clips][script]")
{
    struct Case
    {
        QByteArray before;
        QByteArray after;
        QString said;
    };
    static const QList<Case> Cases{
        {R"("view": "side"}],)", R"("view": "back"}],)", u"a panel names a view"_s},
        {R"("view": "side", "at")", R"("view": "back", "at")", u"the still \"pressed\" names"_s},
        {R"("press": 0}, {"at": 1)", R"("pres": 0}, {"at": 1)", u"a track \"pres\""_s},
        {R"({"milk": 1})", R"({"silk": 1})", u"sets \"silk\""_s},
        {R"("duration": "0:20",)", R"("duration": "0:20",,)", u"at byte"_s},
        {R"([{"id": "one", "start": 0}])", "[]", u"needs a duration, chapters"_s},
    };
    const Case each = GENERATE(from_range(Cases.begin(), Cases.end()));
    CAPTURE(each.before, each.after);
    QByteArray text = Script;
    REQUIRE(text.contains(each.before));
    text.replace(text.indexOf(each.before), each.before.size(), each.after);
    QString problem;
    CHECK_FALSE(load(text, problem));
    CAPTURE(problem);
    CHECK(problem.contains(each.said));
}

TEST_CASE("Times are read as people write them", "[clips][script]")
{
    CHECK(parseTime(u"12"_s) == 12s);
    CHECK(parseTime(u"0:12.04"_s) == 12'040ms);
    CHECK(parseTime(u"1:00:02"_s) == 3602s);
    CHECK_FALSE(parseTime(u"1:2:3:4"_s));
    CHECK_FALSE(parseTime(u"soon"_s));
    CHECK_FALSE(parseTime(u"-1"_s));
}

TEST_CASE("Every view says what it can show, and rests within its range", "[clips][views]")
{
    for (const View &view : views()) {
        CAPTURE(view.name);
        CHECK(view.draw != nullptr);
        for (const Track &track : view.tracks) {
            CAPTURE(track.name);
            CHECK(QByteArray(track.meaning).size() > 5);
        }
        CHECK(findView(view.name) != nullptr);
    }
}

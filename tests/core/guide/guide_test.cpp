// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"
#include "core/guide/id.h"
#include "core/json/diagnostic.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;

TEST_CASE("Lessons, videos and sources are found by id", "[core][guide]")
{
    const Guide guide{.sections = {{.lessons = {{.id = u"a"_s, .aliases = {u"c"_s}}}},
                                   {.lessons = {{.id = u"b"_s, .aliases = {u"old-b"_s}}}}},
                      .videos = {{.id = u"v"_s}},
                      .sources = {{.id = u"s"_s}}};
    REQUIRE(findLesson(guide, u"b") != nullptr);
    CHECK(findLesson(guide, u"b")->id == u"b"_s);
    CHECK(findLesson(guide, u"old-b") == findLesson(guide, u"b"));
    CHECK(findLesson(guide, u"v") == nullptr);
    CHECK(findLesson(guide, u"") == nullptr);
    CHECK(findVideo(guide, u"v") == &guide.videos.constFirst());
    CHECK(findVideo(guide, u"a") == nullptr);
    CHECK(findSource(guide, u"s") == &guide.sources.constFirst());
    CHECK(findSource(guide, u"v") == nullptr);
}

TEST_CASE("The nearest id is what someone most likely meant", "[core][guide]")
{
    const QStringList ids{
        u"press-compress-release"_s, u"engorgement"_s, u"low-supply"_s, u"help"_s};
    const auto [wanted, nearest] = GENERATE(table<QString, QString>({
        {u"engorgement"_s, u"engorgement"_s},
        {u"engorgment"_s, u"engorgement"_s},
        {u"Engorgement"_s, u"engorgement"_s},
        {u"press"_s, u"press-compress-release"_s},
        {u"press-compres-relaese"_s, u"press-compress-release"_s},
        {u"low_supply"_s, u"low-supply"_s},
        {u"hlep"_s, u"help"_s},
        {u"x"_s, u""_s},
        {u"something-else"_s, u""_s},
        {u""_s, u""_s},
        {QString(100'000, u'h'), u""_s},
    }));
    CAPTURE(wanted.left(100));
    CHECK(nearestId(wanted, ids) == nearest);
    CHECK(nearestId(wanted, {}).isEmpty());
}

TEST_CASE("Ids are kebab-case", "[core][guide]")
{
    const QString good = GENERATE(values<QString>({u"a"_s, u"a-b"_s, u"1-2"_s, QString(64, u'a')}));
    CAPTURE(good);
    CHECK(isId(good));
}

TEST_CASE("Everything else is no id", "[core][guide]")
{
    const QString bad = GENERATE(values<QString>({u""_s,
                                                  u"-"_s,
                                                  u"-a"_s,
                                                  u"a-"_s,
                                                  u"a--b"_s,
                                                  u"A"_s,
                                                  u"ä"_s,
                                                  u"a b"_s,
                                                  u"a/b"_s,
                                                  u"a.b"_s,
                                                  QString(65, u'a')}));
    CAPTURE(bad);
    CHECK_FALSE(isId(bad));
}

TEST_CASE("A diagnostic says its place in one line", "[core][diagnostic]")
{
    CHECK(toString(Diagnostic{.file = u"a.json"_s, .message = u"No."_s}) == u"a.json: No."_s);
    CHECK(toString(Diagnostic{.file = u"a.json"_s, .pointer = u"/b/0"_s, .message = u"No."_s})
          == u"a.json#/b/0: No."_s);
    CHECK(toString(Diagnostic{
              .file = u"a.json"_s, .place = Diagnostic::TextPlace{3, 7}, .message = u"No."_s})
          == u"a.json:3:7: No."_s);
    CHECK(toString(Diagnostic{.message = u"No."_s}) == u"No."_s);
}

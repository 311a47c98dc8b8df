// SPDX-License-Identifier: MIT
#include "core/search/knownwords.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

const KnownWords Words({{u"colostrum"_s, 9},
                        {u"collect"_s, 4},
                        {u"cold"_s, 7},
                        {u"fever"_s, 3},
                        {u"never"_s, 8},
                        {u"latch"_s, 5},
                        {u"latches"_s, 1},
                        {u"cold"_s, 1},
                        {u"refrigerator"_s, 1}});

} // namespace

TEST_CASE("Errors between words are counted as people make them", "[core][search][words]")
{
    struct Case
    {
        QString one;
        QString other;
        int errors;
    };
    const Case example = GENERATE(values<Case>({
        {u"fever"_s, u"fever"_s, 0},
        {u"fevr"_s, u"fever"_s, 1},
        {u"feever"_s, u"fever"_s, 1},
        {u"fefer"_s, u"fever"_s, 1},
        {u"feevr"_s, u"feevr"_s, 0},
        {u"fevre"_s, u"fever"_s, 1},
        {u"colostrom"_s, u"colostrum"_s, 1},
        {u"refridgerator"_s, u"refrigerator"_s, 1},
        {u"efvre"_s, u"fever"_s, 2},
        {u""_s, u"ab"_s, 2},
        {u"abc"_s, u"xyz"_s, 3}, // one more than the most
        {u"abcdefgh"_s, u"a"_s, 3},
    }));
    CAPTURE(example.one, example.other);
    CHECK(errorsBetween(example.one, example.other, 2) == example.errors);
    CHECK(errorsBetween(example.other, example.one, 2) == example.errors);
}

TEST_CASE("A word with one typing error is the known word", "[core][search][words]")
{
    CHECK(Words.corrected(u"fevr"_s, 1) == u"fever"_s);
    CHECK(Words.corrected(u"clod"_s, 1) == u"cold"_s);
    CHECK(Words.corrected(u"lattch"_s, 1) == u"latch"_s);
    CHECK(Words.corrected(u"colostrom"_s, 1) == u"colostrum"_s);
    // The first letter is rarely wrong, so "never", which is more frequent, is not meant.
    CHECK(Words.corrected(u"feverr"_s, 1) == u"fever"_s);
    CHECK(Words.corrected(u"fver"_s, 1) == u"fever"_s);
    CHECK(Words.corrected(u"calastrum"_s, 1).isEmpty());
    CHECK(Words.corrected(u"calastrum"_s, 2) == u"colostrum"_s);
    CHECK(Words.corrected(u"clo"_s, 1).isEmpty());
    CHECK(Words.corrected(u"col1"_s, 1).isEmpty());
    CHECK(KnownWords().corrected(u"fever"_s, 2).isEmpty());
    CHECK(Words.corrected(QString(), 2).isEmpty());
}

TEST_CASE("A word goes on as the known words do", "[core][search][words]")
{
    CHECK(Words.startingWith(u"col"_s, 9) == QStringList{u"colostrum"_s, u"cold"_s, u"collect"_s});
    CHECK(Words.startingWith(u"col"_s, 1) == QStringList{u"colostrum"_s});
    CHECK(Words.startingWith(u"latch"_s, 9) == QStringList{u"latches"_s});
    CHECK(Words.startingWith(u"z"_s, 9).isEmpty());
    CHECK(Words.contains(u"latch"_s));
    CHECK_FALSE(Words.contains(u"latc"_s));
}

TEST_CASE("Where nothing is near, what looks a little alike is offered", "[core][search][words]")
{
    CHECK(Words.near(u"kolastrom"_s, 3) == QStringList{u"colostrum"_s});
    CHECK(Words.near(u"zzzzzzzzzz"_s, 3).isEmpty());
    CHECK(Words.near(QString(), 3).isEmpty());
    CHECK(Words.near(u"nefer"_s, 1) == QStringList{u"never"_s});
}

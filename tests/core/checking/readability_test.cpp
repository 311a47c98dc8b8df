// SPDX-License-Identifier: MIT
#include "core/checking/readability.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;

TEST_CASE("Syllables of English words are counted", "[core][checking][style]")
{
    const auto [word, expected] = GENERATE(table<QString, int>({
        {u"milk"_s, 1},         {u"the"_s, 1},      {u"Breast"_s, 1},    {u"hours"_s, 1},
        {u"while"_s, 1},        {u"take"_s, 1},     {u"makes"_s, 1},     {u"pressed"_s, 1},
        {u"used"_s, 1},         {u"filled"_s, 1},   {u"fed"_s, 1},       {u"eyes"_s, 1},
        {u"don’t"_s, 1},        {u"baby"_s, 2},     {u"express"_s, 2},   {u"minutes"_s, 2},
        {u"before"_s, 2},       {u"little"_s, 2},   {u"nipples"_s, 2},   {u"settled"_s, 2},
        {u"boxes"_s, 2},        {u"needed"_s, 2},   {u"drying"_s, 2},    {u"feeding"_s, 2},
        {u"skin-to-skin"_s, 3}, {u"syringes"_s, 3}, {u"hospital,"_s, 3}, {u"colostrum"_s, 3},
        {u"36"_s, 1},           {u"“24"_s, 1},
    }));
    CAPTURE(word);
    CHECK(syllablesIn(word) == expected);
}

TEST_CASE("A word has a letter or a digit", "[core][checking][style]")
{
    CHECK(wordsIn(u" Press – then\nwait: 2 to 3 cm. … "_s).join(u'|')
          == u"Press|then|wait:|2|to|3|cm."_s);
    CHECK(wordsIn(u"–"_s).isEmpty());
}

TEST_CASE("Words, sentences and syllables of a text are counted", "[core][checking][style]")
{
    SECTION("in English")
    {
        CHECK(countText(u"Press back. Then wait a minute."_s, u"en"_s)
              == TextCount{.words = 6, .sentences = 2, .syllables = 7});
    }
    SECTION("without the points of abbreviations")
    {
        CHECK(countText(u"Call Dr. Smith."_s, u"en-GB"_s).sentences == 1);
    }
    SECTION("a text without a point is one sentence")
    {
        CHECK(countText(u"A clean cup"_s, u"en"_s).sentences == 1);
    }
    SECTION("in another language without syllables")
    {
        CHECK(countText(u"Trykk bakover."_s, u"nb"_s)
              == TextCount{.words = 2, .sentences = 1, .syllables = 0});
    }
    SECTION("of nothing")
    {
        CHECK(countText(u" "_s, u"en"_s) == TextCount());
    }
}

TEST_CASE("The reading grade follows the formula of 1975", "[core][checking][style]")
{
    SECTION("to one decimal")
    {
        // 0.39 * 10 + 11.8 * 1.5 - 15.59 = 6.01
        CHECK(*readingGrade({.words = 100, .sentences = 10, .syllables = 150}) == Approx(6.0));
    }
    SECTION("below zero for very short sentences")
    {
        CHECK(*readingGrade(countText(u"Wash. Dry. Wait."_s, u"en"_s)) == Approx(-3.4));
    }
    SECTION("only where there is something to reckon from")
    {
        CHECK_FALSE(readingGrade({}));
        CHECK_FALSE(readingGrade(countText(u"Trykk bakover."_s, u"nb"_s)));
    }
}

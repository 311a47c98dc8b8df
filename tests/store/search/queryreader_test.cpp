// SPDX-License-Identifier: MIT
#include "store/search/queryreader.h"
#include "store/search/wordstems.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

const WordStems &english()
{
    static const WordStems Stems(u"en-GB"_s);
    return Stems;
}

const QueryReader &reader()
{
    static const QueryReader Reader(
        {{u"milk"_s, 9}, {u"latch"_s, 4}, {u"fridge"_s, 2}, {u"painful"_s, 1}, {u"breast"_s, 5}},
        {.synonyms = {{u"breastfeeding"_s, u"nursing"_s, u"feed at the breast"_s}},
         .danger = {u"pain"_s, u"not waking"_s, u"shivering"_s},
         .small = {u"how"_s, u"at"_s, u"the"_s, u"not"_s}},
        english());
    return Reader;
}

/// Each group as its ways to say it, the small ones in brackets.
QString groups(const QString &text)
{
    QStringList all;
    const SearchQuery query = reader().read(text);
    for (const WordGroup &group : query.groups) {
        QStringList forms;
        for (const WordForm &form : group.forms) {
            forms += form.words.join(u' ');
        }
        const QString shown = forms.join(u'|');
        all += group.isSmall ? u'(' + shown + u')' : group.isRequired ? u'"' + shown + u'"' : shown;
    }
    return all.join(u", "_s);
}

} // namespace

TEST_CASE("A query is understood by stems, synonyms and quotes", "[store][search][query]")
{
    CHECK(groups(u"Latching milk."_s) == u"latch, milk"_s);
    CHECK(groups(u"how "_s) == u"how"_s);
    CHECK(groups(u"how milk "_s) == u"(how), milk"_s);
    CHECK(groups(u"nursing "_s) == u"nurs|breastfeed|nurs|feed at the breast"_s);
    CHECK(
        groups(u"feeding at the breast "_s)
        == u"feed at the breast|breastfeed|nurs|feed at the breast, (feed), (at), (the), (breast)"_s);
    CHECK(groups(u"\"milk latches\" fridge "_s) == u"\"milk latches\", fridg"_s);
    CHECK(groups(u"\"milk\" \"fridge\""_s) == u"\"milk\", \"fridge\""_s);
    CHECK(groups(u""_s).isEmpty());
}

TEST_CASE("The last word may be only begun", "[store][search][query]")
{
    CHECK(groups(u"milk fri"_s) == u"milk, fri|fridg"_s);
    CHECK(groups(u"breast"_s) == u"breast|breastfeed"_s);
    CHECK(reader().read(u"fri "_s).groups.isEmpty());
    CHECK(reader().read(u"fri "_s).unknown == QStringList{u"fri"_s});
    CHECK(reader().read(u"fri"_s).unknown.isEmpty());
}

TEST_CASE("Typing errors are mended where they stand", "[store][search][query]")
{
    CHECK(reader().read(u"Frigde, MILK and lacth!"_s).corrected == u"fridge, MILK and latch!"_s);
    CHECK(reader().read(u"milkfridge"_s).corrected == u"milk fridge"_s);
    CHECK(reader().read(u"milkfridge"_s).stems == QStringList{u"milk"_s, u"fridg"_s});
    CHECK(reader().read(u"milk"_s).corrected.isEmpty());
    const SearchQuery query = reader().read(u"qqqqq milk"_s);
    CHECK(query.unknown == QStringList{u"qqqqq"_s});
    CHECK(query.groups.size() == 1);
    CHECK(reader().nearest(reader().read(u"freedgge "_s)) == QStringList{u"fridge"_s});
}

TEST_CASE("Danger is noticed in every form of its word", "[store][search][query]")
{
    const QString danger = GENERATE(values<QString>({u"pain"_s,
                                                     u"Pains!"_s,
                                                     u"milk pain fridge"_s,
                                                     u"baby not waking"_s,
                                                     u"not wake "_s,
                                                     u"shive"_s,
                                                     u"shiverring"_s,
                                                     u"“pain”"_s}));
    CAPTURE(danger);
    CHECK(reader().read(danger).isDanger);
}

TEST_CASE("Other words are no danger", "[store][search][query]")
{
    const QString calm = GENERATE(
        values<QString>({u"milk"_s, u"quaint "_s, u"waking"_s, u"not"_s, u"shi"_s, u"pai"_s}));
    CAPTURE(calm);
    CHECK_FALSE(reader().read(calm).isDanger);
}

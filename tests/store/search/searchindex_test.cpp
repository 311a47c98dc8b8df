// SPDX-License-Identifier: MIT
#include "store/search/samplesource.h"
#include "store/search/searchindex.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace expressly;
using test::sampleSource;
using test::shown;

namespace {

const SearchIndex &sample()
{
    static const SearchIndex Index(sampleSource());
    return Index;
}

QString first(const QString &words)
{
    const SearchResult result = sample().search(words);
    return result.hits.isEmpty() ? QString() : shown(result.hits.constFirst().place);
}

QStringList marked(const QString &text, const QList<MarkedRange> &marks)
{
    QStringList words;
    for (const MarkedRange &mark : marks) {
        words += text.sliced(mark.start, mark.length);
    }
    return words;
}

} // namespace

TEST_CASE("Words are found in titles, sentences, tables and captions", "[store][search]")
{
    struct Case
    {
        QString words;
        QString place;
    };
    const Case example = GENERATE(values<Case>({
        {u"storing milk"_s, u"storing"_s},
        {u"STORED"_s, u"storing"_s},
        {u"4 days"_s, u"storing"_s},
        {u"microwave"_s, u"storing/thaw"_s},
        {u"thawing"_s, u"storing/thaw"_s},
        {u"thaw in the refrigerator"_s, u"storing/thaw"_s},
        {u"latching"_s, u"latch"_s},
        {u"48 %"_s, u"latch"_s},
        {u"48%"_s, u"latch"_s},
        {u"diapers"_s, u"latch"_s},
        {u"clogged duct"_s, u"help"_s},
        {u"warm hand"_s, u"video massage@2950"_s},
        {u"massage"_s, u"video massage"_s},
        {u"how"_s, u"storing"_s},           // small words alone are words
        {u"microw"_s, u"storing/thaw"_s},   // and the last one goes on
        {u"refridgerator"_s, u"storing"_s}, // with a typing error
        {u"mircowave"_s, u"storing/thaw"_s},
        {u"warmhand"_s, u"video massage@2950"_s}, // two words in one
    }));
    CAPTURE(example.words);
    CHECK(first(example.words) == example.place);
}

TEST_CASE("The sentence that says most is shown, with its words marked", "[store][search]")
{
    const SearchResult result = sample().search(u"fridges overnight"_s);
    REQUIRE_FALSE(result.hits.isEmpty());
    const SearchHit &hit = result.hits.constFirst();
    CHECK(hit.kind == SearchEntry::Kind::Step);
    CHECK(hit.title == u"Thaw it gently"_s);
    CHECK(hit.above == QStringList{u"Storing milk"_s});
    CHECK(hit.sentence == u"Thaw it overnight in the fridge."_s);
    CHECK(marked(hit.sentence, hit.marks) == QStringList{u"overnight"_s, u"fridge"_s});
    CHECK(hit.titleMarks.isEmpty());
    CHECK(hit.paragraph == 9);
    CHECK(hit.score == Approx(1));
    CHECK(std::ranges::is_sorted(result.hits, std::greater(), &SearchHit::score));
}

TEST_CASE("Words that mean the same are marked whole", "[store][search]")
{
    const SearchResult result = sample().search(u"plugged duct"_s);
    REQUIRE_FALSE(result.hits.isEmpty());
    const SearchHit &hit = result.hits.constFirst();
    CHECK(marked(hit.sentence, hit.marks) == QStringList{u"blocked duct"_s});
    CHECK(result.corrected.isEmpty());
}

TEST_CASE("A typing error is forgiven, and what was meant is said", "[store][search]")
{
    CHECK(sample().search(u"my Mircowave, please"_s).corrected == u"my microwave, please"_s);
    CHECK(sample().search(u"microwave"_s).corrected.isEmpty());
    CHECK(sample().search(u"microwav"_s).corrected.isEmpty());
}

TEST_CASE("What is in quotes has to stand so, unless it stands nowhere", "[store][search]")
{
    CHECK(first(u"\"the fridge is cold\""_s) == u"storing"_s);
    CHECK_FALSE(sample().search(u"cold fridge"_s).hits.isEmpty());
    CHECK(sample().search(u"\"cold fridge\""_s).hits == sample().search(u"cold fridge"_s).hits);
    CHECK(sample().search(u"“Never use” milk"_s).hits.size() == 1);
    CHECK(first(u"„overnight“"_s) == u"storing/thaw"_s);
    CHECK(sample().search(u"\"fridges\""_s).hits == sample().search(u"fridges"_s).hits);
    CHECK(sample().search(u"“cold fridge”"_s).hits == sample().search(u"cold fridge"_s).hits);
    CHECK(first(u"\"microw"_s) == u"storing/thaw"_s); // a quote that is not closed yet
    CHECK(sample().search(u"\"\""_s).hits.isEmpty());
}

TEST_CASE("A word of danger shows first where help is", "[store][search]")
{
    const QString words = GENERATE(values<QString>({u"fever"_s,
                                                    u"fevers and a fridge"_s,
                                                    u"the fridge, FEVER!"_s,
                                                    u"fevr"_s,
                                                    u"feve"_s,
                                                    u"storing milk not waking"_s,
                                                    u"\"fever\""_s}));
    CAPTURE(words);
    const SearchResult result = sample().search(words);
    CHECK(result.isDanger);
    REQUIRE_FALSE(result.hits.isEmpty());
    CHECK(result.hits.constFirst().place == Place{.lesson = u"help"_s});
    CHECK(result.hits.constFirst().title == u"When to get help"_s);
    CHECK(result.hits.constFirst().kind == SearchEntry::Kind::Lesson);
}

TEST_CASE("The lesson that helps says the sentence with the word", "[store][search]")
{
    const SearchHit hit = sample().search(u"fever"_s).hits.value(0);
    CHECK(hit.sentence == u"A fever, or a breast with a blocked duct that hurts."_s);
    CHECK(marked(hit.sentence, hit.marks) == QStringList{u"fever"_s});
    CHECK(hit.paragraph == 0);                           // whom to call stands at the top
    CHECK(sample().search(u"fever"_s).hits.size() == 1); // not twice
}

TEST_CASE("Where nothing is found, help and words that are near are offered", "[store][search]")
{
    const SearchResult result = sample().search(u"kryptanite"_s);
    CHECK(result.hits.isEmpty());
    CHECK_FALSE(result.isDanger);
    REQUIRE(result.help);
    CHECK(result.help->place == Place{.lesson = u"help"_s});
    CHECK(sample().search(u"mikrawofe"_s).nearest == QStringList{u"microwave"_s});

    SearchSource without = sampleSource();
    without.helpLesson.clear();
    const SearchIndex index(without);
    CHECK_FALSE(index.search(u"zzz"_s).help);
    CHECK_FALSE(index.search(u"fever"_s).isDanger);
}

TEST_CASE("Nothing and nonsense are looked for without harm", "[store][search]")
{
    const QString words = GENERATE(values<QString>({u""_s,
                                                    u"   "_s,
                                                    u"?!—…"_s,
                                                    u"\""_s,
                                                    u"AND OR NOT NEAR (("_s,
                                                    u"-milk +fridge title:x *"_s,
                                                    u"Zmilk Smilk"_s,
                                                    QString(5000, u'a'),
                                                    QString(u"milk "_s).repeated(2000),
                                                    QString(QChar(0xD800)) + u"milk"_s,
                                                    QString(QChar(0))}));
    CAPTURE(words.left(20));
    const SearchResult result = sample().search(words);
    CHECK(result.hits.size() <= SearchIndex::MostHits);
    CHECK(result.help);
    for (const SearchHit &hit : result.hits) {
        CHECK(hit.score > 0);
        CHECK(hit.score <= Approx(1));
    }
}

TEST_CASE("At most so many are found as are asked for", "[store][search]")
{
    CHECK(sample().search(u"milk"_s, 1).hits.size() == 1);
    CHECK(sample().search(u"milk"_s, 0).hits.isEmpty());
    CHECK(sample().search(u"fever milk"_s, 1).hits.size() == 1);
    CHECK(SearchIndex(SearchSource()).search(u"milk"_s).hits.isEmpty());
}

TEST_CASE("A guide in a language without rules is found by whole words", "[store][search]")
{
    SearchSource source = sampleSource();
    source.language = GENERATE(values<QString>({u"xx"_s, u""_s, u"zh-Hant"_s, u"pt-BR"_s}));
    CAPTURE(source.language);
    const SearchIndex index(source);
    CHECK(index.isReady());
    CHECK_FALSE(index.search(u"microwave"_s).hits.isEmpty());
}

TEST_CASE("An index that is told to stop gives up", "[store][search]")
{
    std::stop_source stop;
    stop.request_stop();
    const SearchIndex index(sampleSource(), {}, stop.get_token());
    CHECK_FALSE(index.isReady());
    CHECK(index.search(u"milk"_s) == SearchResult());
}

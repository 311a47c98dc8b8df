// SPDX-License-Identifier: MIT
#include "core/search/searchtokens.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;

TEST_CASE("Words are compared in small letters and without accents", "[core][search][tokens]")
{
    struct Case
    {
        QString text;
        QStringList words;
    };
    const Case example = GENERATE(values<Case>({
        {u""_s, {}},
        {u" … – ! "_s, {}},
        {u"Press, compress; RELEASE."_s, {u"press"_s, u"compress"_s, u"release"_s}},
        {u"Håndmelking, crème brûlée, ÉTÉ"_s,
         {u"handmelking"_s, u"creme"_s, u"brulee"_s, u"ete"_s}},
        {u"Straße STRASSE"_s, {u"strasse"_s, u"strasse"_s}},
        {u"baby’s baby's don't don’t"_s, {u"baby"_s, u"baby"_s, u"dont"_s, u"dont"_s}},
        {u"'quoted' s"_s, {u"quoted"_s, u"s"_s}},
        {u"hands-on let-down"_s, {u"hands"_s, u"on"_s, u"let"_s, u"down"_s}},
        {u"48% 48 % 48\u00A0% 48, %"_s, {u"48%"_s, u"48%"_s, u"48%"_s, u"48"_s}},
        {u"0.2 ml at 7:14, 1,5 or 3. Then"_s,
         {u"0.2"_s, u"ml"_s, u"at"_s, u"7:14"_s, u"1,5"_s, u"or"_s, u"3"_s, u"then"_s}},
        {u"2nd25°C"_s, {u"2nd25"_s, u"c"_s}},
        {u"so\u00ADft zero\u200Bwidth"_s, {u"soft"_s, u"zerowidth"_s}},
        {u"母乳を"_s, {u"母"_s, u"乳"_s, u"を"_s}},
        {u"a母b"_s, {u"a"_s, u"母"_s, u"b"_s}},
        {u"молоко Й"_s, {u"молоко"_s, u"и"_s}},
        {u"स्तन"_s, {u"स्तन"_s}},
        {u"\U00010400\U00010401"_s, {u"\U00010428\U00010429"_s}},
    }));
    CAPTURE(example.text);
    CHECK(wordsOf(example.text) == example.words);
}

TEST_CASE("Each word says where it stands", "[core][search][tokens]")
{
    CHECK(tokensOf(u"The baby’s 48 %."_s)
          == QList<SearchToken>{{.word = u"the"_s, .start = 0, .length = 3},
                                {.word = u"baby"_s, .start = 4, .length = 4},
                                {.word = u"48%"_s, .start = 11, .length = 4}});
    CHECK(tokensOf(u"\U0001F37C milk"_s)
          == QList<SearchToken>{{.word = u"milk"_s, .start = 3, .length = 4}});
}

TEST_CASE("Broken and endless text is read as words all the same", "[core][search][tokens]")
{
    const QString lonely = u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00);
    CHECK(wordsOf(lonely).size() == 2);
    CHECK(wordsOf(QString(100'000, u'a')).constFirst().size() <= 40);
    CHECK(wordsOf(QString(1000, u'\u0301')).size() <= 1);
}

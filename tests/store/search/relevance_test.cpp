// SPDX-License-Identifier: MIT
#include "core/guide/link.h"
#include "core/reading/guideloader.h"
#include "store/search/searchindex.h"
#include "support/catch.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

constexpr int MostLookedAt = 10;

/// What someone looks for, and where it is answered: a lesson anywhere in it, a step, a video.
struct Query
{
    QString text;
    QStringList places;
    bool isDanger = false;
};

QList<Query> readQueries()
{
    QFile file(QStringLiteral(EXPRESSLY_TEST_DATA "/../search/queries.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QList<Query> queries;
    for (const QJsonValue &value : root[u"queries"_s].toArray()) {
        Query query{.text = value[u"query"_s].toString(), .isDanger = value[u"danger"_s].toBool()};
        for (const QJsonValue &place : value[u"places"_s].toArray()) {
            query.places += place.toString();
        }
        queries += query;
    }
    return queries;
}

bool answers(const Place &place, const QString &wanted)
{
    const auto link = parseLink(wanted);
    REQUIRE(link);
    if (link->kind == Link::Kind::Video) {
        return place.video == link->target;
    }
    return place.lesson == link->target && (link->step.isEmpty() || place.step == link->step);
}

/// The place of the first right answer in the list, from 1; 0: not among the first ten. The lesson
/// that goes first because of a word of danger is looked over, as long as it is no answer itself.
int rankOf(const Query &query, const SearchResult &result, bool looksOverHelp)
{
    int rank = 0;
    for (const SearchHit &hit : result.hits) {
        const bool isRight = std::ranges::any_of(
            query.places, [&hit](const QString &wanted) { return answers(hit.place, wanted); });
        const bool isHelp = result.isDanger && &hit == &result.hits.constFirst();
        if (isHelp && looksOverHelp && !isRight) {
            continue;
        }
        ++rank;
        if (isRight) {
            return rank;
        }
    }
    return 0;
}

/// How many of the queries are answered within the first so many places, in percent.
double percentWithin(const QList<int> &ranks, int most)
{
    const auto count =
        std::ranges::count_if(ranks, [most](int rank) { return rank > 0 && rank <= most; });
    return 100.0 * static_cast<double>(count) / static_cast<double>(ranks.size());
}

const SearchIndex &ourGuide()
{
    static const SearchIndex Index(
        searchSourceOf(*loadGuide(QStringLiteral(EXPRESSLY_CONTENT)).guide));
    return Index;
}

QString shown(const SearchResult &result)
{
    QString text;
    for (const SearchHit &hit : result.hits.first(std::min<qsizetype>(result.hits.size(), 4))) {
        text += u"\n      "_s + QString::number(hit.score, 'f', 2) + u' ' + linkTo(hit.place)
                + u" | "_s + hit.title + u" | "_s + hit.sentence.left(90);
    }
    return text;
}

} // namespace

TEST_CASE("What mothers look for is found where it is answered", "[store][search][relevance]")
{
    const QList<Query> queries = readQueries();
    REQUIRE(queries.size() >= 120);
    QList<int> ranks;
    QList<int> ranksAsShown;
    QStringList missed;
    for (const Query &query : queries) {
        const SearchResult result = ourGuide().search(query.text, MostLookedAt);
        ranks += rankOf(query, result, true);
        ranksAsShown += rankOf(query, result, false);
        if (ranks.last() != 1) {
            missed += u"%1: %2%3"_s.arg(ranks.last()).arg(query.text, shown(result));
        }
    }
    UNSCOPED_INFO(missed.join(u'\n').toStdString());
    UNSCOPED_INFO("first " << percentWithin(ranks, 1) << " %, first three "
                           << percentWithin(ranks, 3) << " %; as shown first three "
                           << percentWithin(ranksAsShown, 3) << " %");
    if (qEnvironmentVariableIsSet("SEARCH_REPORT")) {
        FAIL_CHECK("report");
    }
    CHECK(percentWithin(ranks, 1) >= 85);
    CHECK(percentWithin(ranks, 3) >= 95);
    CHECK(percentWithin(ranksAsShown, 3) >= 95);
}

TEST_CASE("A word of danger always shows first where help is", "[store][search][relevance]")
{
    for (const Query &query : readQueries()) {
        CAPTURE(query.text);
        const SearchResult result = ourGuide().search(query.text);
        CHECK(result.isDanger == query.isDanger);
        REQUIRE_FALSE(result.hits.isEmpty());
        if (query.isDanger) {
            CHECK(result.hits.constFirst().place == Place{.lesson = u"when-to-get-help"_s});
        }
    }
}

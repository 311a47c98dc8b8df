// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"
#include "core/reading/guideloader.h"
#include "session/search/searchsession.h"
#include "support/catch.h"
#include "support/places.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace expressly;

namespace {

std::shared_ptr<const Guide> guideIn(const QString &folder)
{
    return std::make_shared<const Guide>(loadGuide(folder).guide.value());
}

struct Fixture
{
    SearchSession session;
    QSignalSpy answers{&session, &SearchSession::found};

    Fixture() { session.setGuide(guideIn(QStringLiteral(EXPRESSLY_CONTENT))); }

    SearchResult answerTo(const QString &words)
    {
        session.search(words);
        REQUIRE(QTest::qWaitFor(
            [&] { return !answers.isEmpty() && answers.last().at(0).toString() == words; },
            20'000));
        return answers.last().at(1).value<SearchResult>();
    }
};

} // namespace

TEST_CASE("What is looked for is told once it is found", "[session][search]")
{
    Fixture fixture;
    const SearchResult result = fixture.answerTo(QStringLiteral("fever"));
    REQUIRE_FALSE(result.hits.isEmpty());
    CHECK(result.hits.constFirst().place.lesson == QStringLiteral("when-to-get-help"));
    CHECK(fixture.answerTo(QStringLiteral("zzqqy")).hits.size() <= 1);
}

TEST_CASE("Only the newest words are answered, however quickly they come", "[session][search]")
{
    Fixture fixture;
    for (const QString &words : {QStringLiteral("s"),
                                 QStringLiteral("sp"),
                                 QStringLiteral("spo"),
                                 QStringLiteral("spoo"),
                                 QStringLiteral("spoon")}) {
        fixture.session.search(words);
    }
    (void)fixture.answerTo(QStringLiteral("spoon"));
    for (const QList<QVariant> &answer : std::as_const(fixture.answers)) {
        CHECK(answer.at(0).toString() == QStringLiteral("spoon"));
    }
}

TEST_CASE("Words that were taken back are not answered", "[session][search]")
{
    Fixture fixture;
    (void)fixture.answerTo(QStringLiteral("spoon"));
    fixture.answers.clear();
    fixture.session.search(QStringLiteral("cup"));
    fixture.session.search({});
    QTest::qWait(100);
    CHECK(fixture.answers.isEmpty());
}

TEST_CASE("Another guide answers what was looked for", "[session][search]")
{
    Fixture fixture;
    (void)fixture.answerTo(QStringLiteral("dot"));
    fixture.answers.clear();
    fixture.session.setGuide(guideIn(QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small")));
    REQUIRE(QTest::qWaitFor([&] { return !fixture.answers.isEmpty(); }, 20'000));
    const auto result = fixture.answers.last().at(1).value<SearchResult>();
    REQUIRE_FALSE(result.hits.isEmpty());
    CHECK(result.hits.constFirst().place.lesson == QStringLiteral("every-block"));
}

TEST_CASE("Without a guide nothing is found, and nothing waits", "[session][search]")
{
    SearchSession session;
    const QSignalSpy answers(&session, &SearchSession::found);
    session.prepare();
    session.search(QStringLiteral("milk"));
    QTest::qWait(50);
    CHECK(answers.isEmpty());
}

TEST_CASE("A session that ends while it reads the guide waits for nothing", "[session][search]")
{
    for (int round = 0; round < 20; ++round) {
        SearchSession session;
        session.setGuide(guideIn(QStringLiteral(EXPRESSLY_CONTENT)));
        session.search(QStringLiteral("milk"));
        QTest::qWait(round);
    }
    SUCCEED();
}

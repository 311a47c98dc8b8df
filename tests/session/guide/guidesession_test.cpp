// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"
#include "session/guide/guidesession.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace expressly;

namespace {

const QString Small = QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small");

} // namespace

TEST_CASE("A guide opens with its lessons, by id and by former id", "[session][shell]")
{
    GuideSession session;
    const QSignalSpy lessons(&session, &GuideSession::lessonChanged);
    CHECK_FALSE(session.openLesson(QStringLiteral("help")));
    CHECK(session.firstLesson().isEmpty());
    REQUIRE(session.openGuide(Small));
    CHECK(session.firstLesson() == QStringLiteral("every-block"));
    CHECK(session.openLesson(QStringLiteral("old-name")));
    CHECK(session.lesson().id == QStringLiteral("renamed"));
    CHECK(session.notice().isEmpty());
    CHECK(lessons.count() == 1);
}

TEST_CASE("What is unknown changes nothing and is said with the nearest", "[session][shell]")
{
    GuideSession session;
    REQUIRE(session.openGuide(Small));
    REQUIRE(session.openLesson(QStringLiteral("help")));
    CHECK_FALSE(session.openLesson(QStringLiteral("renamd")));
    CHECK(session.lesson().id == QStringLiteral("help"));
    CHECK(session.notice().contains(QStringLiteral("renamd")));
    CHECK(session.notice().contains(QStringLiteral("The nearest")));
    CHECK_FALSE(session.openLesson(QStringLiteral("zzzzzzzzzzzzzzzz")));
    CHECK_FALSE(session.notice().contains(QStringLiteral("The nearest")));
    CHECK(session.openLesson(QStringLiteral("help")));
    CHECK(session.notice().isEmpty());
}

TEST_CASE("An unknown step opens the lesson and is said", "[session][shell]")
{
    GuideSession session;
    REQUIRE(session.openGuide(Small));
    CHECK(session.openLesson(QStringLiteral("help"), QStringLiteral("no-such-step")));
    CHECK(session.lesson().id == QStringLiteral("help"));
    CHECK(session.notice().contains(QStringLiteral("no-such-step")));
}

TEST_CASE("A folder without a guide leaves the one that is open", "[session][shell]")
{
    const QTemporaryDir empty;
    GuideSession session;
    REQUIRE(session.openGuide(Small));
    const QSignalSpy guides(&session, &GuideSession::guideChanged);
    CHECK_FALSE(session.openGuide(empty.path()));
    CHECK(guides.isEmpty());
    CHECK(session.guide()->id == QStringLiteral("small"));
    CHECK(session.notice().contains(QStringLiteral("cannot be opened")));
    CHECK_FALSE(session.diagnostics().isEmpty());
}

TEST_CASE("A guide opens in the language of the person when it has it", "[session][shell]")
{
    const QTemporaryDir folder;
    const auto copy = [&folder](const QString &name, const QByteArray &from, const QByteArray &to) {
        QFile file(Small + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QFile copied(folder.path()
                     + QString(name).replace(QStringLiteral("/en/"), QStringLiteral("/nb/")));
        REQUIRE(copied.open(QIODevice::WriteOnly));
        copied.write(file.readAll().replace(from, to));
    };
    REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("nb")));
    copy(QStringLiteral("/guide.json"), R"("languages": ["en"])", R"("languages": ["en", "nb"])");
    copy(QStringLiteral("/videos.json"), {}, {});
    copy(QStringLiteral("/sources.json"), {}, {});
    copy(QStringLiteral("/en/strings.json"), {}, {});
    GuideSession session;
    session.setLanguages({QStringLiteral("fr-FR"), QStringLiteral("fr"), QStringLiteral("nb-NO")});
    REQUIRE(session.openGuide(folder.path()));
    CHECK(session.guide()->language == QStringLiteral("nb"));
}

TEST_CASE("Where the person is changes words, and not where she reads", "[session][shell]")
{
    GuideSession session;
    const QSignalSpy guides(&session, &GuideSession::guideChanged);
    const QSignalSpy lessons(&session, &GuideSession::lessonChanged);
    const QSignalSpy reworded(&session, &GuideSession::reworded);
    const auto lastWords = [&session] {
        return toPlainText(std::get<Paragraph>(session.lesson().blocks.back()).text);
    };
    session.setRegion(QStringLiteral("mars"));
    REQUIRE(session.openGuide(Small));
    REQUIRE(session.openLesson(QStringLiteral("every-block")));
    CHECK(lastWords().startsWith(QStringLiteral("Call your local")));
    session.setRegion(QStringLiteral("ie"));
    session.setRegion(QStringLiteral("ie"));
    CHECK(lastWords().startsWith(QStringLiteral("Call 112")));
    CHECK(session.guide()->region == QStringLiteral("ie"));
    CHECK(reworded.count() == 1);
    CHECK(guides.count() == 1);
    CHECK(lessons.count() == 1);
    REQUIRE(session.openLesson(QStringLiteral("help")));
    session.setRegion({});
    CHECK(session.lesson().id == QStringLiteral("help"));
    CHECK(session.guide()->region.isEmpty());
}

// SPDX-License-Identifier: MIT
#include "media/film/casefilms.h"
#include "media/film/embeddedchapters.h"
#include "media/film/matroskachapters.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace std::chrono_literals;
using namespace expressly;

namespace {

QStringList listed(const QList<Chapter> &chapters)
{
    QStringList lines;
    for (const Chapter &chapter : chapters) {
        lines.append(QStringLiteral("%1 %2").arg(chapter.start.count()).arg(chapter.title));
    }
    return lines;
}

QStringList chaptersIn(const char *name)
{
    return listed(test::openCase(test::caseFilm(QString::fromLatin1(name))).info.chapters);
}

QByteArray element(const QByteArray &id, const QByteArray &content)
{
    QByteArray size(4, '\0');
    size[0] = '\x10';
    size[2] = static_cast<char>(content.size() >> 8);
    size[3] = static_cast<char>(content.size() & 0xFF);
    return QByteArray::fromHex(id) + size + content;
}

QByteArray title(const QByteArray &text, const QByteArray &language)
{
    return element("80", element("85", text) + element("437C", language));
}

QByteArray chapter(char second, const QByteArray &titles)
{
    const auto nanoseconds = static_cast<quint32>(second) * 1'000'000'000U;
    QByteArray start;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        start.append(static_cast<char>((nanoseconds >> shift) & 0xFFU));
    }
    return element("B6", element("91", start) + titles);
}

} // namespace

TEST_CASE("a Matroska film shows the chapters of its default edition", "[media][chapters]")
{
    CHECK(chaptersIn("two-editions.mkv")
          == QStringList{QStringLiteral("0 Short 1"), QStringLiteral("5000 Short 2")});
}

TEST_CASE("chapters that an ordered edition plays later than they lie are listed",
          "[media][chapters]")
{
    CHECK(chaptersIn("ordered.mkv")
          == QStringList{QStringLiteral("0 Plays second"), QStringLiteral("6000 Plays first")});
}

TEST_CASE("hidden and disabled chapters are left out", "[media][chapters]")
{
    CHECK(chaptersIn("hidden.mkv")
          == QStringList{QStringLiteral("0 Seen 1"), QStringLiteral("7000 Seen 2")});
}

TEST_CASE("a chapter is named in the language that is wanted, else by its first title",
          "[media][chapters]")
{
    const QByteArray chapters = element(
        "45B9",
        chapter(2, title("Drücken", "ger") + title("Press", "eng") + title("Trykk", "nor")));
    const auto named = [&chapters](const QStringList &languages) {
        return listed(readMatroskaChapters(chapters, 0us, languages)).join(u'|');
    };
    CHECK(named({}) == QStringLiteral("2000 Drücken"));
    CHECK(named({QStringLiteral("C")}) == QStringLiteral("2000 Drücken"));
    CHECK(named({QStringLiteral("en-GB"), QStringLiteral("de")}) == QStringLiteral("2000 Press"));
    CHECK(named({QStringLiteral("fr"), QStringLiteral("de_DE")}) == QStringLiteral("2000 Drücken"));
}

TEST_CASE("without an edition that calls itself default the first one counts, a hidden one not",
          "[media][chapters]")
{
    const QByteArray hidden =
        element("45B9", element("45BD", "\x01") + chapter(1, title("Hidden", "eng")));
    const QByteArray first = element("45B9", chapter(3, title("B", "eng")) + chapter(1, {}));
    const QByteArray second = element("45B9", chapter(2, title("C", "eng")));
    const QByteArray chapters = hidden + first + second;
    CHECK(listed(readMatroskaChapters(chapters, 1s, {}))
          == QStringList{QStringLiteral("0 "), QStringLiteral("2000 B")});
    CHECK(readMatroskaChapters(hidden, 0us, {}).isEmpty());
}

TEST_CASE("damaged chapters are read as far as they go", "[media][chapters][bad]")
{
    QFile file(test::caseFilm(QStringLiteral("two-editions.mkv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const qsizetype place = whole.indexOf(QByteArray::fromHex("1043A770"));
    REQUIRE(place > 0);
    const QByteArray chapters = whole.sliced(place + 5, 300);
    for (qsizetype length = 0; length <= chapters.size(); ++length) {
        CHECK(readMatroskaChapters(chapters.first(length), 0us, {}).size() <= 4);
    }
    std::mt19937 random(1);
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = chapters;
        for (int change = 0; change < 1 + round % 5; ++change) {
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))] =
                static_cast<char>(random());
        }
        CHECK(readMatroskaChapters(damaged, 0us, {}).size() < 100);
    }
    // The whole way through a file.
    const QTemporaryDir folder;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        for (int change = 0; change < 1 + round % 3; ++change) {
            damaged[static_cast<qsizetype>(random() % 1000)] = static_cast<char>(random());
        }
        QFile copy(folder.filePath(QStringLiteral("film.mkv")));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(damaged);
        copy.close();
        const FilmResult result = openFilm(copy.fileName(), FilmStreams::Picture);
        CHECK(result.film.has_value() == result.problem.isEmpty());
    }
}

// SPDX-License-Identifier: MIT
#include "store/search/samplesource.h"
#include "store/search/searchindex.h"
#include "store/storefixture.h"
#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace expressly;
using test::sampleSource;
using test::StoreFixture;

namespace {

bool findsMilk(const SearchIndex &index)
{
    return !index.search(u"milk"_s).hits.isEmpty();
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files += all.next();
    }
    return files;
}

} // namespace

TEST_CASE_METHOD(StoreFixture, "An index is kept and found again", "[store][search][kept]")
{
    const QString folder = path(u"search"_s);
    {
        const SearchIndex index(sampleSource(), folder);
        CHECK(index.isKept());
        CHECK_FALSE(index.wasFound());
        CHECK(findsMilk(index));
    }
    const SearchIndex again(sampleSource(), folder);
    CHECK(again.isKept());
    CHECK(again.wasFound());
    CHECK(again.search(u"mircowave"_s) == SearchIndex(sampleSource()).search(u"mircowave"_s));
    CHECK(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    CHECK(QFile::permissions(folder).testFlag(QFile::ReadOther) == false);
}

TEST_CASE_METHOD(StoreFixture, "An index of other texts is made anew", "[store][search][kept]")
{
    const QString folder = path(u"search"_s);
    SearchSource source = sampleSource();
    REQUIRE(SearchIndex(source, folder).isKept());
    source.entries[0].sentences += u"It has an okapi in it."_s;
    const SearchIndex index(source, folder);
    CHECK_FALSE(index.wasFound());
    CHECK_FALSE(index.search(u"okapi"_s).hits.isEmpty());

    // Words are no part of what is kept.
    source.words.synonyms += {u"okapi"_s, u"giraffe"_s};
    const SearchIndex other(source, folder);
    CHECK(other.wasFound());
    CHECK_FALSE(other.search(u"giraffe"_s).hits.isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "Only a few old indexes stay", "[store][search][kept]")
{
    const QString folder = path(u"search"_s);
    for (int i = 0; i < 8; ++i) {
        SearchSource source = sampleSource();
        source.entries[0].sentences += QString::number(i);
        CHECK(SearchIndex(source, folder).isKept());
    }
    CHECK(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() <= 4);
}

TEST_CASE_METHOD(StoreFixture, "A broken index is thrown away", "[store][search][kept]")
{
    const QString folder = path(u"search"_s);
    REQUIRE(SearchIndex(sampleSource(), folder).isKept());
    const QByteArray by =
        GENERATE(values<QByteArray>({"", "nonsense", QByteArray(70'000, '\xff')}));
    for (const QString &name : filesIn(folder)) {
        CAPTURE(name);
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(by);
        file.close();
        const SearchIndex index(sampleSource(), folder);
        CHECK(index.isReady());
        CHECK(findsMilk(index));
        CHECK_FALSE(index.search(u"\"the fridge is cold\""_s).hits.isEmpty());
    }
    CHECK(findsMilk(SearchIndex(sampleSource(), folder)));
}

TEST_CASE_METHOD(StoreFixture,
                 "A file in the place of an index is no harm",
                 "[store][search][kept]")
{
    write(u"search"_s, "not a folder");
    const SearchIndex index(sampleSource(), path(u"search"_s));
    CHECK_FALSE(index.isKept());
    CHECK(findsMilk(index));
    CHECK(read(u"search"_s) == "not a folder");
}

TEST_CASE_METHOD(StoreFixture,
                 "Where nothing can be written it is in memory",
                 "[store][search][kept]")
{
    const bool couldTry = test::withoutWritePermission(path(), [this] {
        const SearchIndex index(sampleSource(), path(u"search"_s));
        CHECK_FALSE(index.isKept());
        CHECK(findsMilk(index));
    });
    if (!couldTry) {
        WARN("This person may write everywhere.");
    }
    CHECK_FALSE(QFileInfo::exists(path(u"search"_s)));
}

TEST_CASE_METHOD(StoreFixture, "On a full disk it is in memory", "[store][search][kept]")
{
    test::withFullDisk(1000, [this] {
        const SearchIndex index(sampleSource(), path(u"search"_s));
        CHECK_FALSE(index.isKept());
        CHECK(findsMilk(index));
    });
    CHECK(filesIn(path()).isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "An index that is taken away goes on", "[store][search][kept]")
{
    const QString folder = path(u"search"_s);
    const SearchIndex index(sampleSource(), folder);
    REQUIRE(index.isKept());
    QDir(folder).removeRecursively();
    CHECK(findsMilk(index));
    CHECK_FALSE(index.search(u"\"the fridge is cold\""_s).hits.isEmpty());
}

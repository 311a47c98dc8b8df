// SPDX-License-Identifier: MIT
// How a file of an earlier form comes to today's, with steps that only these tests have.
#include "store/database.h"
#include "store/migrations.h"
#include "store/storefixture.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <optional>

using namespace expressly;
using Kind = StoreProblem::Kind;

namespace {

const QString FileName = QStringLiteral("notes.sqlite");
const QString CopyName = QStringLiteral("notes.sqlite.before-update");
const QString AllWords = QStringLiteral("SELECT words FROM notes ORDER BY key");

const Migration First{
    .version = 1,
    .statements = {QStringLiteral("CREATE TABLE IF NOT EXISTS notes "
                                  "(key TEXT PRIMARY KEY, words TEXT NOT NULL)")}};
/// Done twice, it would show.
const Migration Second{
    .version = 2,
    .statements = {QStringLiteral("ALTER TABLE notes ADD COLUMN stars INTEGER NOT NULL DEFAULT 3"),
                   QStringLiteral("UPDATE notes SET words = words || '!'")}};
/// An index of words, kept by triggers.
const Migration Third{
    .version = 3,
    .statements = {
        QStringLiteral("CREATE VIRTUAL TABLE found USING fts5(words, content = 'notes')"),
        QStringLiteral("INSERT INTO found (found) VALUES ('rebuild')"),
        QStringLiteral("CREATE TRIGGER note_found AFTER INSERT ON notes BEGIN "
                       "INSERT INTO found (rowid, words) VALUES (new.rowid, new.words); END")}};
/// Because of the rows that there are.
const Migration FailsHalfWay{
    .version = 3,
    .statements = {QStringLiteral("ALTER TABLE notes ADD COLUMN color TEXT"),
                   QStringLiteral("DELETE FROM notes WHERE key = 'hold'"),
                   QStringLiteral("UPDATE notes SET words = NULL")}};

/// A database of notes, and what is said of it.
class Notes
{
public:
    Notes(const test::StoreFixture &folder, const Migrations &migrations)
        : m_database(
            folder.path(FileName),
            {.subject = QStringLiteral("Your notes"), .migrations = migrations, .atOpening = {}},
            {.found = [this](const StoreProblem &problem) { m_found.append(problem); },
             .unsaved = [this](const auto &problem) { m_unsaved = problem; }})
    {}

    /// All of them, joined.
    [[nodiscard]] QString words(const QString &statement = AllWords)
    {
        QStringList words;
        for (const QVariantList &row : m_database.read(statement)) {
            words.append(row.constFirst().toString());
        }
        return words.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString wordsFound(const QString &word)
    {
        return words(QStringLiteral("SELECT words FROM found WHERE found MATCH '%1'").arg(word));
    }
    void add(const QString &words)
    {
        m_database.write(QStringLiteral("INSERT OR REPLACE INTO notes (key, words) VALUES (?, ?)"),
                         {words, words});
    }
    void save() { m_database.save(); }
    [[nodiscard]] const QList<StoreProblem> &found() const { return m_found; }
    [[nodiscard]] const std::optional<StoreProblem> &unsaved() const { return m_unsaved; }

private:
    QList<StoreProblem> m_found;
    std::optional<StoreProblem> m_unsaved;
    Database m_database;
};

/// A file of version 1 with two notes, and \a more.
void makeFirstVersion(const test::StoreFixture &folder, const QString &more = {})
{
    Notes notes(folder, {First});
    notes.add(QStringLiteral("hold"));
    notes.add(QStringLiteral("press"));
    if (!more.isEmpty()) {
        notes.add(more);
    }
    REQUIRE_FALSE(notes.unsaved());
}

/// Version and words, as another program finds them.
QString contentOf(const test::StoreFixture &folder, const QString &name = FileName)
{
    Connection connection(folder.path(name));
    QString content = QString::number(versionOf(connection).value_or(-1));
    for (const QVariantList &row : connection.run(AllWords).value_or(Connection::Rows())) {
        content += QLatin1Char(' ') + row.constFirst().toString();
    }
    return content;
}

} // namespace

TEST_CASE("A new database takes every step, and no copy is kept of nothing", "[store][migrations]")
{
    const test::StoreFixture folder;
    {
        Notes notes(folder, {First, Second, Third});
        CHECK(notes.words().isEmpty());
        CHECK_FALSE(QFile::exists(folder.path(CopyName)));
        notes.add(QStringLiteral("hold"));
        CHECK(notes.wordsFound(QStringLiteral("hold")) == QStringLiteral("hold"));
        CHECK((notes.found().isEmpty() && !notes.unsaved()));
    }
    CHECK(contentOf(folder) == QStringLiteral("3 hold"));
    CHECK(folder.names() == QStringList(FileName));
}

TEST_CASE("An older database takes the steps that it lacks, each once", "[store][migrations]")
{
    const bool hasSecond = GENERATE(false, true);
    CAPTURE(hasSecond);
    const test::StoreFixture folder;
    makeFirstVersion(folder);
    if (hasSecond) {
        CHECK(Notes(folder, {First, Second}).words() == QStringLiteral("hold! press!"));
        CHECK(contentOf(folder) == QStringLiteral("2 hold! press!"));
    }
    for (const bool isFirst : {true, false}) {
        CAPTURE(isFirst);
        Notes notes(folder, {First, Second, Third});
        CHECK(notes.words() == QStringLiteral("hold! press!"));
        CHECK(notes.words(QStringLiteral("SELECT stars FROM notes")) == QStringLiteral("3 3"));
        CHECK(notes.wordsFound(QStringLiteral("press")) == QStringLiteral("press!"));
        CHECK((notes.found().isEmpty() && !notes.unsaved()));
    }
    CHECK(contentOf(folder) == QStringLiteral("3 hold! press!"));
    CHECK(folder.names() == QStringList(FileName));
}

TEST_CASE("A step that fails leaves the file as it was, with a copy, and is told",
          "[store][migrations]")
{
    const test::StoreFixture folder;
    makeFirstVersion(folder);
    {
        Notes notes(folder, {First, Second, FailsHalfWay});
        CHECK(notes.words().isEmpty());
        REQUIRE(notes.unsaved());
        CHECK(notes.unsaved()->kind == Kind::NotUpdated);
        const QString said = notes.unsaved()->sentence;
        CAPTURE(said.toStdString());
        CHECK(said.startsWith(QStringLiteral("Your notes in ")));
        CHECK(said.contains(QStringLiteral("NOT NULL constraint failed")));
        CHECK(said.contains(QStringLiteral("The file is left as it was.")));
        CHECK(said.contains(QStringLiteral("the earlier Expressly can still use the file")));
        // All works meanwhile, and is tried again.
        notes.add(QStringLiteral("new"));
        CHECK(notes.words() == QStringLiteral("new"));
        notes.save();
        CHECK(notes.unsaved());
    }
    CHECK(contentOf(folder) == QStringLiteral("1 hold press"));
    CHECK(contentOf(folder, CopyName) == QStringLiteral("1 hold press"));
    CHECK(QFileInfo(folder.path(CopyName)).permissions().testAnyFlags(QFile::ReadOwner));
    CHECK_FALSE(QFileInfo(folder.path(CopyName))
                    .permissions()
                    .testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                                  | QFile::WriteOther));
    CHECK(folder.names() == QStringList{FileName, CopyName});

    // The earlier program still can, and so can one whose step is mended.
    Notes(folder, {First}).add(QStringLiteral("later"));
    CHECK(Notes(folder, {First, Second}).words() == QStringLiteral("hold! later! press!"));
    CHECK(folder.names() == QStringList(FileName));
}

TEST_CASE("Where no copy can be kept nothing is changed, and all works until there can",
          "[store][migrations]")
{
    const test::StoreFixture folder;
    makeFirstVersion(folder, QString(200'000, QLatin1Char('x')));
    const QByteArray before = folder.read(FileName);
    const bool isFull = GENERATE(true, false);
    CAPTURE(isFull);
    Notes notes(folder, {First, Second, Third});
    QString found;
    if (isFull) {
        // Room for SQLite's own small files, and not for a copy.
        test::withFullDisk(100'000, [&] { found = notes.wordsFound(QStringLiteral("hold")); });
    } else {
        REQUIRE(QDir(folder.path()).mkpath(CopyName + QStringLiteral("/in the way")));
        found = notes.wordsFound(QStringLiteral("hold"));
    }
    CHECK(found == QStringLiteral("hold!"));
    REQUIRE(notes.unsaved());
    CAPTURE(notes.unsaved()->sentence.toStdString());
    CHECK(notes.unsaved()->kind == Kind::NotUpdated);
    CHECK(notes.unsaved()->sentence.contains(QStringLiteral("no copy of it could be kept first")));
    CHECK(folder.read(FileName) == before);
    CHECK(folder.names(QStringLiteral("*.part")).isEmpty());

    notes.add(QStringLiteral("new"));
    CHECK(notes.wordsFound(QStringLiteral("new")) == QStringLiteral("new"));
    CHECK(QDir(folder.path(CopyName)).removeRecursively());
    CHECK(QTest::qWaitFor([&] { return !notes.unsaved(); }, 15'000));
    CHECK(contentOf(folder).startsWith(QStringLiteral("3 hold! new press! xxx")));
    CHECK_FALSE(QFile::exists(folder.path(CopyName)));
}

TEST_CASE("A database that cannot be written is read in today's form", "[store][migrations]")
{
    const test::StoreFixture folder;
    makeFirstVersion(folder);
    const QByteArray before = folder.read(FileName);
    QString all;
    QString found;
    std::optional<StoreProblem> unsaved;
    const auto use = [&] {
        Notes notes(folder, {First, Second, Third});
        notes.add(QStringLiteral("new"));
        all = notes.words();
        found = notes.wordsFound(QStringLiteral("press"));
        unsaved = notes.unsaved();
    };
    SECTION("because of its folder")
    {
        REQUIRE(test::withoutWritePermission(folder.path(), use));
        CHECK(folder.read(FileName) == before);
    }
    SECTION("while another program has it locked")
    {
        Connection other(folder.path(FileName));
        REQUIRE(other.run(QStringLiteral("BEGIN IMMEDIATE")));
        use();
        REQUIRE(other.run(QStringLiteral("COMMIT")));
        CHECK(contentOf(folder) == QStringLiteral("1 hold press"));
    }
    CHECK(all == QStringLiteral("hold! new press!"));
    CHECK(found == QStringLiteral("press!"));
    REQUIRE(unsaved);
    CHECK(unsaved->kind == Kind::NotSaved);
    CHECK(folder.names(CopyName + QLatin1Char('*')).isEmpty());
}

TEST_CASE("What a program left that was killed between the steps is cleared away",
          "[store][migrations]")
{
    const test::StoreFixture folder;
    makeFirstVersion(folder);
    SECTION("while it copied")
    {
        folder.write(CopyName + QStringLiteral(".part"), "SQLite format 3");
    }
    SECTION("before the steps were done")
    {
        folder.write(CopyName, folder.read(FileName));
        Notes(folder, {First}).add(QStringLiteral("more"));
    }
    SECTION("after they were")
    {
        const QByteArray before = folder.read(FileName);
        CHECK(Notes(folder, {First, Second}).words() == QStringLiteral("hold! press!"));
        folder.write(CopyName, before);
    }
    const QString more = contentOf(folder).contains(QStringLiteral("more"))
                             ? QStringLiteral("hold! more! press!")
                             : QStringLiteral("hold! press!");
    Notes notes(folder, {First, Second});
    CHECK(notes.words() == more);
    CHECK((notes.found().isEmpty() && !notes.unsaved()));
    CHECK_FALSE(QFile::exists(folder.path(CopyName)));
    CHECK_FALSE(QFile::exists(folder.path(CopyName + QStringLiteral(".part"))));
}

TEST_CASE("Being killed within a step leaves the file and its copy whole", "[store][migrations]")
{
    const Migration endless{
        .version = 2,
        .statements = {QStringLiteral("WITH RECURSIVE number (n) AS "
                                      "(SELECT 1 UNION ALL SELECT n + 1 FROM number) "
                                      "INSERT INTO notes SELECT n, 'half a step' FROM number")}};
    const test::StoreFixture folder;
    makeFirstVersion(folder);
    for (const int milliseconds : {0, 30, 200}) {
        CAPTURE(milliseconds);
        test::killAfter(milliseconds, folder.path(CopyName), [&] {
            Notes notes(folder, {First, endless});
            [[maybe_unused]] const QString never = notes.words();
        });
        CHECK(contentOf(folder, CopyName) == QStringLiteral("1 hold press"));
        CHECK(contentOf(folder) == QStringLiteral("1 hold press"));
    }
    CHECK(Notes(folder, {First, Second}).words() == QStringLiteral("hold! press!"));
    CHECK_FALSE(QFile::exists(folder.path(CopyName)));
}

TEST_CASE("A database of a newer form is never written to", "[store][migrations]")
{
    const test::StoreFixture folder;
    makeFirstVersion(folder);
    CHECK(Notes(folder, {First, Second, Third}).words() == QStringLiteral("hold! press!"));
    const QByteArray newer = folder.read(FileName);
    {
        Notes notes(folder, {First, Second});
        CHECK(notes.words().isEmpty());
        notes.add(QStringLiteral("new"));
        CHECK(notes.words() == QStringLiteral("new"));
        REQUIRE(notes.unsaved());
        CHECK(notes.unsaved()->kind == Kind::Newer);
    }
    CHECK(folder.read(FileName) == newer);
    CHECK(folder.names() == QStringList(FileName));
}

TEST_CASE("A form that a newer program has just given is not written to", "[store][migrations]")
{
    const bool isOpenBefore = GENERATE(false, true);
    CAPTURE(isOpenBefore);
    const test::StoreFixture folder;
    makeFirstVersion(folder);
    Notes notes(folder, {First, Second});
    if (isOpenBefore) {
        REQUIRE(notes.words() == QStringLiteral("hold! press!"));
    }
    // It lies only in the log as long as this one is open.
    Notes newer(folder, {First, Second, Third});
    REQUIRE(newer.words() == QStringLiteral("hold! press!"));
    notes.add(QStringLiteral("new"));
    notes.save();
    REQUIRE(notes.unsaved());
    CHECK(notes.unsaved()->kind == Kind::Newer);
    CHECK(newer.words() == QStringLiteral("hold! press!"));
}

TEST_CASE("A damaged database of an earlier form is set aside and not migrated",
          "[store][migrations]")
{
    const test::StoreFixture folder;
    makeFirstVersion(folder);
    QByteArray damaged = folder.read(FileName);
    damaged.replace(4096, 2000, QByteArray(2000, 'x'));
    folder.write(FileName, damaged);
    Notes notes(folder, {First, Second});
    CHECK(notes.words().isEmpty());
    REQUIRE(notes.found().size() == 1);
    CHECK(notes.found().constFirst().kind == Kind::SetAside);
    notes.add(QStringLiteral("new"));
    CHECK_FALSE(notes.unsaved());
    CHECK(contentOf(folder) == QStringLiteral("2 new"));
    const QStringList aside = folder.names(FileName + QStringLiteral(".broken-*"));
    REQUIRE(aside.size() == 1);
    CHECK(folder.read(aside.constFirst()) == damaged);
    CHECK_FALSE(QFile::exists(folder.path(CopyName)));
}

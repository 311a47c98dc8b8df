// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "core/files/privatefiles.h"
#include "store/connection.h"
#include "store/words.h"

#include <QFile>
#include <QStringBuilder>

#include <algorithm>
#include <cstdio>

namespace expressly {

namespace {

using Outcome = MigrationResult::Outcome;

/// Version 1 got its tables one after the other under the same number, so that its step runs again
/// on a file of that version.
constexpr int RepeatedVersion = 1;

bool runSteps(Connection &database, const Migrations &migrations, int stored, int version)
{
    const int done = stored == RepeatedVersion ? stored - 1 : stored;
    return std::ranges::all_of(migrations, [&](const Migration &step) {
        return step.version <= done || step.version > version
               || std::ranges::all_of(step.statements, [&database](const QString &statement) {
                      return database.run(statement).has_value();
                  });
    });
}

/// Inside a transaction.
bool runStepsAndCount(Connection &database, const Migrations &migrations, int stored, int version)
{
    return stored >= version
           || (runSteps(database, migrations, stored, version)
               && database.run(QStringLiteral("PRAGMA user_version = ")
                               % QString::number(version)));
}

/// Why there is none; empty: it is there, whole. It is read through a connection of its own, since
/// one that has begun a transaction cannot.
QString keepCopy(const QString &file)
{
    const QString copy = copyBeforeMigration(file);
    const QString unfinished = copy % QStringLiteral(".part");
    // Made first, since SQLite would let others read it; one of an attempt that was cut off goes.
    QFile made(unfinished);
    if (!made.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return made.errorString();
    }
    made.close();
    makePrivate(unfinished);
    Connection reader(file);
    const bool isWhole =
        reader.isOpen() && reader.run(QStringLiteral("VACUUM INTO ?"), {unfinished}).has_value();
    if (isWhole
        && std::rename(QFile::encodeName(unfinished).constData(),
                       QFile::encodeName(copy).constData())
               == 0) {
        return {};
    }
    made.remove();
    return isWhole ? StoreWords::tr("something is in its way") : reader.error();
}

/// \a database is not yet of the newest version, unless another program is just changing that.
MigrationResult runMissing(const QString &file, Connection &database, const Migrations &migrations)
{
    MigrationResult result{.outcome = Outcome::Refused};
    const bool isDone = database.inTransaction([&] {
        result.outcome = Outcome::Failed;
        const std::optional<int> stored = versionOf(database);
        const int newest = newestVersion(migrations);
        if (stored && *stored > 0 && *stored < newest) {
            const QString whyNoCopy = keepCopy(file);
            if (!whyNoCopy.isEmpty()) {
                result.reason =
                    StoreWords::tr("no copy of it could be kept first: %1").arg(whyNoCopy);
                return false;
            }
        }
        return stored && runStepsAndCount(database, migrations, *stored, newest);
    });
    if (isDone) {
        result.outcome = Outcome::Done;
    } else if (result.reason.isEmpty()) {
        result.reason = database.error();
    }
    return result;
}

} // namespace

int newestVersion(const Migrations &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.constLast().version;
}

std::optional<int> versionOf(Connection &database)
{
    const auto rows = database.run(QStringLiteral("PRAGMA user_version"));
    return rows ? std::optional(rows->value(0).value(0).toInt()) : std::nullopt;
}

QString copyBeforeMigration(const QString &file)
{
    return file % QStringLiteral(".before-update");
}

bool migrate(Connection &database, const Migrations &migrations, int version)
{
    return database.inTransaction([&] {
        const std::optional<int> stored = versionOf(database);
        return stored && runStepsAndCount(database, migrations, *stored, version);
    });
}

MigrationResult migrateFile(const QString &file, Connection &database, const Migrations &migrations)
{
    const int newest = newestVersion(migrations);
    std::optional<int> stored = versionOf(database);
    if (stored && *stored < newest) {
        MigrationResult result = runMissing(file, database, migrations);
        if (result.outcome != Outcome::Done) {
            return result;
        }
        stored = versionOf(database);
    }
    if (stored && *stored > newest) {
        return {.outcome = Outcome::Newer};
    }
    if (!stored || !runSteps(database, migrations, *stored, newest)) {
        return {.outcome = Outcome::Refused, .reason = database.error()};
    }
    // Also that of a program that was killed after its last step.
    QFile::remove(copyBeforeMigration(file));
    return {};
}

} // namespace expressly

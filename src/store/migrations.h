// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace expressly {

class Connection;

/// One step in the form of a database. Once people have files of its version it never changes.
struct Migration
{
    int version = 1;        ///< Of the file after it, kept in SQLite's user_version.
    QStringList statements; ///< Those of version 1 make the first tables, and may run again.
};

/// Ascending from 1, without a gap; the last one's version is today's.
using Migrations = QList<Migration>;

[[nodiscard]] int newestVersion(const Migrations &migrations);
/// Empty when it cannot be read; 0 in a database that has no form yet.
[[nodiscard]] std::optional<int> versionOf(Connection &database);
/// Where the copy of a file lies while it is migrated, and after that has failed.
[[nodiscard]] QString copyBeforeMigration(const QString &file);

/// Runs the steps that are missing up to \a version, all or none.
[[nodiscard]] bool migrate(Connection &database, const Migrations &migrations, int version);

struct MigrationResult
{
    enum class Outcome {
        Done,
        Newer,   ///< No step leads from there to here.
        Refused, ///< It could not be read, or not be locked for writing.
        Failed,  ///< It is as it was, for \a reason.
    };

    Outcome outcome = Outcome::Done;
    QString reason;
};

/// Brings \a file, open as \a database, to the newest version in one transaction. Where it had
/// rows, a copy of it is kept beside it until all steps have succeeded; without one nothing is
/// changed.
[[nodiscard]] MigrationResult
migrateFile(const QString &file, Connection &database, const Migrations &migrations);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeproblem.h"

#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <optional>

namespace expressly {

/// An SQLite file that never stands in the way: opened at its first use, moved aside when broken,
/// and replaced by a database in memory, with the rows that can still be read, when the file cannot
/// be written. What was committed survives the program being killed.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    struct Format
    {
        QString subject;    ///< Begins a sentence, in the plural: "Your positions".
        int version = 1;    ///< Kept in SQLite's user_version.
        QStringList tables; ///< Names, for rescuing their rows.
        QStringList create; ///< Statements that may run again on a finished database.
    };
    using Report = std::function<void(const StoreProblem &)>;
    using Rows = QList<QVariantList>;

    Database(QString file, Format format, Report report);
    ~Database();

    /// Runs one statement with its values in the places of "?".
    Rows run(const QString &statement, const QVariantList &values = {});

private:
    enum class Opening { Done, Broken, Newer, Refused };

    void open();
    [[nodiscard]] Opening tryFile();
    [[nodiscard]] bool prepare(int storedVersion);
    void useMemory(const QString &rowsOf);
    void connectTo(const QString &name, const QString &options);
    [[nodiscard]] QString moveFilesAside() const;
    [[nodiscard]] std::optional<Rows> tryRun(const QString &statement,
                                             const QVariantList &values = {});

    void noteError(const QSqlError &error);

    QString m_file;
    Format m_format;
    Report m_report;
    QSqlDatabase m_connection;
    bool m_inMemory = false;
    QString m_lastError;
    bool m_lastErrorMeansBroken = false;
};

} // namespace expressly

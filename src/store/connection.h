// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

class QSqlError;

namespace expressly {

/// One connection to an SQLite database, closed with this object.
class Connection final
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    using Rows = QList<QVariantList>;

    explicit Connection(const QString &name, const QString &options = {});
    ~Connection();

    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Runs one statement with its values in the places of "?"; empty when it failed.
    [[nodiscard]] std::optional<Rows> run(const QString &statement,
                                          const QVariantList &values = {});
    /// Runs \a work, which says whether it succeeded, all or nothing; others may read meanwhile.
    [[nodiscard]] bool inTransaction(const std::function<bool()> &work);

    /// Why the last statement that failed did, or why it is not open.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] bool errorMeansBroken() const;
    [[nodiscard]] bool errorMeansBusy() const; ///< Another program has it locked.

private:
    void noteError(const QSqlError &error);

    QSqlDatabase m_database;
    QString m_error;
    int m_code = 0;
};

} // namespace expressly

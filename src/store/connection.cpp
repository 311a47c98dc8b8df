// SPDX-License-Identifier: MIT
#include "store/connection.h"

#include "store/words.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringBuilder>
#include <QUuid>

namespace expressly {

namespace {

// sqlite.org/rescode.html; extended codes have these in their lowest byte.
constexpr int Busy = 5;
constexpr int Locked = 6;
constexpr int Corrupt = 11;
constexpr int NoDatabase = 26;

} // namespace

Connection::Connection(const QString &name, const QString &options)
    : m_database(QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"), QStringLiteral("expressly-") % QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        noteError(m_database.lastError());
    }
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

std::optional<Connection::Rows> Connection::run(const QString &statement,
                                                const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool succeeded = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    succeeded = succeeded && query.exec();
    Rows rows;
    while (succeeded && query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column) {
            row.append(query.value(column));
        }
        rows.append(row);
    }
    if (!succeeded || query.lastError().isValid()) {
        noteError(query.lastError());
        return std::nullopt;
    }
    return rows;
}

bool Connection::inTransaction(const std::function<bool()> &work)
{
    if (!run(StoreWords::tr("BEGIN IMMEDIATE"))) {
        return false;
    }
    if (work() && run(QStringLiteral("COMMIT"))) {
        return true;
    }
    // Some failures have taken all back already; then this one fails, and says nothing new.
    const QString error = m_error;
    const int code = m_code;
    [[maybe_unused]] const auto former = run(QStringLiteral("ROLLBACK"));
    m_error = error;
    m_code = code;
    return false;
}

bool Connection::errorMeansBroken() const
{
    return m_code == Corrupt || m_code == NoDatabase;
}

bool Connection::errorMeansBusy() const
{
    return m_code == Busy || m_code == Locked;
}

void Connection::noteError(const QSqlError &error)
{
    m_code = error.nativeErrorCode().toInt() & 0xff;
    m_error =
        errorMeansBusy() ? StoreWords::tr("another program is using it") : error.databaseText();
}

} // namespace expressly

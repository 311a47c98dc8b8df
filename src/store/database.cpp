// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "store/jsonfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

#include <array>
#include <utility>

namespace expressly {

namespace {

// sqlite.org/fileformat.html: every database begins with 100 bytes that say what it is.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype UserVersionOffset = 60;
const QByteArray Magic("SQLite format 3", 16);

QString uriOf(const QString &file, const char *query)
{
    QUrl url = QUrl::fromLocalFile(file);
    url.setQuery(QLatin1String(query));
    return QString::fromLatin1(url.toEncoded());
}

void release(QSqlDatabase &connection)
{
    if (connection.isValid()) {
        const QString name = connection.connectionName();
        connection = {};
        QSqlDatabase::removeDatabase(name);
    }
}

} // namespace

Database::Database(QString file, Format format, Report report)
    : m_file(std::move(file))
    , m_format(std::move(format))
    , m_report(std::move(report))
{}

Database::~Database()
{
    release(m_connection);
}

Database::Rows Database::run(const QString &statement, const QVariantList &values)
{
    if (!m_connection.isValid()) {
        open();
    }
    if (auto rows = tryRun(statement, values)) {
        return *rows;
    }
    if (!m_inMemory) {
        m_report(notSavedProblem(m_format.subject, m_file, m_lastError));
        useMemory(m_file);
        if (auto rows = tryRun(statement, values)) {
            return *rows;
        }
    }
    return {};
}

void Database::open()
{
    Opening opening = tryFile();
    if (opening == Opening::Broken) {
        release(m_connection);
        const QString movedTo = moveFilesAside();
        m_report(brokenFileProblem(m_format.subject, m_file, movedTo));
        if (movedTo.isEmpty()) {
            useMemory({});
            return;
        }
        opening = tryFile();
    }
    switch (opening) {
    case Opening::Done:
        return;
    case Opening::Newer:
        m_report(newerFileProblem(m_format.subject, m_file));
        useMemory({});
        return;
    case Opening::Broken:
    case Opening::Refused:
        m_report(notSavedProblem(m_format.subject, m_file, m_lastError));
        useMemory(m_file);
        return;
    }
    Q_UNREACHABLE();
}

Database::Opening Database::tryFile()
{
    if (!makeFolderOf(m_file)) {
        m_lastError = QStringLiteral("the folder could not be made");
        return Opening::Refused;
    }
    // The version is looked up in the bytes, because SQLite may already write when it opens a file.
    const QFileInfo info(m_file);
    if (info.exists() || info.isSymLink()) {
        QFile file(m_file);
        if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
            return Opening::Broken;
        }
        const QByteArray header = file.read(HeaderSize);
        if (!header.isEmpty() && (header.size() < HeaderSize || !header.startsWith(Magic))) {
            return Opening::Broken;
        }
        if (!header.isEmpty()
            && qFromBigEndian<qint32>(header.constData() + UserVersionOffset) > m_format.version) {
            return Opening::Newer;
        }
    }
    connectTo(m_file, QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!m_connection.isOpen()) {
        noteError(m_connection.lastError());
        return Opening::Refused;
    }
    // A write-ahead log loses nothing that was committed when the program is killed, and commits
    // without waiting for the disk while a video plays.
    if (!tryRun(QStringLiteral("PRAGMA journal_mode = WAL"))
        || !tryRun(QStringLiteral("PRAGMA synchronous = NORMAL"))) {
        return m_lastErrorMeansBroken ? Opening::Broken : Opening::Refused;
    }
    const auto check = tryRun(QStringLiteral("PRAGMA quick_check(1)"));
    if (check && check->value(0).value(0).toString() != QLatin1String("ok")) {
        return Opening::Broken;
    }
    const auto version = tryRun(QStringLiteral("PRAGMA user_version"));
    if (version && version->value(0).value(0).toInt() > m_format.version) {
        return Opening::Newer;
    }
    if (!check || !version || !prepare(version->value(0).value(0).toInt())) {
        return m_lastErrorMeansBroken ? Opening::Broken : Opening::Refused;
    }
    return Opening::Done;
}

bool Database::prepare(int storedVersion)
{
    if (!m_connection.transaction()) {
        noteError(m_connection.lastError());
        return false;
    }
    for (const QString &statement : std::as_const(m_format.create)) {
        if (!tryRun(statement)) {
            m_connection.rollback();
            return false;
        }
    }
    if (storedVersion != m_format.version
        && !tryRun(QStringLiteral("PRAGMA user_version = ") % QString::number(m_format.version))) {
        m_connection.rollback();
        return false;
    }
    if (!m_connection.commit()) {
        noteError(m_connection.lastError());
        m_connection.rollback();
        return false;
    }
    return true;
}

void Database::useMemory(const QString &rowsOf)
{
    // The old connection is kept until the rows are out: the last one to close may drop the log.
    QSqlDatabase old = std::exchange(m_connection, {});
    m_inMemory = true;
    connectTo(QStringLiteral(":memory:"), QStringLiteral("QSQLITE_OPEN_URI"));
    const bool ready = m_connection.isOpen() && prepare(0);
    // The second way reads a database in a folder where SQLite may not make its log.
    for (const char *query : std::array{"mode=ro", "immutable=1"}) {
        if (!ready || rowsOf.isEmpty() || !QFileInfo(rowsOf).isFile()
            || !tryRun(QStringLiteral("ATTACH ? AS stored"), {uriOf(rowsOf, query)})) {
            continue;
        }
        bool complete = true;
        for (const QString &table : std::as_const(m_format.tables)) {
            complete =
                tryRun(QStringLiteral("INSERT OR REPLACE INTO main.%1 SELECT * FROM stored.%1")
                           .arg(table))
                    .has_value()
                && complete;
        }
        [[maybe_unused]] const auto detached = tryRun(QStringLiteral("DETACH stored"));
        if (complete) {
            break;
        }
    }
    release(old);
}

void Database::connectTo(const QString &name, const QString &options)
{
    m_connection = QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"), QStringLiteral("expressly-") % QUuid::createUuid().toString());
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(options);
    m_connection.open();
}

QString Database::moveFilesAside() const
{
    QString movedTo = moveAside(m_file);
    for (const char *suffix : std::array{"-wal", "-shm", "-journal"}) {
        // Left in place, they would be applied to the new database and break that too.
        const QString companion = m_file % QLatin1String(suffix);
        if (!movedTo.isEmpty() && QFileInfo::exists(companion)
            && !QFile::rename(companion, movedTo % QLatin1String(suffix))) {
            return {};
        }
    }
    return movedTo;
}

std::optional<Database::Rows> Database::tryRun(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    bool succeeded = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    succeeded = succeeded && query.exec();
    if (!succeeded) {
        noteError(query.lastError());
        return std::nullopt;
    }
    Rows rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column) {
            row.append(query.value(column));
        }
        rows.append(row);
    }
    return rows;
}

void Database::noteError(const QSqlError &error)
{
    m_lastError = error.databaseText();
    // SQLITE_CORRUPT and SQLITE_NOTADB; their extended codes have them in the lowest byte.
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    m_lastErrorMeansBroken = primary == 11 || primary == 26;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
// How the file of a database is opened, and what is done with one that cannot be used.
#include "core/files/privatefiles.h"
#include "store/database.h"
#include "store/jsonfile.h"
#include "store/words.h"

#include <QFile>
#include <QFileInfo>
#include <QStringBuilder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <utility>

namespace expressly {

namespace {

// sqlite.org/fileformat.html: every database begins with 100 bytes that say what it is.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype UserVersionOffset = 60;
const QByteArray Magic("SQLite format 3", 16);

/// The window waits meanwhile. Another program that writes is done sooner, or is tried again later.
const QString BusyTimeout = QStringLiteral("QSQLITE_BUSY_TIMEOUT=100");

} // namespace

void Database::openUnlessOpen()
{
    if (m_connection) {
        return;
    }
    if (const auto problem = openFile()) {
        fallBack(*problem);
    }
}

/// What stands against it, if anything does.
std::optional<StoreProblem> Database::openFile()
{
    Opening opening = tryFile();
    if (opening == Opening::Broken) {
        m_connection.reset();
        const QString movedTo = moveFilesAside();
        if (movedTo.isEmpty()) {
            return brokenFileProblem(m_format.subject, m_file, movedTo);
        }
        m_listener.found(brokenFileProblem(m_format.subject, m_file, movedTo));
        opening = tryFile();
    }
    switch (opening) {
    case Opening::Done:
        m_identity = identity();
        return std::nullopt;
    case Opening::Newer:
        return newerFileProblem(m_format.subject, m_file);
    case Opening::NotMigrated:
        return notUpdatedProblem(m_format.subject, m_file, m_error);
    case Opening::Broken:
    case Opening::Refused:
        return notSaved();
    }
    Q_UNREACHABLE();
}

Database::Opening Database::tryFile()
{
    const Opening look = lookAtFile();
    if (look != Opening::Done) {
        return look;
    }
    m_connection = std::make_unique<Connection>(m_file, BusyTimeout);
    if (!m_connection->isOpen()) {
        m_error = m_connection->error();
        return Opening::Refused;
    }
    const std::optional<int> version = versionOf(*m_connection);
    if (!version) {
        noteError();
        return whyNot();
    }
    if (*version > newestVersion(m_format.migrations)) {
        return Opening::Newer; // before anything could be written
    }
    // A write-ahead log loses nothing that was committed when the program is killed, and commits
    // without waiting for the disk while a video plays.
    if (!tryRun(QStringLiteral("PRAGMA journal_mode = WAL"))
        || !tryRun(QStringLiteral("PRAGMA synchronous = NORMAL"))) {
        return whyNot();
    }
    const Opening examined = examine();
    return examined == Opening::Done ? prepare() : examined;
}

/// The version is looked up in the bytes, because SQLite may already write when it opens a file.
Database::Opening Database::lookAtFile()
{
    if (!makeFolderOf(m_file)) {
        m_error = StoreWords::tr("the folder could not be made");
        return Opening::Refused;
    }
    const QFileInfo info(m_file);
    QFile file(m_file);
    m_isNew = !info.exists() && !info.isSymLink();
    if (m_isNew) {
        // SQLite gives its log the same permissions.
        [[maybe_unused]] const bool isMade =
            file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
        return Opening::Done;
    }
    if (!info.isFile()) {
        return Opening::Broken;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_error = file.errorString();
        return Opening::Refused;
    }
    makePrivate(m_file);
    const QByteArray header = file.read(HeaderSize);
    m_isNew = header.isEmpty();
    if (!m_isNew && (header.size() < HeaderSize || !header.startsWith(Magic))) {
        return Opening::Broken;
    }
    const bool isNewer = !m_isNew
                         && qFromBigEndian<qint32>(header.constData() + UserVersionOffset)
                                > newestVersion(m_format.migrations);
    return isNewer ? Opening::Newer : Opening::Done;
}

Database::Opening Database::whyNot() const
{
    return m_errorMeansBroken ? Opening::Broken : Opening::Refused;
}

/// Indexes hold nothing that the rows do not hold, and are made anew from them.
Database::Opening Database::examine()
{
    const auto fails = [this](const char *check) {
        const auto answer = tryRun(QLatin1String("PRAGMA ") % QLatin1String(check));
        return answer && answer->value(0).value(0).toString() != QLatin1String("ok");
    };
    m_errorMeansBroken = false;
    m_error.clear();
    if (!fails("integrity_check(1)")) {
        return m_error.isEmpty() ? Opening::Done : whyNot();
    }
    // In one transaction: a file that has other damage is set aside as it was found.
    bool hasOtherDamage = false;
    const bool isMended = m_connection->inTransaction([&] {
        if (!tryRun(QStringLiteral("REINDEX"))) {
            return false;
        }
        hasOtherDamage = fails("integrity_check(1)");
        return !hasOtherDamage && m_error.isEmpty();
    });
    if (isMended) {
        return Opening::Done;
    }
    if (hasOtherDamage) {
        return Opening::Broken;
    }
    noteError();
    return whyNot();
}

Database::Opening Database::prepare()
{
    const MigrationResult result = migrateFile(m_file, *m_connection, m_format.migrations);
    switch (result.outcome) {
    case MigrationResult::Outcome::Done:
        break;
    case MigrationResult::Outcome::Newer:
        return Opening::Newer;
    case MigrationResult::Outcome::Refused:
        noteError();
        return whyNot();
    case MigrationResult::Outcome::Failed:
        m_error = result.reason;
        return Opening::NotMigrated;
    }
    const bool isDone =
        std::ranges::all_of(std::as_const(m_format.atOpening), [this](const QString &statement) {
            return tryRun(statement).has_value();
        });
    return isDone ? Opening::Done : whyNot();
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

std::optional<Database::Identity> Database::identity() const
{
    struct stat found
    {
    };
    return stat(QFile::encodeName(m_file).constData(), &found) == 0
               ? std::optional<Identity>({found.st_dev, found.st_ino})
               : std::nullopt;
}

} // namespace expressly

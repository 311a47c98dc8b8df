// SPDX-License-Identifier: MIT
// Reading and changing, and what happens while the file cannot be written; databasefile.cpp opens
// the file.
#include "store/database.h"

#include "core/files/privatefiles.h"
#include "store/copyrows.h"
#include "store/jsonfile.h"
#include "store/words.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace expressly {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds FirstTryAfter = 1s;
constexpr std::chrono::milliseconds LaterTriesAfter = 10s;

QString uriOf(const QString &file, const char *query)
{
    QUrl url = QUrl::fromLocalFile(file);
    url.setQuery(QLatin1String(query));
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

Database::Database(QString file, Format format, Listener listener)
    : m_file(std::move(file))
    , m_format(std::move(format))
    , m_listener(std::move(listener))
{
    m_nextTry.setSingleShot(true);
    QObject::connect(&m_nextTry, &QTimer::timeout, &m_nextTry, [this] { save(); });
}

Database::~Database()
{
    m_listener = {.found = [](const auto &) {}, .unsaved = [](const auto &) {}};
    save();
}

Database::Rows Database::read(const QString &statement, const QVariantList &values)
{
    openUnlessOpen();
    auto rows = tryRun(statement, values);
    if (!rows && !m_isInMemory) {
        fallBack(notSaved());
        rows = tryRun(statement, values);
    }
    tell();
    return rows.value_or(Rows());
}

void Database::write(const QString &statement, const QVariantList &values)
{
    keep({.statement = statement, .values = values});
}

void Database::note(const QString &statement, const QVariantList &values)
{
    m_unsaved.removeIf([&](const Change &change) {
        return change.statement == statement && change.values.value(0) == values.value(0);
    });
    keep({.statement = statement, .values = values, .isWork = false});
}

void Database::keep(const Change &change)
{
    openUnlessOpen();
    bool isDue = m_isInMemory && m_sinceTry.hasExpired(FirstTryAfter.count());
    if (!m_isInMemory) {
        // A file that was deleted would take it without a word, and so would one that a newer
        // program has meanwhile given a form that is not known here.
        m_hasGone = identity() != m_identity;
        const bool isNewer =
            !m_hasGone && versionOf(*m_connection).value_or(0) > newestVersion(m_format.migrations);
        if (!m_hasGone && !isNewer && tryRun(change.statement, change.values)) {
            return;
        }
        isDue = m_hasGone;
        fallBack(isNewer ? newerFileProblem(m_format.subject, m_file) : notSaved());
    }
    if (tryRun(change.statement, change.values)) {
        m_unsaved.append(change);
    }
    if (isDue) {
        save();
    }
    tell();
}

bool Database::hasUnsavedWork() const
{
    return std::ranges::any_of(m_unsaved, &Change::isWork);
}

void Database::save()
{
    if (!m_isInMemory && m_connection && identity() != m_identity) {
        m_hasGone = true;
        fallBack(notSaved());
    }
    if (!m_isInMemory) {
        return;
    }
    std::unique_ptr<Connection> memory = std::move(m_connection);
    std::optional<StoreProblem> refused = openFile();
    const bool isWritten = !refused && m_connection && writeAgain(*memory);
    if (!refused && !isWritten) {
        refused = notSaved();
    }
    if (refused) {
        m_connection = std::move(memory);
        tryLater();
        m_untold = refused;
        tell();
        return;
    }
    m_untold.reset();
    m_isInMemory = false;
    m_isUnread = false;
    m_unsaved.clear();
    m_nextTry.stop();
    if (std::exchange(m_hasGone, false)) {
        m_listener.found(
            {.kind = StoreProblem::Kind::WrittenAgain,
             .subject = m_format.subject,
             .file = m_file,
             .sentence =
                 StoreWords::tr("%1 were written again to \"%2\": the file had been deleted or "
                                "replaced while Expressly was open.")
                     .arg(m_format.subject, QDir::toNativeSeparators(m_file))});
    }
    m_listener.unsaved(std::nullopt);
}

/// From now on everything happens in memory, until save() comes through.
void Database::fallBack(const StoreProblem &problem)
{
    using Kind = StoreProblem::Kind;
    // The old connection is kept until the rows are out: the last one to close may drop the log,
    // and of a file that was deleted nothing else is left.
    const std::unique_ptr<Connection> former = std::move(m_connection);
    m_isInMemory = true;
    const bool mayBeRead = problem.kind == Kind::NotSaved || problem.kind == Kind::NotUpdated;
    if (!mayBeRead || !fillMemory(former.get())) {
        [[maybe_unused]] const bool isEmpty = startMemory(newestVersion(m_format.migrations));
    }
    m_untilNextTry = FirstTryAfter;
    tryLater();
    m_untold = problem;
}

void Database::tell()
{
    if (m_untold) {
        m_listener.unsaved(std::exchange(m_untold, std::nullopt));
    }
}

bool Database::fillMemory(Connection *former)
{
    m_isUnread = false;
    if (former != nullptr && former->isOpen() && takeOver(*former)) {
        return true;
    }
    if (!QFileInfo(m_file).isFile()) {
        return false;
    }
    // The second way reads a database in a folder where SQLite may not make its log.
    for (const char *query : std::array{"mode=ro", "immutable=1"}) {
        Connection file(uriOf(m_file, query), QStringLiteral("QSQLITE_OPEN_URI"));
        if (file.isOpen() && takeOver(file)) {
            return true;
        }
        if (file.errorMeansBusy()) {
            break; // what is being written is not whole yet
        }
    }
    m_isUnread = !m_isNew;
    return false;
}

/// An empty database in memory, of one of the versions that there were.
bool Database::startMemory(int version)
{
    m_connection = std::make_unique<Connection>(QStringLiteral(":memory:"));
    return m_connection->isOpen() && migrate(*m_connection, m_format.migrations, version);
}

/// The rows come to memory in the form that they have, and take the steps to today's there.
bool Database::takeOver(Connection &from)
{
    const int newest = newestVersion(m_format.migrations);
    const std::optional<int> version = versionOf(from);
    return version && *version <= newest && startMemory(*version) && copyRows(from, *m_connection)
           && migrate(*m_connection, m_format.migrations, newest);
}

/// All or nothing, into the file that is open.
bool Database::writeAgain(Connection &memory)
{
    if (!copyUnread()) {
        return false;
    }
    const bool isDone = m_connection->inTransaction([&] {
        return ((!m_isNew && !m_hasGone) || copyRows(memory, *m_connection))
               && std::ranges::all_of(std::as_const(m_unsaved), [this](const Change &change) {
                      return tryRun(change.statement, change.values).has_value();
                  });
    });
    if (!isDone) {
        noteError();
    }
    return isDone;
}

/// Changes that were made without knowing the file's rows may replace some of them.
bool Database::copyUnread()
{
    if (!m_isUnread || m_isNew || m_unsaved.isEmpty()) {
        return true;
    }
    const QString copy = nameBeside(m_file, QStringLiteral("before"));
    if (!tryRun(QStringLiteral("VACUUM INTO ?"), {copy})) {
        return false;
    }
    makePrivate(copy);
    m_isUnread = false;
    m_listener.found(
        {.kind = StoreProblem::Kind::SetAside,
         .subject = m_format.subject,
         .file = m_file,
         .sentence =
             StoreWords::tr("%1 could not be read while you changed some of them. Nothing was "
                            "deleted: as they were before, they are in \"%2\".")
                 .arg(m_format.subject, QDir::toNativeSeparators(copy))});
    return true;
}

void Database::tryLater()
{
    m_sinceTry.start();
    m_nextTry.start(m_untilNextTry);
    m_untilNextTry = std::min(2 * m_untilNextTry, LaterTriesAfter);
}

StoreProblem Database::notSaved() const
{
    return notSavedProblem(m_format.subject, m_file, m_error);
}

std::optional<Database::Rows> Database::tryRun(const QString &statement, const QVariantList &values)
{
    auto rows = m_connection->run(statement, values);
    if (!rows) {
        noteError();
    }
    return rows;
}

void Database::noteError()
{
    m_error = m_connection->error();
    m_errorMeansBroken = m_connection->errorMeansBroken();
}

} // namespace expressly

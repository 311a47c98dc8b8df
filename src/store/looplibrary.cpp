// SPDX-License-Identifier: MIT
#include "store/looplibrary.h"

#include "core/time/timerange.h"
#include "store/database.h"
#include "store/words.h"

#include <QRandomGenerator>

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// What has been released is never changed; a new form is a new step.
Migrations migrations()
{
    return {
        {.version = 1,
         .statements = {QStringLiteral(
             "CREATE TABLE IF NOT EXISTS loops (id INTEGER PRIMARY KEY AUTOINCREMENT, "
             "key TEXT NOT NULL, name TEXT NOT NULL, start INTEGER NOT NULL, "
             "\"end\" INTEGER NOT NULL, rounds INTEGER)")}},
    };
}

Database::Format format()
{
    return {.subject = StoreWords::tr("Your loops"), .migrations = migrations(), .atOpening = {}};
}

QVariant fromRounds(std::optional<int> rounds)
{
    return rounds ? QVariant(*rounds) : QVariant();
}

SavedLoop toLoop(const QVariantList &row)
{
    const QVariant &rounds = row.at(4);
    return {.id = row.at(0).toLongLong(),
            .name = row.at(1).toString(),
            .start = bounded(milliseconds(row.at(2).toLongLong())),
            .end = bounded(milliseconds(row.at(3).toLongLong())),
            .rounds = rounds.isNull() ? std::nullopt : std::optional(rounds.toInt())};
}

/// By chance and not by counting, so that a loop keeps its id while the file cannot be written, and
/// no other program has given the same one meanwhile.
qint64 freshId()
{
    return static_cast<qint64>(QRandomGenerator::system()->generate64() >> 11);
}

} // namespace

LoopLibrary::LoopLibrary(const QString &folder, QObject *parent)
    : Keeper(parent)
    , m_database(std::make_unique<Database>(
          folder % QStringLiteral("/loops.sqlite"),
          format(),
          Database::Listener{.found = [this](const StoreProblem &problem) { addProblem(problem); },
                             .unsaved = [this](const auto &problem) { follow(problem); }}))
{}

LoopLibrary::~LoopLibrary() = default;

QList<SavedLoop> LoopLibrary::loops(const QString &key)
{
    QList<SavedLoop> loops;
    const Database::Rows rows =
        m_database->read(QStringLiteral("SELECT id, name, start, \"end\", rounds FROM loops "
                                        "WHERE key = ? ORDER BY start, \"end\", id"),
                         {key});
    for (const QVariantList &row : rows) {
        loops.append(toLoop(row));
    }
    return loops;
}

std::optional<SavedLoop> LoopLibrary::loop(qint64 id)
{
    const Database::Rows rows = m_database->read(
        QStringLiteral("SELECT id, name, start, \"end\", rounds FROM loops WHERE id = ?"), {id});
    return rows.isEmpty() ? std::nullopt : std::optional(toLoop(rows.constFirst()));
}

std::optional<qint64> LoopLibrary::add(const QString &key, const SavedLoop &loop)
{
    if (loop.end - loop.start < ShortestLoop) {
        return std::nullopt;
    }
    const qint64 id = freshId();
    m_database->write(QStringLiteral("INSERT OR REPLACE INTO loops "
                                     "(id, key, name, start, \"end\", rounds) "
                                     "VALUES (?, ?, ?, ?, ?, ?)"),
                      {id,
                       key,
                       loop.name,
                       qint64{loop.start.count()},
                       qint64{loop.end.count()},
                       fromRounds(loop.rounds)});
    emit changed();
    return id;
}

void LoopLibrary::change(const SavedLoop &loop)
{
    if (loop.end - loop.start < ShortestLoop) {
        return;
    }
    m_database->write(
        QStringLiteral(
            "UPDATE loops SET name = ?, start = ?, \"end\" = ?, rounds = ? WHERE id = ?"),
        {loop.name,
         qint64{loop.start.count()},
         qint64{loop.end.count()},
         fromRounds(loop.rounds),
         loop.id});
    emit changed();
}

void LoopLibrary::remove(qint64 id)
{
    m_database->write(QStringLiteral("DELETE FROM loops WHERE id = ?"), {id});
    emit changed();
}

void LoopLibrary::follow(const std::optional<StoreProblem> &unsaved)
{
    setUnsaved(unsaved);
    if (!unsaved) {
        emit changed(); // a file that could not be read may have others
    }
}

bool LoopLibrary::hasUnsavedWork() const
{
    return m_database->hasUnsavedWork();
}

void LoopLibrary::save()
{
    m_database->save();
}

} // namespace expressly

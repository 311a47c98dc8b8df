// SPDX-License-Identifier: MIT
#include "store/looplibrary.h"

#include "store/database.h"

namespace expressly {

namespace {

using std::chrono::milliseconds;

Database::Format format()
{
    return {.subject = QStringLiteral("Your loops"),
            .version = 1,
            .tables = {QStringLiteral("loops")},
            .create = {QStringLiteral(
                "CREATE TABLE IF NOT EXISTS loops (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                "key TEXT NOT NULL, name TEXT NOT NULL, start INTEGER NOT NULL, "
                "\"end\" INTEGER NOT NULL, rounds INTEGER)")}};
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
            .start = milliseconds(row.at(2).toLongLong()),
            .end = milliseconds(row.at(3).toLongLong()),
            .rounds = rounds.isNull() ? std::nullopt : std::optional(rounds.toInt())};
}

} // namespace

LoopLibrary::LoopLibrary(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<Database>(
          folder % QStringLiteral("/loops.sqlite"), format(), [this](const StoreProblem &problem) {
              addProblem(problem);
          }))
{}

LoopLibrary::~LoopLibrary() = default;

QList<SavedLoop> LoopLibrary::loops(const QString &key)
{
    QList<SavedLoop> loops;
    const Database::Rows rows =
        m_database->run(QStringLiteral("SELECT id, name, start, \"end\", rounds FROM loops "
                                       "WHERE key = ? ORDER BY start, \"end\", id"),
                        {key});
    for (const QVariantList &row : rows) {
        loops.append(toLoop(row));
    }
    return loops;
}

std::optional<SavedLoop> LoopLibrary::loop(qint64 id)
{
    const Database::Rows rows = m_database->run(
        QStringLiteral("SELECT id, name, start, \"end\", rounds FROM loops WHERE id = ?"), {id});
    return rows.isEmpty() ? std::nullopt : std::optional(toLoop(rows.constFirst()));
}

std::optional<qint64> LoopLibrary::add(const QString &key, const SavedLoop &loop)
{
    m_database->run(QStringLiteral("INSERT INTO loops (key, name, start, \"end\", rounds) "
                                   "VALUES (?, ?, ?, ?, ?)"),
                    {key,
                     loop.name,
                     qint64{loop.start.count()},
                     qint64{loop.end.count()},
                     fromRounds(loop.rounds)});
    const Database::Rows rows =
        m_database->run(QStringLiteral("SELECT max(id) FROM loops WHERE key = ?"), {key});
    if (rows.isEmpty() || rows.constFirst().constFirst().isNull()) {
        return std::nullopt;
    }
    emit changed();
    return rows.constFirst().constFirst().toLongLong();
}

void LoopLibrary::change(const SavedLoop &loop)
{
    m_database->run(
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
    m_database->run(QStringLiteral("DELETE FROM loops WHERE id = ?"), {id});
    emit changed();
}

void LoopLibrary::addProblem(const StoreProblem &problem)
{
    if (!m_problems.contains(problem)) {
        m_problems.append(problem);
        emit problemFound(problem);
    }
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeproblem.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace expressly {

class Database;

/// A loop that the person made in a film.
struct SavedLoop
{
    qint64 id = 0; ///< Given by the library.
    QString name;
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    std::optional<int> rounds; ///< Empty: for ever; else the film goes on after them.

    bool operator==(const SavedLoop &) const = default;
};

/// Remembers the person's loops, several for each film. The database is opened when it is first
/// needed; when it cannot be used, all of this works until the program ends.
class LoopLibrary final : public QObject
{
    Q_OBJECT

public:
    /// Keeps loops.sqlite in \a folder, which is made when it is first needed.
    explicit LoopLibrary(const QString &folder, QObject *parent = nullptr);
    ~LoopLibrary() override;

    /// In the order of the film. \a key is a video's id, or the absolute path of a file that is
    /// none of the guide's videos.
    [[nodiscard]] QList<SavedLoop> loops(const QString &key);
    [[nodiscard]] std::optional<SavedLoop> loop(qint64 id);
    /// The id of the new loop; the one in \a loop does not count. Empty when nothing can be kept.
    std::optional<qint64> add(const QString &key, const SavedLoop &loop);
    /// Its name, ends and rounds become those of \a loop.
    void change(const SavedLoop &loop);
    void remove(qint64 id);

    /// Those met so far; each is there once.
    [[nodiscard]] const QList<StoreProblem> &problems() const { return m_problems; }

signals:
    void changed();
    void problemFound(const expressly::StoreProblem &problem);

private:
    void addProblem(const StoreProblem &problem);

    std::unique_ptr<Database> m_database;
    QList<StoreProblem> m_problems;
};

} // namespace expressly

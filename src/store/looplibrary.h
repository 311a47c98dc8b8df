// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeper.h"

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
/// needed; while it cannot be used, all of this works until the program ends.
class LoopLibrary final : public Keeper
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
    /// The id of the new loop; the one in \a loop does not count. Empty when it
    /// is too short to be one.
    std::optional<qint64> add(const QString &key, const SavedLoop &loop);
    /// Its name, ends and rounds become those of \a loop, unless that is too short.
    void change(const SavedLoop &loop);
    void remove(qint64 id);

    [[nodiscard]] bool hasUnsavedWork() const override;
    void save() override;

signals:
    void changed();

private:
    void follow(const std::optional<StoreProblem> &unsaved);

    std::unique_ptr<Database> m_database;
};

} // namespace expressly

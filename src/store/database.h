// SPDX-License-Identifier: MIT
#pragma once

#include "store/connection.h"
#include "store/databaseformat.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace expressly {

/// An SQLite file that never stands in the way: opened at its first use, and moved aside when
/// broken. While it cannot be written, a database in memory stands in for it, with the rows that
/// can still be read; what changes meanwhile is kept and tried again, at each change, every few
/// seconds and at the end. What was committed survives the program being killed.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    using Format = DatabaseFormat;
    using Listener = DatabaseListener;
    using Rows = Connection::Rows;

    Database(QString file, Format format, Listener listener);
    /// Tries a last time; nobody is told any more.
    ~Database();

    /// Runs one statement with its values in the places of "?".
    [[nodiscard]] Rows read(const QString &statement, const QVariantList &values = {});
    /// The same for a change. Done twice it has to do what it does once.
    void write(const QString &statement, const QVariantList &values);
    /// A change that nobody is asked about when the program ends. Of those of one statement and one
    /// first value only the last counts.
    void note(const QString &statement, const QVariantList &values);

    /// Whether changes by write() are not in the file.
    [[nodiscard]] bool hasUnsavedWork() const;
    /// Writes now what is not yet in the file.
    void save();

private:
    enum class Opening { Done, Broken, Newer, NotMigrated, Refused };
    struct Change
    {
        QString statement;
        QVariantList values;
        bool isWork = true;
    };
    using Identity = std::pair<quint64, quint64>; ///< Device and inode.

    void openUnlessOpen();
    [[nodiscard]] std::optional<StoreProblem> openFile();
    [[nodiscard]] Opening tryFile();
    [[nodiscard]] Opening lookAtFile();
    [[nodiscard]] Opening whyNot() const;
    [[nodiscard]] Opening examine();
    [[nodiscard]] Opening prepare();
    [[nodiscard]] QString moveFilesAside() const;
    [[nodiscard]] std::optional<Identity> identity() const;

    void keep(const Change &change);
    void fallBack(const StoreProblem &problem);
    void tell();
    [[nodiscard]] bool fillMemory(Connection *former);
    [[nodiscard]] bool startMemory(int version);
    [[nodiscard]] bool takeOver(Connection &from);
    [[nodiscard]] bool writeAgain(Connection &memory);
    [[nodiscard]] bool copyUnread();
    void tryLater();
    [[nodiscard]] StoreProblem notSaved() const;
    [[nodiscard]] std::optional<Rows> tryRun(const QString &statement,
                                             const QVariantList &values = {});
    void noteError();

    QString m_file;
    Format m_format;
    Listener m_listener;
    std::unique_ptr<Connection> m_connection;
    std::optional<Identity> m_identity; ///< Of the file that is open.
    bool m_isInMemory = false;
    bool m_isNew = false;    ///< The file was not there, or was empty.
    bool m_hasGone = false;  ///< The file was taken away while it was open.
    bool m_isUnread = false; ///< The file has rows that memory does not have.
    QList<Change> m_unsaved;
    QTimer m_nextTry;
    std::chrono::milliseconds m_untilNextTry{0};
    QElapsedTimer m_sinceTry;
    std::optional<StoreProblem> m_untold; ///< Told once memory has the change: listeners read.
    QString m_error;                      ///< Of the last thing that failed.
    bool m_errorMeansBroken = false;
};

} // namespace expressly

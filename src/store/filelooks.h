// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>
#include <stop_token>

namespace expressly {

/// What the disk says of a file, without reading it.
struct FileLook
{
    bool isFile = false; ///< An ordinary one; below holds only then.
    qint64 size = 0;
    QDateTime modified;
    bool operator==(const FileLook &) const = default;
};

/// Waits for the disk, however slow its drive is.
[[nodiscard]] FileLook lookAt(const QString &path);

/// What is known of files that may lie on slow drives. Nobody waits: what was last seen is said at
/// once, and a new look is taken in the background.
class FileLooks final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~FileLooks() override;

    /// As it was last seen; nothing while it has not been looked at yet. Looks again.
    [[nodiscard]] std::optional<FileLook> at(const QString &path);

signals:
    /// A look has found something else than the one before.
    void changed(const QString &path);

private:
    void accept(const QString &path, const FileLook &look);

    QHash<QString, FileLook> m_seen;
    QSet<QString> m_looking;
    std::stop_source m_stop;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

namespace expressly {

/// Says which file this is by what it holds, not by its name: size, time of change, and a digest of
/// its first and last 64 KiB. Empty when it cannot be read.
[[nodiscard]] QString identityOf(const QString &file);

/// Pictures kept in a folder of bounded size; the ones not used for longest go first. What is
/// damaged counts as absent, and a folder that cannot be written as empty. Blocks on the disk.
class PictureCache final
{
public:
    static constexpr qint64 UsualBytes = qint64{64} * 1024 * 1024;

    /// Without a \a folder nothing is kept.
    explicit PictureCache(QString folder, qint64 mostBytes = UsualBytes)
        : m_folder(std::move(folder))
        , m_mostBytes(mostBytes)
    {}

    /// \a key may hold letters, digits and "-". Null when it is not here.
    [[nodiscard]] QImage load(const QString &key) const;
    void store(const QString &key, const QImage &picture) const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace expressly

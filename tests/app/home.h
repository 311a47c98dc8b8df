// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace expressly::test {

/// A home folder of its own for everything that the program reads and writes, and no sound. The
/// environment is as it was when this is gone.
class Home final
{
    Q_DISABLE_COPY_MOVE(Home)

public:
    Home();
    ~Home();

    [[nodiscard]] QString path(const QString &name = {}) const;
    /// Where the program of this process keeps settings.json, and library.sqlite with session.json.
    [[nodiscard]] static QString settingsFolder();
    [[nodiscard]] static QString dataFolder();
    /// Where the real binary keeps them.
    [[nodiscard]] QString binarySettingsFolder() const;
    [[nodiscard]] QString binaryDataFolder() const;

    /// A copy of our own guide that may be spoilt.
    [[nodiscard]] QString copyGuide(const QString &name = QStringLiteral("guide")) const;

private:
    void set(const char *variable, const QString &value);

    QTemporaryDir m_folder;
    QHash<QByteArray, std::optional<QByteArray>> m_former;
};

/// Writes a file, with the folders above it.
void writeFile(const QString &path, const QByteArray &content);
[[nodiscard]] QByteArray readFile(const QString &path);
/// Replaces a part of a file that is there.
void changeFile(const QString &path, const QByteArray &from, const QByteArray &to);
void copyFolder(const QString &from, const QString &to);
/// A generated film.
[[nodiscard]] QString clip(QStringView name);

} // namespace expressly::test

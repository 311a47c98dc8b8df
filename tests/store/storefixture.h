// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace expressly::test {

/// A folder of its own for each test, with the few things done to files in it.
class StoreFixture
{
public:
    StoreFixture();

    [[nodiscard]] QString path(const QString &name = {}) const;
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Everything in the folder, sorted.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList names(const QString &pattern) const;

private:
    QTemporaryDir m_folder;
};

/// Runs \a work as a person who may not write here; false where that cannot be arranged.
[[nodiscard]] bool withoutWritePermission(const QString &folder, const std::function<void()> &work);

/// Runs \a work while no file may grow beyond \a bytes, as on a disk that is full.
void withFullDisk(unsigned long bytes, const std::function<void()> &work);

/// Runs \a work in a child process and kills it with SIGKILL \a milliseconds after it has written
/// \a firstFile, which is removed before.
void killAfter(int milliseconds, const QString &firstFile, const std::function<void()> &work);

} // namespace expressly::test

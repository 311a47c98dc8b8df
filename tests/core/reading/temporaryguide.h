// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/diagnostic.h"

#include <QList>
#include <QTemporaryDir>

namespace expressly::test {

/// A copy of tests/data/guides/small that a test may spoil.
class TemporaryGuide final
{
public:
    TemporaryGuide();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    void write(const QString &file, const QByteArray &text) const;
    /// Replaces the only place where \a before stands.
    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const;
    void remove(const QString &file) const;

private:
    QTemporaryDir m_folder;
};

/// One line for each diagnostic, in the form of expressly-check.
[[nodiscard]] QString report(const QList<Diagnostic> &diagnostics);

} // namespace expressly::test

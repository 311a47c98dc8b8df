// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"

#include <QList>

namespace expressly {

/// Collects what is wrong with one file.
class Problems final
{
public:
    explicit Problems(QString file)
        : m_file(std::move(file))
    {}

    void error(const QString &pointer, const QString &message)
    {
        ++m_errors;
        m_diagnostics.append({Diagnostic::Severity::Error, m_file, pointer, std::nullopt, message});
    }
    void errorAt(Diagnostic::TextPlace place, const QString &message)
    {
        ++m_errors;
        m_diagnostics.append({Diagnostic::Severity::Error, m_file, {}, place, message});
    }
    void warning(const QString &pointer, const QString &message)
    {
        m_diagnostics.append(
            {Diagnostic::Severity::Warning, m_file, pointer, std::nullopt, message});
    }

    /// Grows with every error, so that a reader can tell whether its own part was fine.
    [[nodiscard]] qsizetype errorCount() const { return m_errors; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }

private:
    QString m_file;
    qsizetype m_errors = 0;
    QList<Diagnostic> m_diagnostics;
};

} // namespace expressly

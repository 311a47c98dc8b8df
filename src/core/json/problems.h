// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/diagnostic.h"

#include <QList>

#include <optional>
#include <utility>

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
        add(++m_errors, {Diagnostic::Severity::Error, m_file, pointer, std::nullopt, message});
    }
    void errorAt(Diagnostic::TextPlace place, const QString &message)
    {
        add(++m_errors, {Diagnostic::Severity::Error, m_file, {}, place, message});
    }
    void warning(const QString &pointer, const QString &message)
    {
        add(++m_warnings, {Diagnostic::Severity::Warning, m_file, pointer, std::nullopt, message});
    }

    /// Grows with every error, so that a reader can tell whether its own part was fine.
    [[nodiscard]] qsizetype errorCount() const { return m_errors; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }

private:
    /// Nobody reads more of one kind in one file, and a hostile file has millions.
    static constexpr qsizetype Most = 200;

    /// In the place of the first one too many stands that there are more.
    void add(qsizetype number, Diagnostic diagnostic);

    QString m_file;
    qsizetype m_errors = 0;
    qsizetype m_warnings = 0;
    QList<Diagnostic> m_diagnostics;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/diagnostic.h"

#include <QList>
#include <QStringView>

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
        add(++m_errors,
            {Diagnostic::Severity::Error, m_file, pointer, std::nullopt, message},
            u"There are more errors; mend these first.");
    }
    void errorAt(Diagnostic::TextPlace place, const QString &message)
    {
        add(++m_errors,
            {Diagnostic::Severity::Error, m_file, {}, place, message},
            u"There are more errors; mend these first.");
    }
    void warning(const QString &pointer, const QString &message)
    {
        add(++m_warnings,
            {Diagnostic::Severity::Warning, m_file, pointer, std::nullopt, message},
            u"There are more warnings; look at these first.");
    }

    /// Grows with every error, so that a reader can tell whether its own part was fine.
    [[nodiscard]] qsizetype errorCount() const { return m_errors; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }

private:
    /// Nobody reads more of one kind in one file, and a hostile file has millions.
    static constexpr qsizetype Most = 200;

    void add(qsizetype number, Diagnostic diagnostic, QStringView more)
    {
        if (number == Most + 1) {
            diagnostic.pointer.clear();
            diagnostic.place.reset();
            diagnostic.message = more.toString();
        }
        if (number <= Most + 1) {
            m_diagnostics.append(std::move(diagnostic));
        }
    }

    QString m_file;
    qsizetype m_errors = 0;
    qsizetype m_warnings = 0;
    QList<Diagnostic> m_diagnostics;
};

} // namespace expressly

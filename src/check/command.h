// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expressly {

// The ways in which the program ends; see the manual page.
inline constexpr int Fine = 0;
inline constexpr int ProblemsFound = 1;
inline constexpr int CouldNotRun = 2;

/// Whether all of \a text has been written to standard output.
[[nodiscard]] bool writeOutput(const QByteArray &text);

/// Writes one sentence or list to standard error.
void writeError(const QString &text);

/// Says why the program cannot do what was asked for; always CouldNotRun.
[[nodiscard]] int refuse(const QString &sentence);

/// Messages quote what stands in the files; a line break there must not break the line here, and a
/// control character must not reach the terminal.
[[nodiscard]] QString onOneLine(QString text);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>
#include <QString>

#include <cstdio>
#include <optional>

namespace expressly {

/// What all commands of expressly-check end with.
enum ExitCode { Fine = 0, ProblemsFound = 1, CouldNotRun = 2 };

/// False when it could not be written to the last byte.
[[nodiscard]] bool write(std::FILE *stream, const QByteArray &text);

/// Says why nothing was done, and gives CouldNotRun.
[[nodiscard]] ExitCode refuse(const QString &sentence);

/// Writes a report to the standard output; gives \a code, or CouldNotRun when that failed.
[[nodiscard]] ExitCode finish(const QByteArray &report, ExitCode code);

/// Reads \a arguments, the program's name first, and answers --help and --version, which it adds.
/// An exit code when there is nothing more to do.
[[nodiscard]] std::optional<ExitCode> readArguments(QCommandLineParser &parser,
                                                    const QStringList &arguments);

/// \a text without line breaks and control characters: messages quote what stands in files, and
/// that must neither break the line of a report nor reach the terminal.
[[nodiscard]] QString onOneLine(QString text);

} // namespace expressly

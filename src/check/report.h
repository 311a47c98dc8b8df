// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/diagnostic.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace expressly {

/// One diagnostic per line and a closing count, for people.
[[nodiscard]] QByteArray textReport(const QString &folder, const QList<Diagnostic> &diagnostics);

/// The same as one JSON object, for programs.
[[nodiscard]] QJsonObject jsonReport(const QString &folder, const QList<Diagnostic> &diagnostics);

/// [{severity, file, pointer, line, column, message}]
[[nodiscard]] QJsonArray jsonArray(const QList<Diagnostic> &diagnostics);

[[nodiscard]] qsizetype countErrors(const QList<Diagnostic> &diagnostics);

} // namespace expressly

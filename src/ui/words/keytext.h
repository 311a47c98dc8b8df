// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;

namespace expressly {

/// A key as it stands on the person's keyboard; empty when there is none.
[[nodiscard]] QString keyText(const QKeySequence &key);
/// The first key of a command; empty when it has none, or there is no command.
[[nodiscard]] QString keyOf(const QAction *action);
/// The words of a tool tip: what a button does, and its key.
[[nodiscard]] QString tipText(const QString &words, const QString &key);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QApplication;

namespace expressly::soak {

/// Starts the program again and again, kills it while it writes, and looks for what it had kept.
[[nodiscard]] int killOften(int times, unsigned seed, const QString &film, const QString &folder);

/// What is killed: keeps one row after the other, from \a first on, and notes each in \a journal
/// once the program holds it.
[[nodiscard]] int
writeUntilKilled(QApplication &application, int first, const QString &film, const QString &journal);

/// On a small disk, where this home lies: fills it, keeps rows, frees it, keeps more, and looks for
/// all of them.
[[nodiscard]] int fillAndFree(QApplication &application, const QString &film);

} // namespace expressly::soak

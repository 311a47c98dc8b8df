// SPDX-License-Identifier: MIT
#pragma once

#include "app/home.h"

#include <QImage>
#include <QStringList>

#include <optional>

namespace expressly::test {

/// What a run of the real program left behind.
struct BinaryResult
{
    int exitCode = -1;
    QString output;
    QString errors;
    QImage picture; ///< Of --screenshot.
};

/// Runs the real program until it ends, at most 40 s; a crash gives the exit code -1.
[[nodiscard]] BinaryResult runBinary(const QStringList &arguments);
/// The same with --screenshot added.
[[nodiscard]] BinaryResult takeScreenshot(const Home &home, const QStringList &arguments);

} // namespace expressly::test

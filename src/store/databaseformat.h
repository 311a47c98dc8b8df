// SPDX-License-Identifier: MIT
#pragma once

#include "store/migrations.h"
#include "store/storeproblem.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace expressly {

/// What a database holds.
struct DatabaseFormat
{
    QString subject; ///< Begins a sentence, in the plural: "Your positions".
    Migrations migrations;
    QStringList atOpening; ///< Statements that run at each opening of the file.
};

/// Who is told how a database fares.
struct DatabaseListener
{
    std::function<void(const StoreProblem &)> found; ///< It is over, and is told once.
    /// Why nothing comes into the file from now on; empty: all is in the file again.
    std::function<void(const std::optional<StoreProblem> &)> unsaved;
};

} // namespace expressly

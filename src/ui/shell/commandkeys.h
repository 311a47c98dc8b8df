// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandtable.h"

#include <QString>

namespace expressly {

class Commands;
struct PlayerKeys;

/// The first key of \a command, in words; empty: it has none.
[[nodiscard]] QString firstKey(const Commands &commands, Command command);

/// The same of all that the player's buttons do.
[[nodiscard]] PlayerKeys playerKeysOf(const Commands &commands);

} // namespace expressly

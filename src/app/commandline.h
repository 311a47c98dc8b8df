// SPDX-License-Identifier: MIT
#pragma once

#include "app/wish.h"

#include <QStringList>

namespace expressly {

/// What the command line says.
struct CommandLine
{
    enum class Action { Open, Screenshot, PlaybackCheck, Find, Version, Help };

    Action action = Action::Open;
    Wish wish;
    QString screenshot; ///< The PNG to write.
    QString words;      ///< To be found.
    bool asJson = false;
    QString problem; ///< One sentence; set when the options are wrong.
};

/// \a arguments as main() gets them, the program's name first. Needs no application object.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

/// Needs the application object.
[[nodiscard]] QString commandLineHelp();

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class MainWindow;

/// Who looks for help reads, and no film is beside it: the player makes room while the guide's help
/// lesson is open, unless the person asks for it.
void bindHelpPage(MainWindow &window);

} // namespace expressly

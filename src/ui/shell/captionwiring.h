// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class MainWindow;

/// Connects the captions with the window's player panel, its menu and its keys.
void wireCaptions(MainWindow &window);

} // namespace expressly

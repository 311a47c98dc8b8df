// SPDX-License-Identifier: MIT
#pragma once

class QMenuBar;

namespace expressly {

struct MainWindowServices;

/// Fills the window's menus: the commands by their groups, and the settings that have no dialog.
void buildMenus(QMenuBar &bar, const MainWindowServices &services);

} // namespace expressly

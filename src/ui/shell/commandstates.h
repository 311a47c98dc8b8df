// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

struct MainWindowServices;

/// Lets the commands show what holds: which are checked, which can be used and seen now.
void bindCommandStates(const MainWindowServices &services);

} // namespace expressly

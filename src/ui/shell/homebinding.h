// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class MainWindow;

/// Fills the first page with the guide, with where the person was and with the looks they chose,
/// and goes where they press.
void bindHome(MainWindow &window);

} // namespace expressly

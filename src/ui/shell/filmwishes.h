// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class MainWindow;

/// What in the window asks for the film, for a file of it, or for its page on the network.
void bindFilmWishes(MainWindow &window);

} // namespace expressly

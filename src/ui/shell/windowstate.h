// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class MainWindow;
struct LastVisit;

/// As large as is good to read in, but no larger than the screen's free area.
void fitToScreen(MainWindow &window);

/// Lays the window out as it was left, and lets the lesson that was open go on where it was.
void restoreWindow(MainWindow &window, const LastVisit &visit);

/// Where the person is, and how the window is laid out.
void saveWindow(MainWindow &window, LastVisit &visit);

} // namespace expressly

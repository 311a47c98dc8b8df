// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace expressly {

/// What had the keyboard in \a window went away: a line's button, a page of a pane. Qt hands the
/// keyboard to whatever comes next, where Space would press something that nobody chose; \a home
/// takes it instead. Holds as long as \a window.
void keepFocusAtHome(QWidget &window, QWidget &home);

} // namespace expressly

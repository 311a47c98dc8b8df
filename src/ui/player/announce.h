// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace expressly {

/// Tells people who listen to the screen what changed, without moving the focus.
void announce(QWidget &widget, const QString &text);

} // namespace expressly

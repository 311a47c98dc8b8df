// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace expressly {

/// Tells someone who listens to the screen something that happened in \a place, without moving the
/// focus.
void announce(QWidget &place, const QString &text);

} // namespace expressly

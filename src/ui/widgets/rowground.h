// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace expressly {

/// What lies behind a row of the lists in the player: a mark for the current one, a tint under the
/// pointer, a ring for the focus. Leaves the painter antialiasing.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool current);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace expressly {

enum class Symbol { Back, Forward, Up, Down, Find, Close, Copy, ReadAloud };

/// A line drawing in the palette's text colour, whatever the theme is when it is painted.
[[nodiscard]] QIcon symbolIcon(Symbol symbol);

} // namespace expressly

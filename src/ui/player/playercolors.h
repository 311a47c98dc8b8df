// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace expressly {

/// Opaque ink for what is less important: the theme's placeholder text.
[[nodiscard]] QColor secondaryInk(const QPalette &palette);

/// The nearly black ground around a picture, in the tone of the theme.
[[nodiscard]] QColor pictureGround(const QPalette &palette);

/// The theme's colours for what lies over a picture: light on dark in every theme.
[[nodiscard]] QPalette overPicture(const QPalette &palette);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>

class QImage;
class QPainter;
class QWidget;

namespace expressly {

/// Opaque ink for what is less important: the theme's placeholder text.
[[nodiscard]] QColor secondaryInk(const QPalette &palette);

/// The nearly black ground around a picture, in the tone of the theme.
[[nodiscard]] QColor pictureGround(const QPalette &palette);

/// The theme's colours for what lies over a picture: light on dark in every theme.
[[nodiscard]] QPalette overPicture(const QPalette &palette);

/// By night small pictures must not glare: what is drawn with drawTinted() in \a window is
/// multiplied with \a tint from now on. White leaves it as it is.
void setPictureTint(QWidget &window, const QColor &tint);
/// Into \a place of \a widget, which \a painter paints on.
void drawTinted(QPainter &painter, QRectF place, const QImage &picture, const QWidget &widget);

} // namespace expressly

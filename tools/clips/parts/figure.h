// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

#include <QHash>
#include <QString>

namespace expressly::clips {

/// What can differ in a figure, such as how far a mouth is open.
using FigureValues = QHash<QString, qreal>;

/// Draws shapes/NAME.json: a drawing kept as data, from the back to the front. Its items are
/// - "shape": a smooth closed line through points, with "fill" and "line" (roles);
/// - "line": a smooth open line, with "role" and "width";
/// - "disc": [x, y, half width, half height], with "fill" and "line";
/// - "finger": joints as in hands/NAME.json, with "tip", "nail", "from", "crease",
///   or "closed" where the finger bends at its root;
/// - "forearm": from "elbow" to "wrist", where it points along "turn" (degrees);
/// - "hand": a posture of hands/NAME.json, or "use": another figure with its "values"; both placed
///   by "at", "turn", "size" and "mirror".
/// Points may have a second list "to": the value named by "by" leads from the one to the other. An
/// item with "when" is drawn as strongly as that value says. A point named twice is a corner.
void drawFigure(Canvas &canvas, const QString &name, const FigureValues &values = {});

/// A bare forearm that ends at the wrist, pointing along `turn` there; a hand goes on from it.
void drawForearm(Canvas &canvas,
                 const QPointF &elbow,
                 const QPointF &wrist,
                 qreal turn,
                 qreal wristHalf = 64,
                 qreal elbowHalf = 100);

} // namespace expressly::clips

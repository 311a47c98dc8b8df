// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "pose.h"

#include <QList>

namespace expressly::clips {

/// One way to look at things: what it can show, and how it is drawn. View units are 1/30 cm of the
/// body wherever a body is drawn.
struct View
{
    QString name;
    QList<Track> tracks;
    void (*draw)(Canvas &canvas, const Pose &pose);
};

/// All of them; a new view is added to the list in views.cpp.
[[nodiscard]] const QList<View> &views();
[[nodiscard]] const View *findView(const QString &name);

/// The person from the front: her right breast and her right hand.
[[nodiscard]] View frontView();

/// A cut through the breast seen from her left: nipple to the left, chest wall to the right, her
/// right hand behind.
[[nodiscard]] View sideView();

/// What not to do, from the front or from the side: sliding, pinching the nipple, pulling, pressing
/// only together.
[[nodiscard]] View mistakeView();

/// Beside it: the same from the same side, done well.
[[nodiscard]] View properView();

/// The person sits, seen from the front: one hand expresses, the other holds a bowl.
[[nodiscard]] View seatedView();

/// Two hands under a tap, as their owner sees them.
[[nodiscard]] View washView();

} // namespace expressly::clips

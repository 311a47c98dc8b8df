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

/// A swollen breast from the front, and finger tips of both hands at the base of the nipple.
[[nodiscard]] View softenFrontView();

/// The same in the cut, with the tissue fluid round the ducts.
[[nodiscard]] View softenSideView();

/// From the front: a pump that her left hand holds, and what her right hand does meanwhile.
[[nodiscard]] View pumpingView();

/// From the front: easing a swollen breast, by expressing a little or by cold.
[[nodiscard]] View comfortView();

} // namespace expressly::clips

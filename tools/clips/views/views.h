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
/// The upper body from the front with both breasts and both arms, collar bones to waist, in an open
/// shirt. Zero lies in the middle between the bases of the nipples.
[[nodiscard]] View upperBodyView();
/// The person from the front, stroking her right breast with either hand.
[[nodiscard]] View massageView();

/// Pictures with the baby: on the bare chest, at the breast, given milk by spoon or cup.
[[nodiscard]] View skinToSkinView();
[[nodiscard]] View offerView();
[[nodiscard]] View givingView();

/// An oral syringe: given into the cheek, and before that its cap taken off.
[[nodiscard]] View cheekView();
[[nodiscard]] View capOffView();

/// Her hands, as she sees them, warming each other; and she rests and looks at a photo.
[[nodiscard]] View warmHandsView();
[[nodiscard]] View restView();
/// The person from the front with a spoon under her nipple; then a syringe that draws up from it.
[[nodiscard]] View spoonView();

/// Still pictures of things, zero in the middle of 560 by 400: what lies ready for colostrum, and
/// syringes with labels in the freezer.
[[nodiscard]] View readyView();
[[nodiscard]] View syringesView();

/// The same: the three places where milk keeps, and the back of the fridge.
[[nodiscard]] View whereView();
[[nodiscard]] View chillView();

/// The same: what is done with a container of milk.
[[nodiscard]] View portionsView();
[[nodiscard]] View writingView();
[[nodiscard]] View thawView();
[[nodiscard]] View swirlView();
[[nodiscard]] View cleanView();
/// Clean parts that dry on a clean towel, their openings down.
[[nodiscard]] View dryingView();
/// A swollen breast from the front, and the five finger tips of one hand round the nipple's base.
[[nodiscard]] View softenFrontView();

/// The same in the cut, with the tissue fluid round the ducts.
[[nodiscard]] View softenSideView();

/// From the front: a pump that her left hand holds, and what her right hand does meanwhile.
[[nodiscard]] View pumpingView();

/// From the front: easing a swollen breast, by expressing a little or by cold.
[[nodiscard]] View comfortView();

/// From the front: a large breast that rests on a rolled towel, one hand free to hold it.
[[nodiscard]] View largeBreastView();

} // namespace expressly::clips

// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

#include <QPointF>
#include <QRectF>

namespace expressly::clips {

/// A small spoon, 14 cm long, its bowl's rim round zero and its handle to the right. `openness` is
/// how far one looks into it: the rim's height as a share of its width.
struct Spoon
{
    static constexpr qreal HalfWidth = 58;
    qreal openness = 0.28;
    qreal rise = 40; ///< how much higher the handle's end lies than the bowl

    /// The surface of what lies in the bowl; empty without anything. `amount` from 0 to 1.
    [[nodiscard]] QPainterPath pool(qreal amount) const;
};

void drawSpoon(Canvas &canvas, const Spoon &spoon, qreal amount);

/// An oral syringe without a needle: the end of its nozzle at zero, the barrel to the right.
struct Syringe
{
    static constexpr qreal NozzleLength = 26;
    static constexpr qreal BarrelLength = 236;
    static constexpr qreal Radius = 12;     ///< slender: it holds 1 ml
    static constexpr qreal RodLength = 268; ///< from the stopper to the thumb rest

    qreal drawn = 0; ///< how far the plunger is pulled, in units
    qreal held = 0;  ///< how much of that is colostrum, in units from the nozzle on
    bool capped = false;

    /// Where the thumb rest stands.
    [[nodiscard]] qreal plungerEnd() const { return NozzleLength + RodLength + drawn; }
};

void drawSyringe(Canvas &canvas, const Syringe &syringe);
/// The cap alone, where it sits on a syringe whose nozzle ends at zero.
void drawSyringeCap(Canvas &canvas);

/// A bead of colostrum; `stretch` from 0 (a ball) on lengthens it downwards.
void drawBead(Canvas &canvas, const QPointF &middle, qreal radius, qreal stretch, qreal strength);

/// A small cup, the middle of its foot at zero.
void drawCup(Canvas &canvas, qreal width, qreal height);

/// A cloth laid flat, its corners a little uneven.
void drawFlatCloth(Canvas &canvas, const QRectF &box);

/// A pen, its point at zero, its body to the right.
void drawPen(Canvas &canvas, qreal length);

/// A label, as light or dark as the panel so that the program's ink can be read on it; ruled lines
/// stand in its lower part.
void drawLabel(Canvas &canvas, const QRectF &box, int lines);

/// A container for milk with straight sides, the middle of its foot at zero.
struct Container
{
    static constexpr qreal LidOverlap = 6; ///< the lid reaches so far down over the rim

    qreal width = 110;
    qreal height = 150; ///< without the lid
    qreal milk = 0.7;   ///< how full it is, 0 to 1
    qreal cream = 0;    ///< how clearly the cream lies apart at the top
    qreal tilt = 0;     ///< the milk's surface: how much higher it stands at the right
    bool lid = true;
    bool stands = true; ///< with a shadow at its foot

    [[nodiscard]] QRectF box() const { return {-width / 2, -height, width, height}; }
    [[nodiscard]] qreal surface() const { return -height * (0.04 + 0.92 * milk); }
};

void drawContainer(Canvas &canvas, const Container &container);

} // namespace expressly::clips

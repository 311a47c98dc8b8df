// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace expressly::clips {

/// What a colour is for. Shapes name a role; only palette.cpp knows the colour behind it.
enum class Role {
    Paper,
    Panel,
    Chest,
    Skin,
    SkinShade,
    SkinLight,
    SkinLine,
    Hand,
    HandShade,
    HandLine,
    Areola,
    Nipple,
    Nail,
    Inside,
    Gland,
    Duct,
    Milk,
    MilkLine,
    Muscle,
    Rib,
    InsideLine,
    Cloth,
    ClothShade,
    ClothLine,
    Accent,
    Bowl,
    BowlShade,
    BowlLine,
    Table
};

enum class SkinTone { Light, Medium, Deep };

[[nodiscard]] QColor colour(Role role, SkinTone tone);

/// The name a role carries as a class in SVG files, so that a program can put other colours there.
[[nodiscard]] QString roleName(Role role);

} // namespace expressly::clips

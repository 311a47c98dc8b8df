// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace expressly::clips {

/// What a colour is for. Shapes name a role; only content/pictures/palette.json knows the colour
/// behind it, and the program puts other colours there for other skins and for the dark theme.
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
    Colostrum,
    ColostrumLine,
    Muscle,
    Rib,
    InsideLine,
    Cloth,
    ClothShade,
    ClothLine,
    Warm,
    WarmShade,
    WarmLine,
    Hair,
    Accent,
    AccentLight,
    Mark, // what is drawn onto skin: skins are the same in both themes
    MarkLine,
    Wrong,
    WrongLight,
    White,
    Bowl,
    BowlShade,
    BowlLine,
    Metal,
    MetalShade,
    MetalLine,
    Cap, // of a syringe: it has to be seen, and to look like nothing that is good
    CapLine,
    Ice,
    IceLine,
    Table,
    Ink
};

enum class SkinTone { Light, Medium, Deep };
enum class Theme { Light, Dark };

/// The colours of one skin tone in one theme.
struct Wear
{
    SkinTone tone = SkinTone::Medium;
    Theme theme = Theme::Light;
};

[[nodiscard]] QColor colour(Role role, const Wear &wear);

/// The name a role carries in palette.json, and as a class in SVG files.
[[nodiscard]] QString roleName(Role role);

} // namespace expressly::clips

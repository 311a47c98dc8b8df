// SPDX-License-Identifier: MIT
#include "palette.h"

#include <array>

namespace expressly::clips {

namespace {

using Tones = std::array<const char *, 3>; // light, medium, deep

struct Entry
{
    Role role;
    const char *name;
    Tones colours;
};

constexpr Tones same(const char *colour)
{
    return {colour, colour, colour};
}

// The rows stand in the order of the enumeration. The hand is a little darker than the breast, as
// skin that sees the sun is, so that the two stay apart without heavy lines.
constexpr std::array<Entry, 29> Entries{{
    {Role::Paper, "paper", same("#FBF7F2")},
    {Role::Panel, "panel", same("#EAF1EE")},
    {Role::Chest, "chest", same("#EBCFC2")},
    {Role::Skin, "skin", {"#F8E3D5", "#E3BC9D", "#9C6B50"}},
    {Role::SkinShade, "skin-shade", {"#E9C5B0", "#C99A78", "#7A4E38"}},
    {Role::SkinLight, "skin-light", {"#FDF0E7", "#EECDB2", "#AE7D61"}},
    {Role::SkinLine, "skin-line", {"#A8694F", "#80502F", "#43271A"}},
    {Role::Hand, "hand", {"#F3D3BF", "#D8A783", "#885840"}},
    {Role::HandShade, "hand-shade", {"#E2B69C", "#BF8B66", "#6D432F"}},
    {Role::HandLine, "hand-line", {"#8F543D", "#673C22", "#331C12"}},
    {Role::Areola, "areola", {"#E3A896", "#B97A62", "#643B2C"}},
    {Role::Nipple, "nipple", {"#D58F7E", "#A4634E", "#532E22"}},
    {Role::Nail, "nail", {"#FBE6DC", "#EBC8B0", "#C39A83"}},
    {Role::Inside, "inside", same("#FBEBD3")},
    {Role::Gland, "gland", same("#F0BFAE")},
    {Role::Duct, "duct", same("#AA5B50")},
    {Role::Milk, "milk", same("#FFFDF6")},
    {Role::MilkLine, "milk-line", same("#8C8472")},
    {Role::Muscle, "muscle", same("#D99A8B")},
    {Role::Rib, "rib", same("#F6EEDF")},
    {Role::InsideLine, "inside-line", same("#A8705F")},
    {Role::Cloth, "cloth", same("#8FBDB8")},
    {Role::ClothShade, "cloth-shade", same("#76A9A4")},
    {Role::ClothLine, "cloth-line", same("#3F7A76")},
    {Role::Accent, "accent", same("#1F6F6B")},
    {Role::Bowl, "bowl", same("#FFFFFF")},
    {Role::BowlShade, "bowl-shade", same("#DDE7E5")},
    {Role::BowlLine, "bowl-line", same("#7C8B89")},
    {Role::Table, "table", same("#F6E7DA")},
}};

const Entry &entry(Role role)
{
    return Entries.at(static_cast<std::size_t>(role));
}

} // namespace

QColor colour(Role role, SkinTone tone)
{
    return QColor(QLatin1StringView(entry(role).colours.at(static_cast<std::size_t>(tone))));
}

QString roleName(Role role)
{
    return QString::fromLatin1(entry(role).name);
}

} // namespace expressly::clips

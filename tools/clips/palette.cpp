// SPDX-License-Identifier: MIT
#include "palette.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

// In the order of the enumeration.
constexpr std::array Names{
    "paper",       "panel",        "chest",       "skin",       "skin-shade",
    "skin-light",  "skin-line",    "hand",        "hand-shade", "hand-line",
    "areola",      "nipple",       "nail",        "inside",     "gland",
    "duct",        "milk",         "milk-line",   "colostrum",  "colostrum-line",
    "muscle",      "rib",          "inside-line", "cloth",      "cloth-shade",
    "cloth-line",  "warm",         "warm-shade",  "warm-line",  "hair",
    "accent",      "accent-light", "mark",        "mark-line",  "wrong",
    "wrong-light", "white",        "bowl",        "bowl-shade", "bowl-line",
    "metal",       "metal-shade",  "metal-line",  "cap",        "cap-line",
    "ice",         "ice-line",     "table",       "ink"};
static_assert(Names.size() == static_cast<std::size_t>(Role::Ink) + 1);

const QJsonObject &palette()
{
    static const QJsonObject Palette = [] {
        QFile file(QStringLiteral(EXPRESSLY_CLIP_PALETTE));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        }
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return Palette;
}

QColor read(const QString &role, const Wear &wear)
{
    const QJsonValue light = palette()["roles"_L1][role];
    const QJsonValue dark = palette()["dark"_L1][role];
    const QJsonValue value = wear.theme == Theme::Dark && !dark.isUndefined() ? dark : light;
    const QString text = value.isArray()
                             ? value.toArray().at(static_cast<int>(wear.tone)).toString()
                             : value.toString();
    const QColor found(text);
    if (!found.isValid()) {
        qFatal("palette.json has no colour for \"%s\"", qPrintable(role));
    }
    return found;
}

} // namespace

QColor colour(Role role, const Wear &wear)
{
    static std::array<std::array<std::array<QColor, Names.size()>, 3>, 2> known;
    QColor &slot = known.at(static_cast<std::size_t>(wear.theme))
                       .at(static_cast<std::size_t>(wear.tone))
                       .at(static_cast<std::size_t>(role));
    if (!slot.isValid()) {
        slot = read(roleName(role), wear);
    }
    return slot;
}

QString roleName(Role role)
{
    return QString::fromLatin1(Names.at(static_cast<std::size_t>(role)));
}

} // namespace expressly::clips

// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <limits>

namespace expressly {

/// Where someone lives: it decides whom she calls, and how long milk keeps there.
struct Region
{
    QString code; ///< Such as "ie"; its texts are in regions/ie.json.
    QString name;
    bool operator==(const Region &) const = default;
};

/// The code of the texts that hold where nobody said where she is, or is somewhere else, and of
/// those that a region lacks.
inline constexpr QLatin1StringView NeutralRegion("neutral");

/// What differs from region to region, by id, as texts of the content format.
using RegionTexts = QHash<QString, QString>;

/// A text in which {region:id} has been replaced.
struct RegionalText
{
    QString text;
    QStringList unknown; ///< Ids that no region has; nothing stands in their place.
};

/// Puts \a texts in the place of {region:id}. A backslash before the brace leaves it as it stands.
/// Ends soon after \a most characters: a few short words can stand for a great many long ones.
[[nodiscard]] RegionalText withRegion(const QString &text,
                                      const RegionTexts &texts,
                                      qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace expressly

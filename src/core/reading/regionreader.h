// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "core/json/cursor.h"

namespace expressly {

/// One text of a region, and where it comes from.
struct RegionValue
{
    QString id;
    QString text; ///< Empty: in none of the languages.
    QString source;
    QString checkedOn; ///< The day it was read there, as YYYY-MM-DD.
};

/// "regions/ie.json".
[[nodiscard]] QString regionFile(const QString &code);

/// In which languages its texts are looked for: better a number to call among words of another
/// language than none.
[[nodiscard]] QStringList regionLanguages(const Guide &guide);

/// The texts of a region's file, each in the first of \a languages that it has.
[[nodiscard]] QList<RegionValue> readRegion(const Cursor &root, const QStringList &languages);

/// What \a guide says in its region, and in its language; what could not be read is left out, and
/// \a diagnostics say it. Nothing for a guide without regions.
[[nodiscard]] RegionTexts readRegionTexts(const Guide &guide, QList<Diagnostic> &diagnostics);

} // namespace expressly

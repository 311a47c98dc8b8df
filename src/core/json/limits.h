// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>

namespace expressly {

/// How much a lesson may hold; the schemas say the same. The largest of ours has a twentieth of
/// each. Beyond, laying it out would take longer than anybody waits.
inline constexpr qint64 LargestLesson = qint64{1024} * 1024; ///< Bytes.
inline constexpr qsizetype LongestText = 20'000; ///< Characters; of other files as well.
inline constexpr qsizetype MostBlocks = 500;
inline constexpr qsizetype MostSteps = 200;
inline constexpr qsizetype MostItems = 500; ///< Of a list.
inline constexpr qsizetype MostColumns = 20;
inline constexpr qsizetype MostRows = 200;
inline constexpr qsizetype MostLabels = 20;
inline constexpr qsizetype LongestLabel = 500;
inline constexpr qsizetype MostVideos = 100;
inline constexpr qsizetype MostSources = 200;
inline constexpr qsizetype MostEntries = 200;        ///< Of a glossary.
inline constexpr qsizetype LongestRegionText = 1000; ///< It stands in the midst of others.
/// In a whole lesson; no schema can say these.
inline constexpr qsizetype MostTexts = 2000;
inline constexpr qsizetype MostReferences = 2000;

/// Two halves of a pair are one character, as in the schemas.
[[nodiscard]] inline qsizetype charactersOf(QStringView text)
{
    return std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); });
}

} // namespace expressly

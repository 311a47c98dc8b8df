// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/timerange.h"

#include <QStringView>

namespace expressly {

/// Reads the times of a media fragment (W3C, Media Fragments URI 1.0): "#t=434", "#t=434,452",
/// "#t=,20", "#t=npt:7:14", the same after "?" as video hosts write it, or the list of pairs alone.
/// Beyond the recommendation the forms of parseTimecode() are read, such as "7m14s" and "10s".
///
/// The last valid "t" counts; other dimensions are no matter of ours. Empty without a valid "t".
[[nodiscard]] std::optional<TimeRange> parseMediaFragment(QStringView text);

/// Reads what people type or paste where a time is asked for: a time alone ("7:14", "npt:7:14"), a
/// media fragment, or an address with one ("https://…/film.mp4#t=7:14,7:52",
/// "https://…?v=a&t=434").
[[nodiscard]] std::optional<TimeRange> parsePlaceInTime(QStringView text);

} // namespace expressly

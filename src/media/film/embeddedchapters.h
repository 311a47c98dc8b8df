// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QList>

struct AVFormatContext;

namespace expressly {

/// The chapters written inside a file (MP4, Matroska, WebM, …), ascending. A chapter without a
/// title is named by its number. \a zero is what they call the film's first moment.
[[nodiscard]] QList<Chapter> embeddedChapters(const AVFormatContext &context,
                                              std::chrono::microseconds zero);

} // namespace expressly

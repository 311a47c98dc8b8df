// SPDX-License-Identifier: MIT
#pragma once

#include "core/reading/contentsreader.h"
#include "core/reading/titles.h"

namespace expressly {

/// Leaves in \a contents only what is sound (ids once, titles and names known, the help lesson
/// there), reports the rest, and sets the titles in \a language.
[[nodiscard]] Guide soundGuide(Contents contents, const Titles &titles, Problems &problems);

[[nodiscard]] QList<Source> soundSources(const QList<std::optional<Source>> &sources,
                                         Problems &problems);

} // namespace expressly

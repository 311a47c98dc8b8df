// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "core/json/cursor.h"

namespace expressly {

/// videos.json as it stands, without titles. A video with an error is empty, so that positions are
/// those of the file.
[[nodiscard]] QList<std::optional<Video>> readVideos(const Cursor &root);

/// sources.json, likewise.
[[nodiscard]] QList<std::optional<Source>> readSources(const Cursor &root);

} // namespace expressly

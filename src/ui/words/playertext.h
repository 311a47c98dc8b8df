// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace expressly {

struct Chapter;
struct Video;

/// A time as a clock shows it: whole seconds, "7:14".

/// A chapter's title in at most 49 characters, as the hover bubble shows it.
[[nodiscard]] QString shortTitle(const QString &title);

/// "As given by the article, not confirmed."; empty when the chapter's time was checked.
[[nodiscard]] QString certaintyHint(const Chapter &chapter);

/// "Maya Bolman, IBCLC · © Owner · On this computer"; leaves out what is not known.
[[nodiscard]] QString aboutText(const Video &video, const QString &stateText);

/// \a time inside the film; a \a duration of zero is not known and bounds nothing.
[[nodiscard]] std::chrono::milliseconds insideFilm(std::chrono::milliseconds time,
                                                   std::chrono::milliseconds duration);

} // namespace expressly

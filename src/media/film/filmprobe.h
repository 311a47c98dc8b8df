// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <stop_token>

namespace expressly {

/// What a look at a file says before it is played.
struct FilmProbe
{
    std::chrono::milliseconds duration{0};
    QString problem; ///< Why it cannot be played and what to do; empty when it can.
};

/// Blocks as long as the disk takes, or until \a stop asks to end.
[[nodiscard]] FilmProbe probeFilm(const QString &file, std::stop_token stop = {});

} // namespace expressly

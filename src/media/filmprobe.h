// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace expressly {

/// What a look at a file says before it is played.
struct FilmProbe
{
    std::chrono::milliseconds duration{0};
    QString problem; ///< Why it cannot be played and what to do; empty when it can.
};

[[nodiscard]] FilmProbe probeFilm(const QString &file);

} // namespace expressly

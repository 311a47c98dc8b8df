// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// Where someone can be: in a lesson of the open guide, in a film, or in both. What is empty says
/// nothing: the lesson that is open stays, and so does the film.
struct Place
{
    QString lesson; ///< An id, or a former one.
    QString step;
    QString video;   ///< A video of the guide.
    QString chapter; ///< An id, or a number from 1.
    QString file;    ///< A film outside the guide, absolute; goes before the video.
    std::optional<std::chrono::milliseconds> start;
    std::optional<std::chrono::milliseconds> end;

    /// Whether a moment of a film is meant.
    [[nodiscard]] bool isInFilm() const
    {
        return !video.isEmpty() || !file.isEmpty() || !chapter.isEmpty() || start;
    }
    bool operator==(const Place &) const = default;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/video.h"

#include <QString>

#include <chrono>

namespace expressly {

/// The film that is open, or why there is none to see; announced whole, so that a view that comes
/// later shows the same as one that was there before. Where the film is comes with every frame, and
/// is the player's to say.
struct FilmState
{
    enum class Kind {
        None,    ///< No film; nothing else here holds.
        Here,    ///< It is open, or opens.
        Missing, ///< It is not on this computer.
        Broken,  ///< It is here and cannot be played.
    };

    Kind kind = Kind::None;
    Video video;     ///< Made up from its file for a film outside the guide.
    QString file;    ///< Absolute; empty when it is missing.
    QString where;   ///< For a card: "On this computer".
    QString problem; ///< What happened and what to do, when it is missing or broken.
    std::chrono::milliseconds shift{0};     ///< See FilmPlace.
    std::chrono::milliseconds requested{0}; ///< The moment that was asked for of a missing one.
    std::chrono::milliseconds duration{0}; ///< The guide's until the file says its own; 0: unknown.
    bool isPlaying = false;

    bool operator==(const FilmState &) const = default;

    /// Whether \a other is the same film in the same place, as far as it has come.
    [[nodiscard]] bool isSameFilmAs(const FilmState &other) const
    {
        return kind == other.kind && video.id == other.video.id && file == other.file
               && shift == other.shift;
    }
};

} // namespace expressly

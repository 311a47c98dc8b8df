// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace expressly {

struct FilmFile;

/// The container's time of the film's first moment, which is time 0: its first picture. Encoders
/// let the sound begin some milliseconds earlier; sound that leads by more than that is part of the
/// film, which then begins with it.
[[nodiscard]] std::chrono::microseconds zeroOf(const FilmFile &film);

/// What a chapter written inside the file calls the film's first moment. Who puts streams together
/// moves them by those milliseconds, pictures and captions alike, but not the chapters.
[[nodiscard]] std::chrono::microseconds chapterZeroOf(const FilmFile &film);

/// How long the film says it is: as long as the longest of its picture and sound. Captions, which
/// may reach further after a cut, do not count.
[[nodiscard]] std::chrono::microseconds lengthOf(const FilmFile &film);

/// When the last sound ends that the file really holds; 0 when there is none behind
/// \a lastPicture. Moves the place where the file is read.
[[nodiscard]] std::chrono::microseconds endOfSound(const FilmFile &film,
                                                   std::chrono::microseconds lastPicture,
                                                   const std::function<bool()> &cancelled);

} // namespace expressly

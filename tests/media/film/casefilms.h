// SPDX-License-Identifier: MIT
// The small films in tests/data/films, each of which stands for a kind that people have.
#pragma once

#include "media/film/filmfile.h"

#include <QImage>
#include <QString>

#include <optional>

namespace expressly::test {

[[nodiscard]] QString caseFilm(const QString &name);

/// The film, which must open.
[[nodiscard]] FilmFile openCase(const QString &path, FilmStreams streams = FilmStreams::Picture);

/// The number of a frame that carries it as 16 squares on a grey band at its upper edge, the lowest
/// bit first, white for one; empty when a square is neither white nor black.
[[nodiscard]] std::optional<int> bandNumber(const QImage &picture);

} // namespace expressly::test

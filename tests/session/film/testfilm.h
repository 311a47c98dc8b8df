// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"
#include "media/film/videoframe.h"
#include "session/film/filmstate.h"

#include <QList>
#include <QSize>

#include <chrono>

class QSignalSpy;

namespace expressly::test {

/// A film of ten minutes with a page and three chapters: 1:00, 5:15 and 7:14.
[[nodiscard]] Video tenMinutes();
[[nodiscard]] ChapterList chaptersOf(const Video &video);
/// The film of a guide that is open, that is not on this computer, and that cannot be played.
[[nodiscard]] FilmState filmHere(const Video &video = tenMinutes());
[[nodiscard]] FilmState filmMissing(const Video &video, std::chrono::milliseconds requested);
[[nodiscard]] FilmState filmBroken(const Video &video, const QString &problem);
[[nodiscard]] VideoFrame plainFrame(QSize size, std::chrono::microseconds start = {});

/// The times a signal carried, in order.
[[nodiscard]] QList<std::chrono::milliseconds> timesOf(const QSignalSpy &spy);

/// What the session tells a window with a deck, and the deck.
template <typename Window>
void setFilm(Window &window, const FilmState &film)
{
    window.deck().setFilm(film);
    window.setFilm(film);
}

} // namespace expressly::test

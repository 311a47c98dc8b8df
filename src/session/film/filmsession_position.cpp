// SPDX-License-Identifier: MIT
// Where the film is: practising a segment, the chapter that plays, and where a film was left;
// filmsession.cpp opens the films.
#include "session/film/filmsession.h"
#include "store/videolibrary.h"

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// Someone who comes back to the last moments of a film wants to see it again, not its end.
constexpr auto CountsAsSeen = 3s;

} // namespace

bool FilmSession::practise(const Segment &segment)
{
    const Video *video = findVideo(segment.video);
    const auto range = video != nullptr ? resolve(segment, *video) : std::nullopt;
    if (!range) {
        return false;
    }
    // A film that is open is sought by practising itself, once.
    const bool isOpen = m_video.id == segment.video && !m_file.isEmpty();
    openVideo(segment.video,
              isOpen ? std::nullopt : std::optional(TimeRange{.start = range->start, .end = {}}),
              Autoplay::No);
    if (m_file.isEmpty()) {
        return false;
    }
    const TimeRange there = shifted(*range, m_shift);
    m_segments.practise(there, segment.repeats, segment.rate);
    followPosition(there.start);
    return true;
}

void FilmSession::followPosition(std::chrono::milliseconds position)
{
    m_chapters.setPosition(position);
    emit positionChanged(position);
}

void FilmSession::rememberPosition()
{
    if (m_file.isEmpty() || m_player.state() != MediaPlayer::State::Ready) {
        return;
    }
    const bool seen = m_player.info().duration - m_player.position() < CountsAsSeen;
    if (seen || m_player.position() == 0ms) {
        m_library.forgetPosition(positionKey());
    } else {
        m_library.rememberPosition(positionKey(), m_player.position());
    }
}

} // namespace expressly

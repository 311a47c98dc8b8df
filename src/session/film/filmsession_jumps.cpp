// SPDX-License-Identifier: MIT
// Jumps, and undoing them.
#include "session/film/filmsession.h"

#include <algorithm>

namespace expressly {

using namespace std::chrono_literals;

void FilmSession::noteJump(JumpHistory::Kind kind)
{
    if (m_player.state() == MediaPlayer::State::Empty) {
        return;
    }
    // While a seek is in flight this is its target: nothing of fast clicking is lost.
    m_jumps.push(m_player.position(), kind);
    emit jumpsChanged();
}

void FilmSession::undoJump()
{
    if (const auto before = m_jumps.undo(m_player.position())) {
        m_segments.seek(*before);
    }
}

void FilmSession::undoEarlierJump()
{
    if (const auto before = m_jumps.goFurtherBack()) {
        m_segments.seek(*before);
        emit jumpsChanged();
    } else {
        undoJump();
    }
}

void FilmSession::skip(std::chrono::milliseconds distance)
{
    seek(std::max(0ms, m_player.position() + distance));
}

void FilmSession::goToPreviousChapter()
{
    goToChapter(chapters().previous(m_player.position()).value_or(0));
}

void FilmSession::goToNextChapter()
{
    if (const auto next = chapters().next(m_player.position())) {
        goToChapter(*next);
    }
}

} // namespace expressly

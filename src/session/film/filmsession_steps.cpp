// SPDX-License-Identifier: MIT
// Which chapter and step play, practising a step, and where a film was left; filmsession.cpp
// opens the films.
#include "session/film/filmsession.h"
#include "store/videolibrary.h"

#include <algorithm>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// Someone who comes back to the last moments of a film wants to see it again, not its end.
constexpr auto CountsAsSeen = 3s;

} // namespace

void FilmSession::playSegment(const Segment &segment, const QString &step)
{
    const Video *video = m_guide ? findVideo(*m_guide, segment.video) : nullptr;
    const auto range = video != nullptr ? resolve(segment, *video) : std::nullopt;
    if (!range) {
        return;
    }
    m_wantedStep = step;
    m_segments.leavePractice();
    // The film plays on after the step; the step only says where it begins.
    openVideo(segment.video, TimeRange{.start = range->start, .end = std::nullopt}, Autoplay::Yes);
}

bool FilmSession::practise(const Segment &segment, const QString &step)
{
    const Video *video = m_guide ? findVideo(*m_guide, segment.video) : nullptr;
    const auto range = video != nullptr ? resolve(segment, *video) : std::nullopt;
    if (!range) {
        return false;
    }
    m_wantedStep = step;
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
    const QString step = m_file.isEmpty() ? QString() : m_steps.stepAt(position, m_wantedStep);
    if (step != m_currentStep) {
        m_currentStep = step;
        emit currentStepChanged(step);
    }
}

void FilmSession::updateSteps()
{
    m_steps = StepTimeline(m_lesson, m_video, m_shift);
    updatePictures();
    followPosition(m_player.position());
}

/// Of the moments that people jump to: chapters and the lesson's steps.
void FilmSession::updatePictures()
{
    QList<std::chrono::milliseconds> times;
    for (const Chapter &chapter : chapters().chapters()) {
        times.append(chapter.start);
    }
    const QList<Step> steps = stepsOf(m_lesson);
    for (const Step &step : steps) {
        const bool isHere = step.segment && step.segment->video == m_video.id;
        if (const auto range = isHere ? resolve(*step.segment, m_video) : std::nullopt) {
            times.append(shifted(*range, m_shift).start);
        }
    }
    m_pictures.setFilm(m_file, times);
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

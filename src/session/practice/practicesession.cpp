// SPDX-License-Identifier: MIT
#include "session/practice/practicesession.h"

#include "session/film/filmsession.h"
#include "store/settings.h"

#include <algorithm>

namespace expressly {

PracticeSession::PracticeSession(FilmSession &player, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_settings(settings)
{
    const SegmentPlayer &segments = player.segments();
    connect(&segments, &SegmentPlayer::roundFinished, this, &PracticeSession::refresh);
    connect(&segments, &SegmentPlayer::waiting, this, &PracticeSession::refresh);
    connect(&segments, &SegmentPlayer::practiceChanged, this, &PracticeSession::refresh);
    connect(&player.player(), &MediaPlayer::rateChanged, this, &PracticeSession::refresh);
    connect(&player.player(), &MediaPlayer::playingChanged, this, &PracticeSession::refresh);
    connect(&settings, &Settings::changed, this, &PracticeSession::applySettings);
    applySettings();
}

void PracticeSession::applySettings()
{
    m_player.segments().setAfterStep(m_settings.afterStep(), m_settings.stepRounds());
}

void PracticeSession::setLesson(const Lesson &lesson)
{
    m_lesson = stepsOf(lesson);
    m_lesson.removeIf([](const Step &step) { return !step.segment.has_value(); });
}

qsizetype PracticeSession::indexOf(const QString &step) const
{
    const auto found = std::ranges::find(m_steps, step, &Step::id);
    return found == m_steps.end() ? -1 : found - m_steps.begin();
}

/// An unknown or empty id comes before the first one.
const Step *PracticeSession::stepAfter(const QString &step) const
{
    const qsizetype next = indexOf(step) + 1;
    return next < m_steps.size() ? &m_steps.at(next) : nullptr;
}

void PracticeSession::practise(const QString &step)
{
    m_steps = m_lesson;
    const qsizetype index = indexOf(step);
    if (index >= 0) {
        start(m_steps.at(index));
    }
}

void PracticeSession::practiseCurrent()
{
    if (m_state) {
        m_player.segments().practiseAgain();
        refresh();
        return;
    }
    m_steps = m_lesson;
    const qsizetype index = std::max<qsizetype>(indexOf(m_player.currentStep()), 0);
    if (index < m_steps.size()) {
        start(m_steps.at(index));
    } else {
        refuse({});
    }
}

void PracticeSession::practiseNext()
{
    if (!m_state) {
        m_steps = m_lesson;
    }
    if (const Step *next = stepAfter(m_state ? m_step : m_player.currentStep())) {
        start(*next);
    } else {
        refuse(tr("This was the last step of the lesson."));
    }
}

void PracticeSession::practisePrevious()
{
    if (!m_state) {
        m_steps = m_lesson;
    }
    const qsizetype index = indexOf(m_state ? m_step : m_player.currentStep());
    if (index > 0) {
        start(m_steps.at(index - 1));
    } else {
        refuse(tr("No step of this lesson comes before."));
    }
}

/// \a reason stands where the lesson has steps to practise.
void PracticeSession::refuse(const QString &reason)
{
    emit refused(m_steps.isEmpty() ? tr(
                     "No step of this lesson has a video to practise with. Choose another lesson.")
                                   : reason);
}

void PracticeSession::stop()
{
    m_player.segments().leavePractice();
}

void PracticeSession::start(const Step &step)
{
    m_step = step.id;
    if (!m_player.practise(*step.segment, step.id)) {
        m_player.segments().leavePractice();
        m_step.clear();
    }
    refresh();
}

std::optional<TimeRange> PracticeSession::range() const
{
    return m_state ? m_player.segments().practisedRange() : std::nullopt;
}

void PracticeSession::refresh()
{
    const SegmentPlayer &segments = m_player.segments();
    std::optional<PracticeState> state;
    const qsizetype index = indexOf(m_step);
    if (segments.isPractising() && index >= 0) {
        const int rounds = segments.practisedRounds().value_or(1);
        state = PracticeState{.step = m_step,
                              .title = m_steps.at(index).title,
                              .round = std::min(segments.currentRound(), rounds),
                              .rounds = rounds,
                              .rate = m_player.player().rate(),
                              .isWaiting = segments.isWaiting(),
                              .hasNext = stepAfter(m_step) != nullptr};
    }
    if (state != m_state) {
        m_state = state;
        emit stateChanged(m_state);
    }
}

} // namespace expressly

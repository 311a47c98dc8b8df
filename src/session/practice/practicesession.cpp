// SPDX-License-Identifier: MIT
#include "session/practice/practicesession.h"

#include "session/film/filmsession.h"
#include "session/steps/stepsession.h"
#include "store/settings.h"

#include <algorithm>

namespace expressly {

PracticeSession::PracticeSession(FilmSession &player,
                                 StepSession &steps,
                                 Settings &settings,
                                 QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_steps(steps)
    , m_settings(settings)
{
    const SegmentPlayer &segments = player.segments();
    connect(&segments, &SegmentPlayer::roundFinished, this, &PracticeSession::refresh);
    connect(&segments, &SegmentPlayer::waiting, this, &PracticeSession::refresh);
    connect(&segments, &SegmentPlayer::practiceChanged, this, &PracticeSession::refresh);
    connect(&player.player(), &MediaPlayer::rateChanged, this, &PracticeSession::refresh);
    connect(&player.player(), &MediaPlayer::playingChanged, this, &PracticeSession::refresh);
    connect(&steps, &StepSession::currentChanged, this, &PracticeSession::refresh);
    connect(&settings, &Settings::changed, this, &PracticeSession::applySettings);
    applySettings();
}

void PracticeSession::applySettings()
{
    m_player.segments().setAfterStep(m_settings.afterStep(), m_settings.stepRounds());
}

void PracticeSession::practise(const QString &step)
{
    if (const Step *found = m_steps.find(step)) {
        start(found, {});
    }
}

void PracticeSession::practiseCurrent()
{
    if (isPractising() && m_step->segment) {
        m_player.segments().practiseAgain();
        m_steps.goTo(m_step->id);
        refresh();
        return;
    }
    start(stepMeant(),
          tr("No step of this lesson has a video to practise with. Choose another lesson."));
}

const Step *PracticeSession::stepMeant() const
{
    if (const Step *current = m_steps.current()) {
        return current;
    }
    const QList<Step> &steps = m_steps.steps();
    const auto found =
        std::ranges::find_if(steps, [](const Step &step) { return step.segment.has_value(); });
    return found == steps.end() ? nullptr : &*found;
}

void PracticeSession::practiseNext()
{
    start(m_steps.next(), tr("This was the last step of the lesson."));
}

void PracticeSession::practisePrevious()
{
    start(m_steps.previous(), tr("No step of this lesson comes before."));
}

void PracticeSession::stop()
{
    m_player.segments().leavePractice();
    m_step.reset();
    refresh();
}

/// \a otherwise is said when there is no \a step in a lesson that has some.
void PracticeSession::start(const Step *step, const QString &otherwise)
{
    if (step == nullptr) {
        emit refused(m_steps.steps().isEmpty()
                         ? tr("This lesson has no steps to practise. Choose another lesson.")
                         : otherwise);
        return;
    }
    const Step wanted = *step;
    m_steps.goTo(wanted.id);
    if (!wanted.segment) {
        m_player.segments().leavePractice();
        m_player.player().pause();
    }
    m_step = wanted;
    if (wanted.segment && !m_player.practise(*wanted.segment)) {
        m_player.segments().leavePractice();
        m_step.reset();
    }
    refresh();
}

/// A step that is read is over when the film is watched again or the person goes elsewhere.
bool PracticeSession::isPractising() const
{
    if (!m_step) {
        return false;
    }
    return m_step->segment ? m_player.segments().isPractising()
                           : !m_player.player().isPlaying() && m_steps.currentId() == m_step->id;
}

std::optional<TimeRange> PracticeSession::range() const
{
    return m_state ? m_player.segments().practisedRange() : std::nullopt;
}

void PracticeSession::refresh()
{
    std::optional<PracticeState> state;
    if (isPractising()) {
        const SegmentPlayer &segments = m_player.segments();
        const int rounds = m_step->segment ? segments.practisedRounds().value_or(1) : 0;
        state = PracticeState{.step = m_step->id,
                              .title = m_step->title,
                              .round = std::min(segments.currentRound(), rounds),
                              .rounds = rounds,
                              .rate = m_player.player().rate(),
                              .isWaiting = segments.isWaiting() || rounds == 0,
                              .hasNext = m_steps.next() != nullptr};
    } else if (m_step && !m_step->segment) {
        m_step.reset();
    }
    if (state != m_state) {
        m_state = state;
        emit stateChanged(m_state);
    }
}

} // namespace expressly

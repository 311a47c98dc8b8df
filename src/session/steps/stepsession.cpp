// SPDX-License-Identifier: MIT
#include "session/steps/stepsession.h"

#include "session/film/filmsession.h"

#include <algorithm>
#include <utility>

namespace expressly {

using Autoplay = FilmSession::Autoplay;

StepSession::StepSession(FilmSession &film, QObject *parent)
    : QObject(parent)
    , m_film(film)
{
    connect(&film, &FilmSession::filmChanged, this, &StepSession::followFilm);
    connect(&film, &FilmSession::positionChanged, this, &StepSession::followPosition);
    connect(&film, &FilmSession::jumpsChanged, this, [this] {
        if (m_film.canUndoJump()) {
            useFilm();
        }
    });
    connect(&film.player(), &MediaPlayer::playingChanged, this, [this](bool isPlaying) {
        if (isPlaying) {
            useFilm();
        }
    });
}

void StepSession::setLesson(const Lesson &lesson, const QString &step)
{
    m_steps = stepsOf(lesson);
    m_last.clear();
    m_shown.clear();
    m_isOnlyShown = false;
    const bool isKnown = find(step) != nullptr;
    m_chosen = isKnown ? step : QString();
    setTimeline();
    setCurrent(m_chosen, By::Person);
    if (isKnown) {
        m_shown = shownByFilm(); // it stays where it is, so it suggests nothing
    } else {
        suggest();
    }
}

void StepSession::useFilm()
{
    if (std::exchange(m_isOnlyShown, false) && !m_current.isEmpty()) {
        m_last = m_current;
    }
}

/// Where another film stands is told when it opens; until then nothing is known of it.
void StepSession::followFilm()
{
    m_position.reset();
    setTimeline();
    if (m_film.state().file.isEmpty()) {
        suggest();
    }
}

void StepSession::setTimeline()
{
    const FilmState &film = m_film.state();
    m_timeline = StepTimeline(m_steps, film.video, film.shift);
    m_film.pictures().setStepTimes(m_timeline.starts());
}

void StepSession::followPosition(std::chrono::milliseconds position)
{
    m_position = position;
    suggest();
}

/// The person is led on by what changes in the film; what stays the same leaves them where they
/// went, also to a step that has no film.
void StepSession::suggest()
{
    const QString shown = shownByFilm();
    const QString before = std::exchange(m_shown, shown);
    if (shown == before) {
        return;
    }
    if (before == m_chosen) {
        m_chosen.clear();
    }
    const bool isElsewhere = m_isOnlyShown && !m_last.isEmpty();
    if (!isElsewhere && (!shown.isEmpty() || m_current == before)) {
        setCurrent(shown, By::Film);
    }
}

QString StepSession::shownByFilm() const
{
    return m_position ? m_timeline.stepAt(*m_position, m_chosen) : QString();
}

void StepSession::setCurrent(const QString &step, By by)
{
    if (step == m_current && by == By::Film) {
        return;
    }
    m_current = step;
    if (!step.isEmpty() && !(m_isOnlyShown && by == By::Film)) {
        m_last = step;
    }
    emit currentChanged(step, by);
}

const Step *StepSession::find(const QString &step) const
{
    const auto found = std::ranges::find(m_steps, step, &Step::id);
    return found == m_steps.end() || step.isEmpty() ? nullptr : &*found;
}

const Step *StepSession::next() const
{
    const Step *last = find(m_last);
    const qsizetype index = last == nullptr ? 0 : last - m_steps.constData() + 1;
    return index < m_steps.size() ? &m_steps.at(index) : nullptr;
}

const Step *StepSession::previous() const
{
    const Step *last = find(m_last);
    return last == nullptr || last == m_steps.constData() ? nullptr : last - 1;
}

void StepSession::goTo(const QString &step)
{
    if (find(step) != nullptr) {
        m_chosen = step;
        setCurrent(step, By::Person);
    }
}

void StepSession::play(const QString &id)
{
    const Step *step = find(id);
    const Video *video =
        step != nullptr && step->segment ? m_film.findVideo(step->segment->video) : nullptr;
    const auto range = video != nullptr ? resolve(*step->segment, *video) : std::nullopt;
    if (!range) {
        return;
    }
    goTo(id);
    m_film.segments().leavePractice();
    // The film plays on after the step; the step only says where it begins.
    m_film.openVideo(video->id, TimeRange{.start = range->start, .end = {}}, Autoplay::Yes);
}

void StepSession::showStill()
{
    if (m_film.isWatched()) {
        return;
    }
    QList<Step> steps = m_steps;
    // Not the ranges' one: the linter's Clang 14 cannot read what that returns.
    std::stable_partition(
        steps.begin(), steps.end(), [this](const Step &each) { return each.id == m_current; });
    for (const Step &each : std::as_const(steps)) {
        const Video *video = each.segment ? m_film.findVideo(each.segment->video) : nullptr;
        if (video != nullptr && m_film.isHere(*video)) {
            const auto range = resolve(*each.segment, *video).value_or(TimeRange{});
            m_isOnlyShown = true;
            m_film.openVideo(video->id, TimeRange{.start = range.start, .end = {}}, Autoplay::No);
            return;
        }
    }
    m_film.showOwnClip();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/afterstep.h"
#include "core/time/timerange.h"
#include "media/film/mediaplayer.h"
#include "media/film/segmentloops.h"

namespace expressly {

/// Practises steps and repeats loops: the one place that decides what the player's loop is. A
/// practised step goes first; the person's own loop stays set meanwhile and acts again after it.
///
/// A loop that is asked for is played: from outside it, the film goes to its start, at once or at
/// the next play(). Only who jumps out of it, or has seen all its rounds, stays outside.
class SegmentPlayer final : public QObject
{
    Q_OBJECT

public:
    /// \a player outlives this.
    explicit SegmentPlayer(MediaPlayer &player, QObject *parent = nullptr);

    /// \a rounds is for Repeat. Acts from the next practise() on.
    void setAfterStep(AfterStep after, int rounds = 3);
    [[nodiscard]] AfterStep afterStep() const { return m_afterStep; }
    /// Plays \a range from its start, \a repeats times at \a rate. Without an end: to the film's.
    void practise(const TimeRange &range, int repeats, double rate);
    void practiseAgain();
    /// Ends practising where the film is, and gives back the rate from before.
    void leavePractice();
    /// A jump by hand: outside a practised range it ends practising; a loop stays set.
    /// \a pauseAt: see setPauseAt().
    void seek(std::chrono::milliseconds position,
              std::optional<std::chrono::milliseconds> pauseAt = {});
    /// Pauses on the last frame before \a position, once; the next jump by hand lifts that.
    void setPauseAt(std::optional<std::chrono::milliseconds> position);
    /// For another film: nothing of the last one stays set.
    void forget();
    [[nodiscard]] bool isPractising() const { return m_practice.has_value(); }
    [[nodiscard]] std::optional<TimeRange> practisedRange() const;
    [[nodiscard]] std::optional<int> practisedRounds() const;
    /// Whether a practised step waits on its last frame.
    [[nodiscard]] bool isWaiting() const { return m_waiting && m_practice; }
    [[nodiscard]] int currentRound() const { return m_round; } ///< From 1 on.

    /// The loop's ends, in any order. The second one that is set turns the loop on, and so does
    /// each that moves it; a practised step is over then, at whose rate the loop is played.
    void setLoopEnd(std::chrono::milliseconds position);
    void setLoopStart(std::chrono::milliseconds position);
    /// \a rounds empty: for ever; else the film goes on after them.
    void setLoop(std::chrono::milliseconds start,
                 std::chrono::milliseconds end,
                 std::optional<int> rounds = {});
    void setLoopRounds(std::optional<int> rounds);
    /// Off keeps the range; on is like setting it anew.
    void setLooping(bool on);
    void discardLoop();
    [[nodiscard]] const OwnLoop &loop() const { return m_loop; }
    /// At least one frame, also where the film does not say how long one lasts.
    [[nodiscard]] std::chrono::milliseconds shortestLoop() const;

signals:
    void roundFinished(int round);
    void waiting();  ///< The practised step was played; the film stands on its last frame.
    void finished(); ///< The practised step was played, and the film went on.
    void practiceChanged(bool practising);
    void loopChanged(); ///< Its ends, its rounds, whether it is on, or OwnLoop::isPast.

private:
    enum class RateAfter { FromBefore, Stays };

    void endPractice(RateAfter rate);
    void acceptRound(int round);
    void acceptWaiting();
    void acceptPlaying(bool playing);
    void acceptPosition(std::chrono::milliseconds position);
    void acceptLoopEnds();
    void beginLoop();
    void applyLoop();
    void resumeLoop();
    [[nodiscard]] bool loopActs() const { return m_loop.isOn && !m_practice && !m_pauseAt; }
    [[nodiscard]] bool playsFromLoopStart() const;

    MediaPlayer &m_player;
    AfterStep m_afterStep = AfterStep::Wait;
    int m_ownRounds = 3;
    std::optional<PractisedLoop> m_practice;
    std::optional<std::chrono::milliseconds> m_pauseAt;
    bool m_waiting = false;
    int m_round = 1;
    OwnLoop m_loop;
};

} // namespace expressly

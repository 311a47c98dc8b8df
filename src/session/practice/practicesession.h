// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/lesson.h"

#include <QObject>

namespace expressly {

class FilmSession;
class Settings;
class StepSession;

/// The step being practised, as it is shown.
struct PracticeState
{
    QString step;
    QString title;
    int round = 1;  ///< The one that plays, or the last one while waiting.
    int rounds = 1; ///< 0: the step has no film, it is read.
    double rate = 1.0;
    bool isWaiting = false; ///< It is the person's turn: the film stands, on its last frame if any.
    bool hasNext = false;   ///< Another step follows.
    bool operator==(const PracticeState &) const = default;
};

/// Practises the steps of the open lesson, one after the other, as the settings say: how often, and
/// waiting in between. Which step comes is for StepSession to say; one without a film just waits.
class PracticeSession final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    PracticeSession(FilmSession &player,
                    StepSession &steps,
                    Settings &settings,
                    QObject *parent = nullptr);

    void practise(const QString &step);
    /// The step being practised once more, else the one where the person is, else the first one
    /// that has a film.
    void practiseCurrent();
    void practiseNext();
    void practisePrevious();
    /// Ends practising where the film is.
    void stop();

    /// Empty: nothing is being practised.
    [[nodiscard]] const std::optional<PracticeState> &state() const { return m_state; }
    /// Where the step being practised lies in the open film.
    [[nodiscard]] std::optional<TimeRange> range() const;

signals:
    void stateChanged(const std::optional<expressly::PracticeState> &state);
    /// Nothing happened; \a text says why.
    void refused(const QString &text);

private:
    void applySettings();
    void start(const Step *step, const QString &otherwise);
    void refresh();
    [[nodiscard]] const Step *stepMeant() const;
    [[nodiscard]] bool isPractising() const;

    FilmSession &m_player;
    StepSession &m_steps;
    Settings &m_settings;
    std::optional<Step> m_step; ///< The one practised last.
    std::optional<PracticeState> m_state;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/lesson.h"

#include <QObject>

namespace expressly {

class FilmSession;
class Settings;

/// The step being practised, as it is shown.
struct PracticeState
{
    QString step;
    QString title;
    int round = 1; ///< The one that plays, or the last one while waiting.
    int rounds = 1;
    double rate = 1.0;
    bool isWaiting = false; ///< It was played; the film stands on its last frame.
    bool hasNext = false;   ///< Another step follows that has a film.
    bool operator==(const PracticeState &) const = default;
};

/// Practises the steps of the open lesson, one after the other, as the settings say.
class PracticeSession final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    PracticeSession(FilmSession &player, Settings &settings, QObject *parent = nullptr);

    void setLesson(const Lesson &lesson);
    void practise(const QString &step);
    /// The step being practised once more, else the one that the film shows, else the first.
    void practiseCurrent();
    /// Practises the step after the one being practised, else after the one that the film shows.
    void practiseNext();
    /// Practises the step before the one being practised, else before the one that the film shows.
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
    void start(const Step &step);
    void refuse(const QString &reason);
    void refresh();
    [[nodiscard]] qsizetype indexOf(const QString &step) const;
    [[nodiscard]] const Step *stepAfter(const QString &step) const;

    FilmSession &m_player;
    Settings &m_settings;
    QList<Step> m_lesson; ///< The open lesson's steps that have a film, in reading order.
    QList<Step> m_steps;  ///< The same of the lesson that is being practised.
    QString m_step;       ///< Empty: none is being practised.
    std::optional<PracticeState> m_state;
};

} // namespace expressly

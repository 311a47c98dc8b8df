// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/lesson.h"
#include "core/guide/steptimeline.h"

#include <QObject>

namespace expressly {

class FilmSession;

/// The steps of the open lesson, with a film and without, and at which of them the person is: where
/// they went last, or where the film has gone since.
class StepSession final : public QObject
{
    Q_OBJECT

public:
    enum class By { Person, Film };
    /// \a film outlives this.
    explicit StepSession(FilmSession &film, QObject *parent = nullptr);

    /// Another lesson, at \a step if it has it, else at the one that the film shows.
    void setLesson(const Lesson &lesson, const QString &step = {});
    /// The same lesson in other words.
    void reword(const Lesson &lesson) { m_steps = stepsOf(lesson); }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    /// Null: at none, for the film shows something else.
    [[nodiscard]] const Step *current() const { return find(m_current); }
    [[nodiscard]] QString currentId() const { return m_current; } ///< Empty: at none.
    /// The step after where the person is or was last, else the first; null: it was the last.
    [[nodiscard]] const Step *next() const;
    [[nodiscard]] const Step *previous() const; ///< Null: none comes before.
    [[nodiscard]] const Step *find(const QString &step) const;
    /// What the film shows stays. Does nothing for a step that the lesson has not.
    void goTo(const QString &step);
    /// Goes to the step with this id and plays the film from where it begins.
    void play(const QString &id);
    /// The video of the step where the person is, else of the lesson's first step that is here,
    /// standing still, so that picture and words agree. What plays or was chosen freely stays.
    /// Until the person plays or moves it, they are at no step for it.
    void showStill();

signals:
    /// Also when the person goes to where they are, for they may look elsewhere.
    void currentChanged(const QString &step, expressly::StepSession::By by);

private:
    void followFilm();
    void useFilm();
    void setTimeline();
    void followPosition(std::chrono::milliseconds position);
    void suggest();
    [[nodiscard]] QString shownByFilm() const;
    void setCurrent(const QString &step, By by);

    FilmSession &m_film;
    QList<Step> m_steps;
    StepTimeline m_timeline;
    std::optional<std::chrono::milliseconds> m_position; ///< Empty: the film's is not known yet.
    QString m_shown;                                     ///< By the film; empty: none.
    QString m_chosen;  ///< Of several that the film shows, until it shows this one no longer.
    QString m_current; ///< Empty: none.
    QString m_last;    ///< The last one where the person was.
    bool m_isOnlyShown = false; ///< The film was opened by showStill() and not used since.
};

} // namespace expressly

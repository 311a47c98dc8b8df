// SPDX-License-Identifier: MIT
#pragma once

#include "session/practice/loopstate.h"
#include "store/looplibrary.h"

#include <QElapsedTimer>
#include <QObject>

namespace expressly {

class FilmSession;
class SegmentPlayer;

/// The loop of the open film: a chapter, or one of the person's own, which are kept as soon as they
/// have both ends.
class LoopSession final : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    /// Both outlive this.
    LoopSession(FilmSession &player, LoopLibrary &library, QObject *parent = nullptr);

    /// Repeats the chapter that the film is in, or no longer.
    void toggleChapter();
    /// The ends of an own loop, in any order; the second one says "again". One that lies on the
    /// wrong side of a whole loop begins another, and so does one after a chapter's loop, and two
    /// that leave nothing of what the loop was.
    void setStart(Time time);
    void setEnd(Time time);
    void setStartHere();
    void setEndHere();
    /// An end that is dragged: a chapter's loop becomes an own one.
    void moveStart(Time time);
    void moveEnd(Time time);
    /// Off keeps it.
    void setOn(bool on);
    void toggle();
    /// Takes the loop off the bar, so that another can be made; a kept one stays in the list.
    void clear();
    void setRounds(std::optional<int> rounds);

    /// Those kept for the open film.
    [[nodiscard]] QList<SavedLoop> loops() const;
    void play(qint64 id);
    void rename(qint64 id, const QString &name);
    void remove(qint64 id);
    /// Brings back the one removed last, as long as its film is open.
    void undoRemove();
    [[nodiscard]] bool canUndoRemove() const;

    [[nodiscard]] const LoopState &state() const { return m_state; }

signals:
    void stateChanged(const expressly::LoopState &state);
    /// Another film, or another list of its loops.
    void listChanged();
    /// Nothing was set or switched on; \a text says why.
    void refused(const QString &text);

private:
    using SetEnd = void (SegmentPlayer::*)(Time);

    void placeEnd(SetEnd set, Time time, bool isWrongSide);
    void leaveLoopThatWasLeft();
    [[nodiscard]] bool isOnOtherEnd(SetEnd set, Time time) const;
    void becomeOwn();
    void keep();
    void refresh();
    [[nodiscard]] QString freshName() const;

    FilmSession &m_player;
    LoopLibrary &m_library;
    LoopState::Kind m_kind = LoopState::Kind::None;
    QString m_name;
    std::optional<qint64> m_saved;
    LoopState m_state;
    std::optional<SavedLoop> m_before; ///< As it was, from when one end is set anew to the other.
    SetEnd m_movedFirst = nullptr;
    QElapsedTimer m_sinceEnd; ///< Since B was set where the film was.
    struct Removed
    {
        QString key;
        SavedLoop loop;
    };
    std::optional<Removed> m_removed;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "session/practice/loopsession.h"

#include "session/film/filmsession.h"

#include <algorithm>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;
using Kind = LoopState::Kind;

namespace {

/// B pressed twice is meant once: after the first the film is near A, where the second would cut
/// the loop short.
constexpr auto OnePress = 500ms;

} // namespace

LoopSession::LoopSession(FilmSession &player, LoopLibrary &library, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_library(library)
{
    connect(&player.segments(), &SegmentPlayer::loopChanged, this, &LoopSession::refresh);
    connect(&player, &FilmSession::filmChanged, this, &LoopSession::listChanged);
    connect(&library, &LoopLibrary::changed, this, &LoopSession::listChanged);
}

void LoopSession::toggleChapter()
{
    if (m_player.key().isEmpty()) {
        return;
    }
    const MediaPlayer &player = m_player.player();
    const ChapterList &chapters = m_player.chapters();
    const auto index = chapters.indexAt(player.position());
    Time start = 0ms;
    Time end = player.info().duration;
    QString name = tr("the whole video");
    if (index) {
        start = chapters.at(*index).start;
        end = chapters.endOf(*index).value_or(end);
        name = chapters.at(*index).title;
    } else if (!chapters.isEmpty()) {
        end = chapters.at(0).start; // before the first one
        name = tr("the beginning");
    }
    SegmentPlayer &segments = m_player.segments();
    const bool isThis = m_kind == Kind::Chapter && segments.loop().start == start;
    if (isThis && segments.loop().isOn) {
        segments.setLooping(false);
        return;
    }
    segments.leavePractice();
    m_kind = Kind::Chapter;
    m_name = name;
    m_saved.reset();
    segments.setLoop(start, end);
}

void LoopSession::setStart(Time time)
{
    placeEnd(&SegmentPlayer::setLoopStart, time, m_state.end && time >= *m_state.end);
}

void LoopSession::setEnd(Time time)
{
    placeEnd(&SegmentPlayer::setLoopEnd, time, m_state.start && time <= *m_state.start);
}

void LoopSession::setStartHere()
{
    setStart(m_player.player().position());
}

void LoopSession::setEndHere()
{
    const bool isSecondPress =
        m_state.isOn && m_sinceEnd.isValid() && !m_sinceEnd.hasExpired(OnePress.count());
    if (!isSecondPress) {
        setEnd(m_player.player().position());
        m_sinceEnd.start();
    }
}

void LoopSession::placeEnd(SetEnd set, Time time, bool isWrongSide)
{
    if (m_player.key().isEmpty()) {
        return;
    }
    if (isOnOtherEnd(set, time)) {
        emit refused(m_state.start ? tr("A is here already. Go to another moment, then set B.")
                                   : tr("B is here already. Go to another moment, then set A."));
        return;
    }
    // Two ends in the wrong order are one loop; a third one belongs to the next loop.
    if (m_kind == Kind::Chapter || (m_state.isComplete() && isWrongSide)) {
        clear();
    }
    becomeOwn();
    const bool isOtherEnd = m_before && m_movedFirst != set;
    if (!m_before && m_saved && m_state.isComplete()) {
        m_before = m_library.loop(*m_saved);
        m_movedFirst = set;
    }
    (m_player.segments().*set)(time);
    if (isOtherEnd) {
        leaveLoopThatWasLeft();
    }
    keep();
}

/// Both ends were set anew. Where the loop has nothing left of what it was, another one is meant:
/// the former stays what it was.
void LoopSession::leaveLoopThatWasLeft()
{
    const auto before = std::exchange(m_before, std::nullopt);
    const bool isSame = !before || before->id != m_saved || !m_state.isComplete()
                        || (*m_state.start < before->end && before->start < *m_state.end);
    if (!isSame) {
        m_library.change(*before);
        m_saved.reset();
        m_name = freshName();
    }
}

/// A whole loop's B may be where the next one begins.
bool LoopSession::isOnOtherEnd(SetEnd set, Time time) const
{
    const bool isStart = set == &SegmentPlayer::setLoopStart;
    const auto &other = isStart ? m_state.end : m_state.start;
    return m_kind == Kind::Own && other && !(isStart && m_state.isComplete())
           && std::chrono::abs(time - *other) < m_player.segments().shortestLoop();
}

void LoopSession::moveStart(Time time)
{
    if (m_state.start) {
        m_before.reset();
        becomeOwn();
        m_player.segments().setLoopStart(time);
        keep();
    }
}

void LoopSession::moveEnd(Time time)
{
    if (m_state.end) {
        m_before.reset();
        becomeOwn();
        m_player.segments().setLoopEnd(time);
        keep();
    }
}

void LoopSession::becomeOwn()
{
    if (m_kind != Kind::Own) {
        m_kind = Kind::Own;
        m_name = freshName();
        m_saved.reset();
    }
}

void LoopSession::keep()
{
    const LoopState state = m_state;
    if (m_kind != Kind::Own || !state.isComplete()) {
        return;
    }
    const SavedLoop loop{.id = m_saved.value_or(0),
                         .name = m_name,
                         .start = *state.start,
                         .end = *state.end,
                         .rounds = state.rounds};
    if (m_saved) {
        m_library.change(loop);
    } else {
        m_saved = m_library.add(m_player.key(), loop);
        refresh();
    }
}

void LoopSession::setOn(bool on)
{
    if (on && !m_state.isComplete()) {
        emit stateChanged(m_state); // whoever ticked it shows what holds
        emit refused(tr("There is no loop yet. Set A and B first."));
        return;
    }
    m_player.segments().setLooping(on);
}

void LoopSession::toggle()
{
    setOn(!m_state.isOn);
}

void LoopSession::clear()
{
    m_before.reset();
    m_player.segments().setLoopRounds(std::nullopt);
    m_player.segments().discardLoop();
}

void LoopSession::setRounds(std::optional<int> rounds)
{
    m_player.segments().setLoopRounds(rounds);
    keep();
}

QList<SavedLoop> LoopSession::loops() const
{
    const QString key = m_player.key();
    return key.isEmpty() ? QList<SavedLoop>() : m_library.loops(key);
}

void LoopSession::play(qint64 id)
{
    const auto loop = m_library.loop(id);
    if (!loop || m_player.key().isEmpty()) {
        return;
    }
    SegmentPlayer &segments = m_player.segments();
    segments.leavePractice();
    m_kind = Kind::Own;
    m_name = loop->name;
    m_saved = loop->id;
    m_before.reset();
    segments.setLoop(loop->start, loop->end, loop->rounds);
    segments.seek(loop->start);
    m_player.player().play();
}

void LoopSession::rename(qint64 id, const QString &name)
{
    auto loop = m_library.loop(id);
    const QString words = name.simplified();
    if (!loop || words.isEmpty()) {
        return;
    }
    loop->name = words;
    if (m_saved == id) {
        m_name = words;
        refresh();
    }
    m_library.change(*loop);
}

void LoopSession::remove(qint64 id)
{
    if (m_saved == id) {
        clear();
    }
    if (const auto loop = m_library.loop(id)) {
        m_removed = {.key = m_player.key(), .loop = *loop};
        m_library.remove(id);
    }
}

void LoopSession::undoRemove()
{
    if (canUndoRemove()) {
        const Removed removed = *std::exchange(m_removed, std::nullopt);
        if (!m_library.add(removed.key, removed.loop)) {
            m_removed = removed;
        }
    }
}

bool LoopSession::canUndoRemove() const
{
    return m_removed && m_removed->key == m_player.key();
}

void LoopSession::refresh()
{
    const SegmentPlayer &segments = m_player.segments();
    if (!segments.loop().start && !segments.loop().end) {
        m_kind = Kind::None;
        m_name.clear();
        m_saved.reset();
    }
    const LoopState state{.kind = m_kind,
                          .name = m_name,
                          .start = segments.loop().start,
                          .end = segments.loop().end,
                          .isOn = segments.loop().isOn,
                          .isPast = segments.loop().isPast,
                          .rounds = segments.loop().rounds,
                          .saved = m_saved};
    if (state != m_state) {
        m_state = state;
        emit stateChanged(m_state);
    }
}

QString LoopSession::freshName() const
{
    const QList<SavedLoop> kept = loops();
    for (int number = 1;; ++number) {
        QString name = tr("Loop %1").arg(number);
        if (std::ranges::none_of(kept,
                                 [&name](const SavedLoop &loop) { return loop.name == name; })) {
            return name;
        }
    }
}

} // namespace expressly

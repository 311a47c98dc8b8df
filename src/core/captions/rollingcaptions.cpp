// SPDX-License-Identifier: MIT
#include "core/captions/rollingcaptions.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>

namespace expressly {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A line that comes again after more time was said again.
constexpr milliseconds LongestGap = 250ms;
constexpr milliseconds ShortestShown = 1s;
/// Fifteen characters in a second are read without haste.
constexpr milliseconds ToReadACharacter = 67ms;

[[nodiscard]] QStringList linesOf(const Cue &cue)
{
    QStringList lines;
    for (const QStringView line : QStringView(cue.text).split(u'\n')) {
        if (const QStringView trimmed = line.trimmed(); !trimmed.isEmpty()) {
            lines.append(trimmed.toString());
        }
    }
    return lines;
}

/// How many of the last lines of \a before are the first ones of \a after.
[[nodiscard]] qsizetype sharedLines(const QStringList &before, const QStringList &after)
{
    qsizetype shared = std::min(before.size(), after.size());
    while (shared > 0
           && !std::equal(
               before.end() - shared, before.end(), after.begin(), after.begin() + shared)) {
        --shared;
    }
    return shared;
}

/// Goes through cues in their order and knows which lines the one before showed.
class Roll final
{
public:
    /// How many lines of \a cue are still there from the one before.
    [[nodiscard]] qsizetype push(const Cue &cue)
    {
        QStringList lines = linesOf(cue);
        const bool goesOn = cue.start - m_end <= LongestGap;
        const qsizetype kept = goesOn ? sharedLines(m_lines, lines) : 0;
        m_lines = std::move(lines);
        m_end = cue.end;
        return kept;
    }

    /// Of the cue pushed last.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
    milliseconds m_end{0};
};

/// Until when a line was the last one, and until when it was there at all.
struct Shown
{
    milliseconds isLastUntil{0};
    milliseconds isThereUntil{0};
};

void sortByStart(QList<Cue> &cues)
{
    std::ranges::stable_sort(cues, {}, &Cue::start);
}

[[nodiscard]] milliseconds readingTime(const QString &text)
{
    return std::max<milliseconds>(ShortestShown, text.size() * ToReadACharacter);
}

} // namespace

bool areRolling(const QList<Cue> &cues)
{
    constexpr qsizetype Enough = 3;
    Roll roll;
    qsizetype repeating = 0;
    for (const Cue &cue : cues) {
        repeating += roll.push(cue) > 0 ? 1 : 0;
    }
    // A chorus is sung twice; that does not make most cues begin with the words before.
    return repeating >= Enough && repeating * 2 > cues.size();
}

QList<Cue> eachLineOnce(QList<Cue> cues)
{
    sortByStart(cues);
    Roll roll;
    QList<Cue> once;
    QList<Shown> shown;  // of each in "once"
    QList<qsizetype> on; // which of them the lines of the cue are from
    for (Cue &cue : cues) {
        if (linesOf(cue).isEmpty()) {
            continue; // the screen is cleared between two lines
        }
        const qsizetype kept = roll.push(cue);
        on = on.last(kept);
        for (const qsizetype index : std::as_const(on)) {
            shown[index].isThereUntil = std::max(shown[index].isThereUntil, cue.end);
        }
        const QStringList added = roll.lines().sliced(kept);
        if (added.isEmpty()) {
            shown[on.constLast()].isLastUntil =
                std::max(shown[on.constLast()].isLastUntil, cue.end);
            continue;
        }
        on.append(QList<qsizetype>(added.size(), once.size()));
        shown.append({.isLastUntil = cue.end, .isThereUntil = cue.end});
        cue.text = added.join(u'\n');
        once.append(std::move(cue));
    }
    for (qsizetype i = 0; i < once.size(); ++i) {
        Cue &cue = once[i];
        const milliseconds isRead = cue.start + readingTime(cue.text);
        cue.end = std::max(shown.at(i).isLastUntil, std::min(isRead, shown.at(i).isThereUntil));
    }
    return once;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/captions/subrip.h"

#include "core/captions/asciicharacters.h"
#include "core/captions/subriptext.h"
#include "core/captions/subriptimes.h"
#include "core/time/timecode.h"
#include "core/words.h"

#include <algorithm>
#include <chrono>
#include <optional>

using namespace std::chrono_literals;

namespace expressly {

namespace {

using Number = std::optional<qint64>;

/// The number of a caption: a line of digits alone.
[[nodiscard]] Number numberIn(QStringView line)
{
    const QStringView digits = line.trimmed();
    constexpr qsizetype MostDigits = 9;
    if (digits.isEmpty() || digits.size() > MostDigits
        || !std::ranges::all_of(digits, isAsciiDigit)) {
        return std::nullopt;
    }
    return digits.toLongLong();
}

[[nodiscard]] bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

class SubRipReader final
{
public:
    SubRipReader(const QList<QStringView> &lines, CaptionProblems &problems)
        : m_lines(lines)
        , m_problems(problems)
    {}

    [[nodiscard]] QList<Cue> read()
    {
        qsizetype times = nextTimes(0);
        qsizetype head = headOf(times, 0);
        for (qsizetype line = 0; line < head; ++line) {
            if (!isBlank(m_lines.at(line))) {
                m_problems.add(line,
                               CoreWords::tr("No times stand above this text; it was left out."));
                break;
            }
        }
        while (times < m_lines.size()) {
            const Number number = head < times ? numberIn(m_lines.at(head)) : Number();
            m_number = number;
            const qsizetype next = nextTimes(times + 1);
            const qsizetype nextHead = headOf(next, times + 1);
            readCue(number, times, nextHead);
            times = next;
            head = nextHead;
        }
        return m_cues;
    }

private:
    /// The next line with times, readable or not.
    [[nodiscard]] qsizetype nextTimes(qsizetype line) const
    {
        while (line < m_lines.size() && !isSubRipTimes(m_lines.at(line))) {
            ++line;
        }
        return line;
    }

    /// Where the caption with the times at \a times begins: at its number, if there is one after
    /// \a first, else at the times. A number in the text before it is told from it by the empty
    /// line above, or by following the number before it.
    [[nodiscard]] qsizetype headOf(qsizetype times, qsizetype first) const
    {
        if (times == m_lines.size()) {
            return times;
        }
        qsizetype line = times - 1;
        while (line >= first && isBlank(m_lines.at(line))) {
            --line;
        }
        const Number number = line >= first ? numberIn(m_lines.at(line)) : Number();
        if (!number) {
            return times;
        }
        const bool isExpected = first == 0 || (m_number && *number == *m_number + 1);
        const bool standsAlone = line == first || isBlank(m_lines.at(line - 1));
        return isExpected || (standsAlone && line == times - 1) ? line : times;
    }

    void readCue(Number number, qsizetype times, qsizetype end)
    {
        const auto read = readSubRipTimes(m_lines.at(times));
        if (!read) {
            m_problems.add(
                times,
                CoreWords::tr("The times are not written as 00:00:01,500 --> 00:00:04,000; "
                              "this caption was left out."));
            return;
        }
        if (read->start < 0ms && read->end <= 0ms) {
            m_problems.add(
                times, CoreWords::tr("This caption ends before the film begins; it was left out."));
            return;
        }
        if (read->end < read->start) {
            m_problems.add(
                times,
                CoreWords::tr("The end %1 lies before the start %2; this caption was left out.")
                    .arg(formatTimecode(read->end), formatTimecode(read->start)));
            return;
        }
        m_cues.append({.id = number ? QString::number(*number) : QString(),
                       .start = std::max(0ms, read->start),
                       .end = read->end,
                       .text = textOf(times + 1, end)});
    }

    /// The text in the lines from \a first to before \a end. Where the next number stands in it,
    /// after an empty line and over other text, the times of a caption are missing.
    [[nodiscard]] QString textOf(qsizetype first, qsizetype end)
    {
        QString text;
        bool isLost = false;
        for (qsizetype line = first; line < end; ++line) {
            const bool mayBeHead = line > first && line + 1 < end && isBlank(m_lines.at(line - 1))
                                   && !isBlank(m_lines.at(line + 1));
            const Number number = mayBeHead && m_number ? numberIn(m_lines.at(line)) : Number();
            if (number && *number == *m_number + 1) {
                isLost = true;
                m_number = number;
                m_problems.add(line,
                               CoreWords::tr("The caption %1 has no times; it was left out.")
                                   .arg(QString::number(*number)));
            }
            if (!isLost) {
                text += m_lines.at(line);
                text += u'\n';
            }
        }
        return plainSubRipText(text);
    }

    const QList<QStringView> &m_lines;
    CaptionProblems &m_problems;
    Number m_number; ///< Of the caption that was read last.
    QList<Cue> m_cues;
};

} // namespace

bool looksLikeSubRip(const QList<QStringView> &lines)
{
    const auto first =
        std::ranges::find_if_not(lines, [](QStringView line) { return isBlank(line); });
    if (first != lines.end() && (numberIn(*first) || isSubRipTimes(*first))) {
        return true;
    }
    return std::ranges::any_of(
        lines, [](QStringView line) { return line.contains(u',') && readSubRipTimes(line); });
}

QList<Cue> readSubRip(const QList<QStringView> &lines, CaptionProblems &problems)
{
    QList<Cue> cues = SubRipReader(lines, problems).read();
    if (cues.isEmpty() && problems.isEmpty()) {
        problems.add(0, CoreWords::tr("There is no caption in this file."));
    }
    return cues;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/captions/webvtttimes.h"

#include "core/captions/asciicharacters.h"
#include "core/words.h"

#include <algorithm>

namespace expressly {

namespace {

using std::chrono::milliseconds;

// No film is longer; the limit of parseTimecode().
constexpr qint64 MostHours = 1'000'000;

struct Digits
{
    qint64 number = 0; ///< At most one more than MostHours.
    qsizetype count = 0;
};

[[nodiscard]] Digits takeDigits(QStringView &text)
{
    Digits digits;
    while (digits.count < text.size() && isAsciiDigit(text[digits.count])) {
        const qint64 next = digits.number * 10 + (text[digits.count].unicode() - u'0');
        digits.number = std::min(next, MostHours + 1);
        ++digits.count;
    }
    text = text.sliced(digits.count);
    return digits;
}

[[nodiscard]] bool takeMark(QStringView &text, QStringView mark)
{
    if (!text.startsWith(mark)) {
        return false;
    }
    text = text.sliced(mark.size());
    return true;
}

/// Two digits after a colon.
[[nodiscard]] std::optional<qint64> takePair(QStringView &text)
{
    if (!takeMark(text, u":")) {
        return std::nullopt;
    }
    const Digits digits = takeDigits(text);
    if (digits.count != 2) {
        return std::nullopt;
    }
    return digits.number;
}

void skipSpace(QStringView &text)
{
    const auto end = std::ranges::find_if_not(text, isAsciiSpace);
    text = text.sliced(std::distance(text.begin(), end));
}

} // namespace

std::optional<milliseconds> takeWebVttTime(QStringView &text)
{
    const Digits first = takeDigits(text);
    const auto second = first.count == 0 ? std::nullopt : takePair(text);
    if (!second) {
        return std::nullopt;
    }
    // What cannot be minutes must be hours.
    const bool hasHours = first.count != 2 || first.number > 59 || text.startsWith(u':');
    const auto third = hasHours ? takePair(text) : std::optional(*second);
    if (!third || !takeMark(text, u".")) {
        return std::nullopt;
    }
    const Digits thousandths = takeDigits(text);
    const qint64 hours = hasHours ? first.number : 0;
    const qint64 minutes = hasHours ? *second : first.number;
    if (thousandths.count != 3 || minutes > 59 || *third > 59 || hours > MostHours) {
        return std::nullopt;
    }
    return std::chrono::hours(hours) + std::chrono::minutes(minutes) + std::chrono::seconds(*third)
           + milliseconds(thousandths.number);
}

CueTimes readCueTimes(QStringView line)
{
    CueTimes times;
    skipSpace(line);
    const auto start = takeWebVttTime(line);
    if (!start) {
        times.problem = CoreWords::tr(
            "The start is not a time such as 01:02.500 or 1:00:02.500; this caption was left out.");
        return times;
    }
    skipSpace(line);
    if (!takeMark(line, u"-->")) {
        times.problem =
            CoreWords::tr("The start is not followed by “-->”; this caption was left out.");
        return times;
    }
    skipSpace(line);
    const auto end = takeWebVttTime(line);
    if (!end) {
        times.problem = CoreWords::tr(
            "The end is not a time such as 01:02.500 or 1:00:02.500; this caption was left out.");
        return times;
    }
    return {.start = *start, .end = *end, .settings = line};
}

} // namespace expressly

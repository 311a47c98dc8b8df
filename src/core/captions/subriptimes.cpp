// SPDX-License-Identifier: MIT
#include "core/captions/subriptimes.h"

#include "core/captions/asciicharacters.h"

#include <algorithm>
#include <iterator>

namespace expressly {

namespace {

using std::chrono::milliseconds;

constexpr QStringView Arrow = u"-->";
constexpr qsizetype MostDigits = 6; // A million hours, the limit of parseTimecode().

struct Digits
{
    qint64 number = 0;
    qsizetype count = 0;
};

[[nodiscard]] Digits takeDigits(QStringView &text)
{
    Digits digits;
    while (!text.isEmpty() && isAsciiDigit(text.front())) {
        if (digits.count < MostDigits) {
            digits.number = digits.number * 10 + (text.front().unicode() - u'0');
        }
        ++digits.count;
        text = text.sliced(1);
    }
    return digits;
}

/// ",5", ".500" and nothing at all.
[[nodiscard]] std::optional<milliseconds> takeFraction(QStringView &text)
{
    if (!text.startsWith(u',') && !text.startsWith(u'.')) {
        return milliseconds(0);
    }
    text = text.sliced(1);
    const Digits digits = takeDigits(text);
    if (digits.count == 0 || digits.count > MostDigits) {
        return std::nullopt;
    }
    qint64 number = digits.number * 1000;
    for (qsizetype i = 0; i < digits.count; ++i) {
        number /= 10;
    }
    return milliseconds(number);
}

/// "00:00:01,500" and, where the hours are left out, "00:01,500". With a "-" before the film.
[[nodiscard]] std::optional<milliseconds> takeTime(QStringView &text)
{
    const bool isBeforeFilm = text.startsWith(u'-');
    if (isBeforeFilm) {
        text = text.sliced(1);
    }
    const Digits first = takeDigits(text);
    if (first.count == 0 || first.count > MostDigits || !text.startsWith(u':')) {
        return std::nullopt;
    }
    qint64 seconds = first.number;
    for (int colons = 0; colons < 2 && text.startsWith(u':'); ++colons) {
        text = text.sliced(1);
        const Digits next = takeDigits(text);
        if (next.count == 0 || next.count > 2 || next.number > 59) {
            return std::nullopt;
        }
        seconds = seconds * 60 + next.number;
    }
    const auto fraction = takeFraction(text);
    if (!fraction) {
        return std::nullopt;
    }
    const milliseconds time = std::chrono::seconds(seconds) + *fraction;
    return isBeforeFilm ? -time : time;
}

[[nodiscard]] bool beginsAsTime(QStringView text)
{
    if (text.startsWith(u'-')) {
        text = text.sliced(1);
    }
    return !text.isEmpty() && isAsciiDigit(text.front());
}

/// A time with hours and parts of a second.
[[nodiscard]] bool takeFullTime(QStringView &text)
{
    const QStringView before = text;
    if (!takeTime(text)) {
        return false;
    }
    const QStringView taken = before.first(before.size() - text.size());
    return taken.count(u':') == 2 && (taken.contains(u',') || taken.contains(u'.'));
}

/// Two full times with another sign than the arrow between them. Nothing that is said looks so.
[[nodiscard]] bool hasOtherArrow(QStringView line)
{
    constexpr qsizetype LongestSign = 8;
    QStringView text = line.trimmed();
    if (!takeFullTime(text)) {
        return false;
    }
    const auto *const next =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isAsciiDigit(c); });
    const auto length = std::distance(text.begin(), next);
    text = text.sliced(length);
    return length > 0 && length <= LongestSign && takeFullTime(text);
}

} // namespace

bool isSubRipTimes(QStringView line)
{
    const qsizetype arrow = line.indexOf(Arrow);
    if (arrow < 0) {
        return hasOtherArrow(line);
    }
    return beginsAsTime(line.first(arrow).trimmed())
           || beginsAsTime(line.sliced(arrow + Arrow.size()).trimmed());
}

std::optional<SubRipTimes> readSubRipTimes(QStringView line)
{
    QStringView text = line.trimmed();
    const auto start = takeTime(text);
    text = text.trimmed();
    if (!start || !text.startsWith(Arrow)) {
        return std::nullopt;
    }
    text = text.sliced(Arrow.size()).trimmed();
    const auto end = takeTime(text);
    if (!end || (!text.isEmpty() && !isAsciiSpace(text.front()))) {
        return std::nullopt;
    }
    return SubRipTimes{.start = *start, .end = *end};
}

} // namespace expressly

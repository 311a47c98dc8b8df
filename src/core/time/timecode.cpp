// SPDX-License-Identifier: MIT
#include "core/time/timecode.h"

#include "core/time/timerange.h"

#include <array>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

// Nine digits of any unit keep every product below within 64 bits.
constexpr qsizetype MostDigits = 9;
// In front of a colon six are enough, and the schemas can say so.
constexpr qsizetype MostDigitsBeforeColon = 6;

[[nodiscard]] bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Takes the digits at the front of \a text; empty when there are none or too many.
[[nodiscard]] std::optional<qint64> takeNumber(QStringView &text)
{
    qint64 number = 0;
    qsizetype digits = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits == MostDigits) {
            return std::nullopt;
        }
        number = number * 10 + (text[digits].unicode() - u'0');
        ++digits;
    }
    if (digits == 0) {
        return std::nullopt;
    }
    text = text.sliced(digits);
    return number;
}

/// Takes ".5" and the like, rounded to milliseconds; zero when there is no point.
[[nodiscard]] std::optional<milliseconds> takeFraction(QStringView &text)
{
    if (!text.startsWith(u'.')) {
        return milliseconds(0);
    }
    QStringView digits = text.sliced(1);
    const qsizetype before = digits.size();
    const auto number = takeNumber(digits);
    if (!number) {
        return std::nullopt;
    }
    qint64 unit = 1;
    for (qsizetype count = before - digits.size(); count > 0; --count) {
        unit *= 10;
    }
    text = digits;
    return milliseconds((*number * 1000 + unit / 2) / unit);
}

/// "7:14" and "1:02:03.5": two digits after every colon, none of them over 59.
[[nodiscard]] std::optional<milliseconds> parseColons(QStringView text)
{
    const qsizetype whole = text.size();
    auto total = takeNumber(text);
    if (text.startsWith(u':') && whole - text.size() > MostDigitsBeforeColon) {
        return std::nullopt;
    }
    int colons = 0;
    while (total && text.startsWith(u':') && colons < 2) {
        text = text.sliced(1);
        const qsizetype before = text.size();
        const auto number = takeNumber(text);
        if (!number || before - text.size() != 2 || *number > 59) {
            return std::nullopt;
        }
        total = *total * 60 + *number;
        ++colons;
    }
    const auto fraction = takeFraction(text);
    if (!total || !fraction || !text.isEmpty()) {
        return std::nullopt;
    }
    return std::chrono::seconds(*total) + *fraction;
}

/// "1h2m3s" with any of its parts, largest first; the seconds may have a fraction.
[[nodiscard]] std::optional<milliseconds> parseUnits(QStringView text)
{
    struct Unit
    {
        QChar letter;
        std::chrono::seconds length;
    };
    constexpr std::array Units{Unit{u'h', std::chrono::hours(1)},
                               Unit{u'm', std::chrono::minutes(1)},
                               Unit{u's', std::chrono::seconds(1)}};

    milliseconds total(0);
    std::size_t nextUnit = 0;
    while (!text.isEmpty()) {
        const bool first = nextUnit == 0;
        const auto number = takeNumber(text);
        const auto fraction = takeFraction(text);
        if (!number || !fraction || text.isEmpty()) {
            return std::nullopt;
        }
        while (nextUnit < Units.size() && Units[nextUnit].letter != text.front()) {
            ++nextUnit;
        }
        const bool hasFraction = fraction->count() != 0;
        if (nextUnit == Units.size() || (!first && *number > 59)
            || (hasFraction && nextUnit != 2)) {
            return std::nullopt;
        }
        total += Units[nextUnit].length * *number + *fraction;
        text = text.sliced(1);
        ++nextUnit;
    }
    return total;
}

} // namespace

std::optional<milliseconds> parseTimecode(QStringView text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto time = isDigit(text.back()) ? parseColons(text) : parseUnits(text);
    if (!time || *time > LongestTime) {
        return std::nullopt;
    }
    return time;
}

QString formatTimecode(milliseconds time)
{
    // Unsigned, since the most negative time has no positive counterpart.
    const bool negative = time.count() < 0;
    const auto count = static_cast<quint64>(time.count());
    const quint64 magnitude = negative ? 0 - count : count;
    const quint64 thousandths = magnitude % 1000;
    const quint64 seconds = magnitude / 1000 % 60;
    const quint64 minutes = magnitude / 60'000 % 60;
    const quint64 hours = magnitude / 3'600'000;

    const auto twoDigits = [](quint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    QString text = negative ? u"-"_s : QString();
    if (hours > 0) {
        text += QString::number(hours) + u':' + twoDigits(minutes);
    } else {
        text += QString::number(minutes);
    }
    text += u':' + twoDigits(seconds);
    if (thousandths > 0) {
        text += u'.' + u"%1"_s.arg(thousandths, 3, 10, QChar(u'0'));
    }
    return text;
}

QString formatClock(milliseconds time)
{
    return formatTimecode(std::chrono::floor<std::chrono::seconds>(time));
}

} // namespace expressly

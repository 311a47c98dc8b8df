// SPDX-License-Identifier: MIT
#include "core/time/mediafragment.h"

#include "core/time/timecode.h"

#include <QList>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

// Browsers refuse longer addresses as well.
constexpr qsizetype LongestAddress = 4096;

[[nodiscard]] bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// A time of the recommendation may end in its point, and have as many decimals as it likes.
[[nodiscard]] std::optional<milliseconds> parseTime(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    if (point > 0) {
        constexpr qsizetype MostDecimals = 9;
        const QStringView decimals = text.sliced(point + 1);
        if (decimals.isEmpty()) {
            text = text.first(point);
        } else if (decimals.size() > MostDecimals && std::ranges::all_of(decimals, isDigit)) {
            text = text.first(point + 1 + MostDecimals);
        }
    }
    return parseTimecode(text);
}

/// The value of one "t", without percent signs.
[[nodiscard]] std::optional<TimeRange> parseRange(QStringView value)
{
    constexpr auto NormalPlayTime = "npt:"_L1;
    const bool isNormalPlayTime = value.startsWith(NormalPlayTime);
    if (isNormalPlayTime) {
        value = value.sliced(NormalPlayTime.size());
    }
    // Who names the format means it: no "7m14s" there.
    const bool hasUnits =
        std::ranges::any_of(value, [](QChar character) { return character.isLetter(); });
    if (value.isEmpty() || (isNormalPlayTime && hasUnits)) {
        return std::nullopt;
    }
    const qsizetype comma = value.indexOf(u',');
    TimeRange range;
    if (comma != 0) {
        const auto start = parseTime(comma < 0 ? value : value.first(comma));
        if (!start) {
            return std::nullopt;
        }
        range.start = *start;
    }
    if (comma >= 0) {
        range.end = parseTime(value.sliced(comma + 1));
        if (!range.end || *range.end <= range.start) {
            return std::nullopt;
        }
    }
    return range;
}

[[nodiscard]] std::optional<int> hexDigit(QChar character)
{
    if (isDigit(character)) {
        return character.unicode() - u'0';
    }
    const QChar small = character.toLower();
    if (small >= u'a' && small <= u'f') {
        return small.unicode() - u'a' + 10;
    }
    return std::nullopt;
}

/// Undoes percent-encoding. A pair that is badly encoded is to be ignored, hence no leniency. All
/// that means something in a time is ASCII, so that other characters may stay what they are.
[[nodiscard]] std::optional<QString> decoded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%') {
            result += text[i];
            continue;
        }
        const auto high = i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        if (!low) {
            return std::nullopt;
        }
        result += QChar(*high * 16 + *low);
        i += 2;
    }
    return result;
}

/// The last valid "t" of a list of pairs.
[[nodiscard]] std::optional<TimeRange> parsePairs(QStringView list)
{
    std::optional<TimeRange> range;
    for (const QStringView pair : list.split(u'&')) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0 || decoded(pair.first(equals)) != u"t"_s) {
            continue;
        }
        const auto value = decoded(pair.sliced(equals + 1));
        if (const auto found = value ? parseRange(*value) : std::nullopt) {
            range = found;
        }
    }
    return range;
}

} // namespace

std::optional<TimeRange> parseMediaFragment(QStringView text)
{
    if (text.size() > LongestAddress) {
        return std::nullopt;
    }
    if (text.startsWith(u'#') || text.startsWith(u'?')) {
        text = text.sliced(1);
    }
    return parsePairs(text);
}

std::optional<TimeRange> parsePlaceInTime(QStringView text)
{
    text = text.trimmed();
    if (const auto time = parseTimecode(text)) {
        return TimeRange{.start = *time, .end = {}};
    }
    if (text.size() > LongestAddress) {
        return std::nullopt;
    }
    if (text.startsWith("npt:"_L1)) {
        return parseRange(text);
    }
    // The fragment is the more precise of the two: a query has already been spoken to the server.
    const qsizetype hash = text.indexOf(u'#');
    auto range = hash < 0 ? std::nullopt : parsePairs(text.sliced(hash + 1));
    const QStringView beforeHash = hash < 0 ? text : text.first(hash);
    const qsizetype query = beforeHash.indexOf(u'?');
    if (!range && query >= 0) {
        range = parsePairs(beforeHash.sliced(query + 1));
    }
    if (!range && hash < 0 && query < 0) {
        range = parsePairs(text);
    }
    return range;
}

} // namespace expressly

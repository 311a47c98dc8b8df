// SPDX-License-Identifier: MIT
#include "core/captions/webvttsettings.h"

#include "core/captions/asciicharacters.h"
#include "core/guide/id.h"
#include "core/words.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <optional>

namespace expressly {

namespace {

/// Takes the next word; empty at the end of \a text.
[[nodiscard]] QStringView takeWord(QStringView &text)
{
    while (!text.isEmpty() && isAsciiSpace(text.front())) {
        text = text.sliced(1);
    }
    const auto end = std::ranges::find_if(text, isAsciiSpace);
    const QStringView word = text.first(std::distance(text.begin(), end));
    text = text.sliced(word.size());
    return word;
}

struct NameAndValue
{
    QStringView name;
    QStringView value;
};

[[nodiscard]] std::optional<NameAndValue> splitSetting(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 1 || colon == word.size() - 1) {
        return std::nullopt;
    }
    return NameAndValue{word.first(colon), word.sliced(colon + 1)};
}

[[nodiscard]] bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isAsciiDigit);
}

[[nodiscard]] bool isOneOf(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, text) != words.end();
}

[[nodiscard]] QStringView withoutZeros(QStringView digits)
{
    const auto end = std::ranges::find_if(digits, [](QChar digit) { return digit != u'0'; });
    return digits.sliced(std::distance(digits.begin(), end));
}

/// "50%" and "33.3%", from 0 to 100. Compared as digits, since there may be any number of them.
[[nodiscard]] bool isPercentage(QStringView text)
{
    if (!text.endsWith(u'%')) {
        return false;
    }
    text.chop(1);
    const qsizetype point = text.indexOf(u'.');
    QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView(u"0") : text.sliced(point + 1);
    if (!areDigits(whole) || !areDigits(fraction)) {
        return false;
    }
    whole = withoutZeros(whole);
    return whole.size() < 3 || (whole == u"100" && withoutZeros(fraction).isEmpty());
}

/// Whether a percentage is the largest there is.
[[nodiscard]] bool isHundred(QStringView percentage)
{
    return isPercentage(percentage) && withoutZeros(percentage).startsWith(u"100");
}

/// "3", "-1", "2.5": what a double can hold, which is a long way from any line of a picture.
[[nodiscard]] bool isLineNumber(QStringView text)
{
    if (text.startsWith(u'-')) {
        text = text.sliced(1);
    }
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    if (!areDigits(whole) || (point >= 0 && !areDigits(text.sliced(point + 1)))) {
        return false;
    }
    const QByteArray digits = whole.toLatin1();
    double number = 0;
    return std::from_chars(digits.cbegin(), digits.cend(), number).ec == std::errc();
}

[[nodiscard]] bool isLine(QStringView text)
{
    return isPercentage(text) || isLineNumber(text);
}

class SettingsReader final
{
public:
    explicit SettingsReader(const QSet<QString> &regions)
        : m_regions(regions)
    {}

    void read(QStringView word)
    {
        const auto setting = splitSetting(word);
        if (!setting || !take(setting->name, setting->value)) {
            m_settings.problems +=
                CoreWords::tr("The setting %1 is not one that WebVTT allows; it was ignored.")
                    .arg(quoted(word));
        }
    }

    [[nodiscard]] const CueSettings &settings() const { return m_settings; }

private:
    [[nodiscard]] bool take(QStringView name, QStringView value)
    {
        if (name == u"region") {
            return takeRegion(value);
        }
        if (name == u"vertical") {
            return accept(name, value, isOneOf(value, {u"rl", u"lr"}), Placed::Yes);
        }
        if (name == u"line") {
            return takeAligned(name, value, isLine, {u"start", u"center", u"end"}, Placed::Yes);
        }
        if (name == u"position") {
            return takeAligned(
                name, value, isPercentage, {u"line-left", u"center", u"line-right"}, Placed::No);
        }
        if (name == u"size") {
            return accept(
                name, value, isPercentage(value), isHundred(value) ? Placed::No : Placed::Yes);
        }
        const bool isAlignment = isOneOf(value, {u"start", u"center", u"end", u"left", u"right"});
        return name == u"align" && accept(name, value, isAlignment, Placed::No);
    }

    /// Whether a setting takes the cue out of its region.
    enum class Placed { No, Yes };

    [[nodiscard]] bool takeRegion(QStringView value)
    {
        // An unknown one undoes the one before it.
        remove(u"region");
        return accept(u"region", value, m_regions.contains(value.toString()), Placed::No);
    }

    /// "1%,start": the value up to the comma decides; behind it stands how the box is aligned.
    [[nodiscard]] bool takeAligned(QStringView name,
                                   QStringView value,
                                   bool (*isAllowed)(QStringView),
                                   std::initializer_list<QStringView> alignments,
                                   Placed placed)
    {
        const qsizetype comma = value.indexOf(u',');
        if (comma < 0) {
            return accept(name, value, isAllowed(value), placed);
        }
        const QStringView place = value.first(comma);
        if (isOneOf(value.sliced(comma + 1), alignments)) {
            return accept(name, value, isAllowed(place), placed);
        }
        const bool isAccepted = accept(name, place, isAllowed(place), placed);
        if (isAccepted) {
            m_settings.problems +=
                CoreWords::tr("The alignment %1 of %2 is not known; it was ignored.")
                    .arg(quoted(value.sliced(comma + 1)), quoted(name));
        }
        return isAccepted;
    }

    [[nodiscard]] bool accept(QStringView name, QStringView value, bool isAllowed, Placed placed)
    {
        if (!isAllowed) {
            return false;
        }
        remove(name);
        if (placed == Placed::Yes) {
            remove(u"region");
        }
        m_settings.accepted.append({name.toString(), value.toString()});
        return true;
    }

    void remove(QStringView name)
    {
        m_settings.accepted.removeIf(
            [name](const CueSetting &setting) { return setting.name == name; });
    }

    const QSet<QString> &m_regions;
    CueSettings m_settings;
};

} // namespace

CueSettings readCueSettings(QStringView text, const QSet<QString> &regions)
{
    SettingsReader reader(regions);
    for (QStringView word = takeWord(text); !word.isEmpty(); word = takeWord(text)) {
        reader.read(word);
    }
    return reader.settings();
}

QString readRegionId(QStringView text)
{
    QString id;
    for (QStringView word = takeWord(text); !word.isEmpty(); word = takeWord(text)) {
        const auto setting = splitSetting(word);
        if (setting && setting->name == u"id") {
            id = setting->value.toString();
        }
    }
    return id;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "store/settingsentry.h"

#include "store/settingsnames.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace expressly {

namespace {

bool isTheme(const QJsonValue &value)
{
    return parseTheme(value.toString()).has_value();
}

bool isZoom(const QJsonValue &value)
{
    const int zoom = value.toInt();
    return zoom >= Settings::SmallestZoom && zoom <= Settings::LargestZoom;
}

bool isVolume(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1;
}

bool isSwitch(const QJsonValue &value)
{
    return value.isBool();
}

bool isAfterStep(const QJsonValue &value)
{
    return parseAfterStep(value.toString()).has_value();
}

bool isRounds(const QJsonValue &value)
{
    const int rounds = value.toInt();
    return rounds >= 1 && rounds <= Settings::MostRounds;
}

bool isWord(const QJsonValue &value)
{
    return !value.toString().isEmpty();
}

bool isKeyList(const QJsonValue &value)
{
    const QJsonArray keys = value.toArray();
    return value.isArray() && std::all_of(keys.begin(), keys.end(), [](const QJsonValue &key) {
               return key.isString();
           });
}

bool isKeys(const QJsonValue &value)
{
    const QJsonObject commands = value.toObject();
    return value.isObject() && std::all_of(commands.begin(), commands.end(), isKeyList);
}

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isOwnNumbers(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    return value.isArray()
           && std::all_of(numbers.begin(), numbers.end(), [](const QJsonValue &number) {
                  return number[QLatin1String("who")].isString()
                         && number[QLatin1String("number")].isString();
              });
}

bool isCaptionsShown(const QJsonValue &value)
{
    return parseCaptionsShown(value.toString()).has_value();
}

bool isCaptionSize(const QJsonValue &value)
{
    return parseCaptionSize(value.toString()).has_value();
}

bool isCaptionColors(const QJsonValue &value)
{
    return parseCaptionColors(value.toString()).has_value();
}

} // namespace

std::span<const SettingsEntry> settingsEntries()
{
    using Key = SettingsKey;
    static const std::array<SettingsEntry, 20> Table{{
        {Key::Theme, "theme", QStringLiteral("system"), isTheme},
        {Key::SkinTone, "skinTone", QStringLiteral("medium"), isWord},
        {Key::LessonZoom, "lessonZoom", 100, isZoom},
        {Key::Volume, "volume", 1.0, isVolume},
        {Key::Muted, "muted", false, isSwitch},
        {Key::SoundLanguage, "soundLanguage", QString(), isText},
        {Key::SingleLetterKeys, "singleLetterKeys", true, isSwitch},
        {Key::ChapterPictures, "chapterPictures", true, isSwitch},
        {Key::AfterStep, "afterStep", QStringLiteral("wait"), isAfterStep},
        {Key::StepRounds, "stepRounds", 3, isRounds},
        {Key::OnlyThisChapter, "onlyThisChapter", false, isSwitch},
        {Key::Keys, "keys", QJsonObject(), isKeys},
        {Key::CaptionsShown, "captions", toString(CaptionsShown::ForOwnClips), isCaptionsShown},
        {Key::CaptionLanguage, "captionLanguage", QString(), isText},
        {Key::CaptionSize, "captionSize", toString(CaptionSize::Medium), isCaptionSize},
        {Key::CaptionColors, "captionColors", toString(CaptionColors::Theme), isCaptionColors},
        {Key::CaptionsOverPicture, "captionsOverPicture", false, isSwitch},
        {Key::Region, "region", QString(), isText},
        {Key::OwnNumbers, "ownNumbers", QJsonArray(), isOwnNumbers},
        {Key::OffersLooks, "offersLooks", true, isSwitch},
    }};
    return Table;
}

const SettingsEntry &settingsEntry(SettingsKey key)
{
    const auto entries = settingsEntries();
    const auto found = std::ranges::find(entries, key, &SettingsEntry::key);
    Q_ASSERT(found != entries.end());
    return *found;
}

} // namespace expressly

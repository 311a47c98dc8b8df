// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>

#include <span>

namespace expressly {

enum class SettingsKey {
    Theme,
    SkinTone,
    LessonZoom,
    Volume,
    Muted,
    SoundLanguage,
    SingleLetterKeys,
    Keys,
    ChapterPictures,
    AfterStep,
    StepRounds,
    OnlyThisChapter,
    CaptionsShown,
    CaptionLanguage,
    CaptionSize,
    CaptionColors,
    CaptionsOverPicture,
    Region,
    OwnNumbers,
    OffersLooks,
};

/// One choice of a person as settings.json keeps it.
struct SettingsEntry
{
    SettingsKey key;
    const char *name; ///< In the file.
    QJsonValue usual;
    bool (*accepts)(const QJsonValue &);
};

/// Every choice there is.
[[nodiscard]] std::span<const SettingsEntry> settingsEntries();
[[nodiscard]] const SettingsEntry &settingsEntry(SettingsKey key);

} // namespace expressly

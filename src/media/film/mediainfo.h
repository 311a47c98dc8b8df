// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QList>
#include <QSize>

namespace expressly {

/// One of the sounds of a film, such as that of one language.
struct SoundInfo
{
    QString language;     ///< As the file says it, mostly three letters; may be empty.
    QString title;        ///< May be empty.
    bool isUsual = false; ///< The one that is heard when nobody chooses.
    bool operator==(const SoundInfo &) const = default;
};

/// What a film turned out to be once it was opened.
struct MediaInfo
{
    std::chrono::milliseconds duration{0};
    QSize size;                                 ///< Upright; empty when there is no picture.
    std::chrono::microseconds frameDuration{0}; ///< The usual one; 0 when not known.
    bool hasSound = false;
    QList<SoundInfo> sounds;
    QString videoCodec;
    QString audioCodec;
    QList<Chapter> chapters; ///< Those written inside the file.

    /// Which of the sounds is heard when nobody chooses; −1 without any.
    [[nodiscard]] int usualSound() const;
};

/// What came of opening a film.
struct OpenedFilm
{
    std::optional<MediaInfo> info;
    QString problem; ///< Set when there is no info.
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/place.h"
#include "store/settings.h"

#include <QSize>
#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// What someone wants to see: from the command line, from a link, or handed over by a second start.
struct Wish
{
    QString guide; ///< Folder; empty: the one that comes with the program.
    QString lesson;
    QString step;
    QString video;
    QString chapter; ///< An id, or a number from 1.
    QString file;    ///< A film outside the guide, absolute.
    std::optional<std::chrono::milliseconds> start;
    std::optional<std::chrono::milliseconds> end;
    bool play = false;
    bool mute = false;
    bool fullScreen = false;
    std::optional<Settings::Theme> theme;
    std::optional<QSize> size;

    [[nodiscard]] Place place() const
    {
        return {.lesson = lesson,
                .step = step,
                .video = video,
                .chapter = chapter,
                .file = file,
                .start = start,
                .end = end};
    }
    /// Whether a film is asked for, or that it plays.
    [[nodiscard]] bool namesFilm() const { return place().isInFilm() || play; }
    bool operator==(const Wish &) const = default;
};

/// What --size and --end accept, and so does a wish from elsewhere.
[[nodiscard]] bool isWindowSize(QSize size);
[[nodiscard]] bool isRange(const std::optional<std::chrono::milliseconds> &start,
                           std::chrono::milliseconds end);

/// For handing a wish to the window that is open.
[[nodiscard]] QByteArray toJson(const Wish &wish);
/// Empty when the bytes are no wish. Times and sizes that the command line would refuse are left
/// out.
[[nodiscard]] std::optional<Wish> wishFromJson(const QByteArray &json);

} // namespace expressly

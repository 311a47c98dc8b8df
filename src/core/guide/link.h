// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/timerange.h"

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// Where a link leads: a place in the guide or a page on the web.
struct Link
{
    enum class Kind { Lesson, Video, Source, Web };

    Kind kind = Kind::Lesson;
    QString target;                                 ///< The id, or the whole address of a Web link.
    QString step;                                   ///< Lesson links only; empty: the lesson's top.
    std::optional<std::chrono::milliseconds> start; ///< Video links only.
    std::optional<std::chrono::milliseconds> end;   ///< Video links only; after start.

    /// The part of a video that it names; empty: none.
    [[nodiscard]] std::optional<TimeRange> times() const
    {
        return start ? std::optional(TimeRange{.start = *start, .end = end}) : std::nullopt;
    }

    bool operator==(const Link &) const = default;
};

/// Reads a link of the content format ("lesson:a/b", "video:a#t=7:14", "source:a", "https://…") and
/// the same with "expressly:" before it. Media fragments (W3C, #t=434, #t=434,452, #t=npt:7:14) are
/// understood. Empty for every other scheme or form.
[[nodiscard]] std::optional<Link> parseLink(QStringView text);

/// One sentence on a web address with a name or password before its host
/// ("https://example.org@other.example/"), which parseLink() refuses: it poses as the site that it
/// names first. Empty for any other.
[[nodiscard]] QString complaintAboutUser(QStringView address);

/// The canonical form that parseLink() reads back; guide links without "expressly:".
[[nodiscard]] QString toString(const Link &link);

} // namespace expressly

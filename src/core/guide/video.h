// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

struct VideoHost
{
    enum class Service { Vimeo, YouTube, Other };
    Service service = Service::Other;
    QString id;
    bool operator==(const VideoHost &) const = default;
};

struct VideoRights
{
    QString owner;
    QString terms;
    QString license;      ///< Empty: all rights reserved, as far as is known.
    bool overlay = false; ///< Whether words may lie over the picture.
    bool operator==(const VideoRights &) const = default;
};

/// A film that the guide speaks of: one of its own clips, or a publisher's that is never bundled.
struct Video
{
    QString id;
    QString title;
    QString presenter;
    QString publisher;
    QStringList languages;
    QString page; ///< Empty: no address known.
    Certainty pageCertainty = Certainty::Unverified;
    std::optional<VideoHost> host;
    std::optional<std::chrono::milliseconds> duration;
    Certainty durationCertainty = Certainty::Unverified;
    VideoRights rights;
    QString file;                     ///< Relative to the guide folder; own clips only.
    QHash<QString, QString> captions; ///< Language → file relative to the guide folder.
    QList<Chapter> chapters;          ///< Ascending by start.

    [[nodiscard]] bool isOwnClip() const { return !file.isEmpty(); }
    bool operator==(const Video &) const = default;
};

/// The publisher's page at a time where the host can (#t=434s at Vimeo, ?t=434 at YouTube), else
/// the page alone. Empty when no address is known.
[[nodiscard]] QString pageAt(const Video &video, std::chrono::milliseconds time);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// How sure the guide is of a figure or an address.
enum class Certainty { Measured, Verified, Reported, Unverified };

/// Whether other figures have to agree with it.
[[nodiscard]] constexpr bool isCertain(Certainty certainty)
{
    return certainty == Certainty::Measured || certainty == Certainty::Verified;
}

/// A titled place in a film. Which chapter is current is decided by ChapterList alone.
struct Chapter
{
    QString id;
    QString title;
    std::chrono::milliseconds start{0};
    std::optional<std::chrono::milliseconds> end; ///< Without one it ends where the next begins.
    QString givenBy;                              ///< Who said that this time shows this thing.
    Certainty certainty = Certainty::Unverified;

    bool operator==(const Chapter &) const = default;
};

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

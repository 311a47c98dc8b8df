// SPDX-License-Identifier: MIT
#pragma once

#include "pose.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace expressly::clips {

struct ChapterMark
{
    QString id;
    std::chrono::milliseconds start{0};
};

/// A picture that is one frame of the clip.
struct Still
{
    QString name;
    QString view; ///< "front" or "side"
    std::chrono::milliseconds at{0};
};

/// One clip as data: its length, chapters, stills, and how every value of the pose runs over time.
class ClipScript
{
public:
    struct Key
    {
        qreal at = 0; ///< seconds
        qreal value = 0;
    };

    struct DropTimes
    {
        qreal forms = 0; ///< seconds
        qreal falls = 0;
    };

    /// Reads poses/NAME.json. On failure there is no script and `problem` says why.
    [[nodiscard]] static std::optional<ClipScript> load(const QString &file, QString &problem);

    [[nodiscard]] Pose poseAt(std::chrono::milliseconds time) const;

    QString name;
    std::chrono::milliseconds duration{0};
    QList<ChapterMark> chapters;
    QList<Still> stills;

private:
    [[nodiscard]] qreal valueAt(const QString &track, qreal seconds, qreal otherwise) const;

    QHash<QString, QList<Key>> m_tracks;
    QList<DropTimes> m_drops;
};

/// "0:12" or "12" or "1:02.5"; nothing if it is not a time.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseTime(const QString &text);

} // namespace expressly::clips

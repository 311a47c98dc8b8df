// SPDX-License-Identifier: MIT
#pragma once

#include "pose.h"

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

#include <chrono>
#include <optional>

class QJsonObject;

namespace expressly::clips {

struct View;

struct ChapterMark
{
    QString id;
    std::chrono::milliseconds start{0};
};

/// What a panel says about what it shows: by its frame and by a badge in its corner.
enum class Verdict { None, Wrong, Right };

/// Where a view stands: its box in the picture, where in the box the view's zero lies (as shares of
/// its size), and how large the view is.
struct Panel
{
    const View *view = nullptr;
    QRectF box;
    QPointF zero{0.5, 0.5};
    qreal scale = 1;
    Verdict verdict = Verdict::None;
};

/// A picture: one frame of the clip seen in one view, or a drawing of its own.
struct Still
{
    QString name;
    Panel panel;
    std::chrono::milliseconds at{0};
    QHash<QString, qreal> set; ///< tracks that differ from the clip's at that time
};

/// One clip as data: its length, chapters, panels, stills, and how every track runs over time.
/// Without a duration it is a folder of drawings: stills alone.
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
    [[nodiscard]] Pose poseOf(const Still &still) const;
    [[nodiscard]] bool isClip() const { return duration.count() > 0; }

    QString name;
    std::chrono::milliseconds duration{0};
    QList<ChapterMark> chapters;
    QList<Panel> panels;
    QList<Still> stills;

private:
    [[nodiscard]] qreal valueAt(const QString &track, qreal seconds) const;
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] QString readPassage(const QJsonObject &passage);

    QHash<QString, QList<Key>> m_tracks;
    QHash<QString, qreal> m_rest; ///< of every track of the views
    QList<DropTimes> m_drops;
};

/// "0:12" or "12" or "1:02.5"; nothing if it is not a time.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseTime(const QString &text);

} // namespace expressly::clips

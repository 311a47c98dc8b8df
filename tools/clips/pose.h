// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace expressly::clips {

/// A drop of milk: it grows at the nipple (grown 0 to 1), then falls (seconds since it let go).
struct Drop
{
    qreal grown = 0;
    qreal fallen = 0;
    bool operator==(const Drop &) const = default;
};

/// A value that can differ from one frame to the next, and what it is when no key says otherwise.
struct Track
{
    const char *name;
    qreal rest;
    const char *meaning;
};

/// Everything that differs from one frame to the next: the value of every track of the views shown.
struct Pose
{
    QHash<QString, qreal> values;
    QList<Drop> drops;
    qreal collected = 0; ///< the milk in the bowl, 0 to 1

    /// The value of a track that a view has declared.
    [[nodiscard]] qreal operator[](QLatin1StringView track) const
    {
        Q_ASSERT_X(values.contains(track), "Pose", track.data());
        return values.value(track);
    }
    bool operator==(const Pose &) const = default;
};

} // namespace expressly::clips

// SPDX-License-Identifier: MIT
#include "views/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

/// The two sides have many tracks in common.
QList<Track> allTracks()
{
    QList<Track> tracks{{"kind", 0, "0 and 1: from the front, 2 and 3: from the side"},
                        {"veil", 0, "how much the picture is veiled, 0 to 1"}};
    for (const Track &track : frontView().tracks + sideView().tracks) {
        const bool known = std::ranges::any_of(tracks, [&track](const Track &other) {
            return QLatin1StringView(other.name) == QLatin1StringView(track.name);
        });
        if (!known) {
            tracks.append(track);
        }
    }
    return tracks;
}

void drawProperView(Canvas &canvas, const Pose &pose)
{
    if (pose["kind"_L1] < 1.5) {
        frontView().draw(canvas, pose);
    } else {
        const Placed placed(canvas, QTransform::fromTranslate(-150, -10));
        sideView().draw(canvas, pose);
    }
    QPainterPath all;
    all.addRect(-2000, -2000, 4000, 4000);
    canvas.fill(all, Role::Panel, pose["veil"_L1]);
}

} // namespace

View properView()
{
    return {u"proper"_s, allTracks(), drawProperView};
}

} // namespace expressly::clips

// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRectF;

namespace expressly {

/// The signs on the player's buttons.
enum class PlayerIcon {
    Play,
    Pause,
    Back,
    Forward,
    PreviousChapter,
    NextChapter,
    Sound,
    SoundLow,
    SoundOff,
    FullScreen,
    LeaveFullScreen,
    Captions,
    CaptionsOff,
};

/// Draws \a icon as shapes, so that it is crisp at every size and takes any colour.
void paintPlayerIcon(QPainter &painter, PlayerIcon icon, const QRectF &area, const QColor &color);

} // namespace expressly

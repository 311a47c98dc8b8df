// SPDX-License-Identifier: MIT
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace expressly {

/// The signs on the buttons for looking at a movement.
enum class StudySign {
    FrameBack,
    FrameForward,
    Mirror,
    UpsideDown,
    StepPicture,
    UndoJump,
    Save,
    More,
};

/// Draws \a sign as shapes, so that it is crisp at every size and takes any colour.
void paintStudySign(QPainter &painter, StudySign sign, const QRectF &area, const QColor &color);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/seekbar/chaptermarkers.h"

#include <QPalette>

class QPainter;

namespace expressly {

/// How a seek bar looks: its groove in pieces, one for each chapter, the markers above it, and the
/// handle.
class SeekBarPainter final
{
public:
    /// What there is to see, besides the loop.
    struct Look
    {
        SeekBarScale scale;
        std::chrono::milliseconds position{0};
        int height = 0;
        QPalette palette;
        bool isEnabled = true;
        bool hasFocus = false;
    };

    /// \a markers outlive this.
    SeekBarPainter(QPainter &painter, Look look, const ChapterMarkers &markers);

    void paint();

    /// The y coordinate of the groove's middle in a bar so high, and of its upper edge.
    [[nodiscard]] static double grooveY(int height);
    [[nodiscard]] static double grooveTop(int height);

private:
    struct Piece
    {
        std::chrono::milliseconds from{0};
        std::chrono::milliseconds to{0};
        std::optional<qsizetype> chapter;
    };

    [[nodiscard]] QList<Piece> pieces() const;
    [[nodiscard]] QRectF strip(double first, double second, double height) const;
    void paintGroove();
    void paintPiece(const Piece &piece, double playedX);
    void paintMarkers();
    void paintHandle();

    QPainter &m_painter;
    Look m_look;
    const ChapterMarkers &m_markers;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/seekbar/seekbarpainter.h"

#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr double GrooveFromBottom = 15;
constexpr double Thickness = 6;
constexpr double CurrentThickness = 8;
constexpr double PieceGap = 2;
constexpr double HandleRadius = 8;
constexpr double MarkerHalfWidth = 5;
constexpr double MarkerHeight = 7;
constexpr double MarkerToGroove = 4;

} // namespace

SeekBarPainter::SeekBarPainter(QPainter &painter, Look look, const ChapterMarkers &markers)
    : m_painter(painter)
    , m_look(std::move(look))
    , m_markers(markers)
{}

double SeekBarPainter::grooveY(int height)
{
    // The handles of a loop have a row of their own at the bottom.
    return std::min(height, 44) - GrooveFromBottom;
}

double SeekBarPainter::grooveTop(int height)
{
    return grooveY(height) - CurrentThickness / 2;
}

void SeekBarPainter::paint()
{
    paintGroove();
    if (m_look.scale.duration > 0ms && m_look.isEnabled) {
        paintMarkers();
        paintHandle();
    }
}

QList<SeekBarPainter::Piece> SeekBarPainter::pieces() const
{
    const SeekBarScale &scale = m_look.scale;
    const ChapterList &chapters = m_markers.chapters();
    QList<Piece> result;
    milliseconds reached = scale.from();
    const auto append = [&](milliseconds until, std::optional<qsizetype> chapter) {
        until = std::min(until, scale.to());
        if (until > reached) {
            result.append({reached, until, chapter});
            reached = until;
        }
    };
    if (m_markers.areShown(scale)) {
        for (qsizetype index = 0; index < chapters.size(); ++index) {
            append(chapters.at(index).start, std::nullopt);
            append(chapters.endOf(index).value_or(scale.duration), index);
        }
    }
    append(scale.to(), std::nullopt);
    return result;
}

QRectF SeekBarPainter::strip(double first, double second, double height) const
{
    return {std::min(first, second),
            grooveY(m_look.height) - height / 2,
            std::abs(second - first),
            height};
}

void SeekBarPainter::paintGroove()
{
    const SeekBarScale &scale = m_look.scale;
    if (scale.duration <= 0ms) {
        m_painter.setBrush(mixed(m_look.palette.color(QPalette::Window),
                                 m_look.palette.color(QPalette::WindowText),
                                 0.12));
        m_painter.drawRoundedRect(
            strip(SeekBarScale::Padding, scale.width - SeekBarScale::Padding, Thickness), 3, 3);
        return;
    }
    const double playedX = scale.xAt(m_look.position);
    for (const Piece &piece : pieces()) {
        paintPiece(piece, playedX);
    }
}

void SeekBarPainter::paintPiece(const Piece &piece, double playedX)
{
    const SeekBarScale &scale = m_look.scale;
    const QColor window = m_look.palette.color(QPalette::Window);
    const QColor ink = m_look.palette.color(QPalette::WindowText);
    const QColor accent = m_look.palette.color(QPalette::Highlight);
    const bool current = piece.chapter && piece.chapter == m_markers.current();
    const double height = current ? CurrentThickness : Thickness;
    QRectF area = strip(scale.xAt(piece.from), scale.xAt(piece.to), height);
    if (piece.to < scale.to()) {
        // The gap lies before the boundary, so that the next piece begins exactly at its time.
        area.adjust(scale.isRightToLeft ? PieceGap : 0, 0, scale.isRightToLeft ? 0 : -PieceGap, 0);
    }
    QPainterPath shape;
    shape.addRoundedRect(area, 2, 2);
    const QColor rest =
        current ? mixed(window, accent, 0.42) : mixed(window, ink, piece.chapter ? 0.24 : 0.14);
    m_painter.fillPath(shape, rest);
    m_painter.save();
    m_painter.setClipRect(strip(scale.xAt(scale.from()), playedX, height), Qt::IntersectClip);
    m_painter.fillPath(shape, m_look.isEnabled ? accent : rest);
    m_painter.restore();
}

void SeekBarPainter::paintMarkers()
{
    const SeekBarScale &scale = m_look.scale;
    if (!m_markers.areShown(scale)) {
        return;
    }
    const double tip = grooveTop(m_look.height) - MarkerToGroove + 1;
    for (qsizetype index = 0; index < m_markers.chapters().size(); ++index) {
        if (!scale.shows(m_markers.chapters().at(index).start)) {
            continue;
        }
        const bool hovered = index == m_markers.hovered();
        const bool current = index == m_markers.current();
        const double x = scale.xAt(m_markers.timeOf(index));
        const double grown = hovered ? 1.4 : 1;
        QPainterPath marker(QPointF(x, tip));
        marker.lineTo(x - MarkerHalfWidth * grown, tip - MarkerHeight * grown);
        marker.lineTo(x + MarkerHalfWidth * grown, tip - MarkerHeight * grown);
        marker.closeSubpath();
        const QColor color = hovered || current ? m_look.palette.color(QPalette::Highlight)
                                                : secondaryInk(m_look.palette);
        m_painter.fillPath(marker, color);
        m_painter.strokePath(marker, QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

void SeekBarPainter::paintHandle()
{
    const QPalette &palette = m_look.palette;
    const QPointF center(m_look.scale.xAt(m_look.position), grooveY(m_look.height));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(palette.color(QPalette::Window));
    m_painter.drawEllipse(center, HandleRadius + 2, HandleRadius + 2);
    m_painter.setBrush(palette.color(QPalette::Highlight));
    m_painter.drawEllipse(center, HandleRadius, HandleRadius);
    if (m_look.hasFocus) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(palette.color(QPalette::WindowText), 2));
        m_painter.drawEllipse(center, HandleRadius + 3, HandleRadius + 3);
    }
}

} // namespace expressly

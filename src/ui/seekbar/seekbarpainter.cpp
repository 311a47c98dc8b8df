// SPDX-License-Identifier: MIT
// How the seek bar looks; seekbar.cpp has what it does.
#include "ui/seekbar/loopmarks.h"
#include "ui/seekbar/seekbar.h"
#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

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

double SeekBar::grooveY() const
{
    // The handles of a loop have a row of their own at the bottom.
    return std::min(height(), 44) - GrooveFromBottom;
}

double SeekBar::grooveTop() const
{
    return grooveY() - CurrentThickness / 2;
}

QList<SeekBar::Piece> SeekBar::pieces() const
{
    QList<Piece> result;
    milliseconds reached = shownFrom();
    const auto append = [&](milliseconds until, std::optional<qsizetype> chapter) {
        until = std::min(until, shownTo());
        if (until > reached) {
            result.append({reached, until, chapter});
            reached = until;
        }
    };
    if (showsMarkers()) {
        for (qsizetype index = 0; index < m_chapters.size(); ++index) {
            append(m_chapters.at(index).start, std::nullopt);
            append(m_chapters.endOf(index).value_or(m_duration), index);
        }
    }
    append(shownTo(), std::nullopt);
    return result;
}

void SeekBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    m_loop->paint(painter, grooveY());
    paintGroove(painter);
    if (m_duration > 0ms && isEnabled()) {
        paintMarkers(painter);
        paintHandle(painter);
    }
}

void SeekBar::paintGroove(QPainter &painter) const
{
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor accent = palette().color(QPalette::Highlight);
    const auto strip = [this](double first, double second, double height) {
        return QRectF(
            std::min(first, second), grooveY() - height / 2, std::abs(second - first), height);
    };
    if (m_duration <= 0ms) {
        painter.setBrush(mixed(window, ink, 0.12));
        painter.drawRoundedRect(strip(GroovePadding, width() - GroovePadding, Thickness), 3, 3);
        return;
    }
    const double playedX = xAt(position());
    for (const Piece &piece : pieces()) {
        const bool current = piece.chapter && piece.chapter == m_currentChapter;
        const double height = current ? CurrentThickness : Thickness;
        QRectF area = strip(xAt(piece.from), xAt(piece.to), height);
        if (piece.to < shownTo()) {
            // The gap lies before the boundary, so that the next piece begins exactly at its time.
            area.adjust(isRightToLeft() ? PieceGap : 0, 0, isRightToLeft() ? 0 : -PieceGap, 0);
        }
        QPainterPath shape;
        shape.addRoundedRect(area, 2, 2);
        const QColor rest =
            current ? mixed(window, accent, 0.42) : mixed(window, ink, piece.chapter ? 0.24 : 0.14);
        painter.fillPath(shape, rest);
        painter.save();
        painter.setClipRect(strip(xAt(shownFrom()), playedX, height), Qt::IntersectClip);
        painter.fillPath(shape, isEnabled() ? accent : rest);
        painter.restore();
    }
}

void SeekBar::paintMarkers(QPainter &painter) const
{
    if (!showsMarkers()) {
        return;
    }
    const double tip = grooveTop() - MarkerToGroove + 1;
    for (qsizetype index = 0; index < m_chapters.size(); ++index) {
        if (!isShown(m_chapters.at(index).start)) {
            continue;
        }
        const bool hovered = index == m_hoveredMarker;
        const bool current = index == m_currentChapter;
        const double x = xAt(markerTime(index));
        const double grown = hovered ? 1.4 : 1;
        QPainterPath marker(QPointF(x, tip));
        marker.lineTo(x - MarkerHalfWidth * grown, tip - MarkerHeight * grown);
        marker.lineTo(x + MarkerHalfWidth * grown, tip - MarkerHeight * grown);
        marker.closeSubpath();
        const QColor color =
            hovered || current ? palette().color(QPalette::Highlight) : secondaryInk(palette());
        painter.fillPath(marker, color);
        painter.strokePath(marker, QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

void SeekBar::paintHandle(QPainter &painter) const
{
    const QColor window = palette().color(QPalette::Window);
    const QPointF center(xAt(position()), grooveY());
    painter.setPen(Qt::NoPen);
    painter.setBrush(window);
    painter.drawEllipse(center, HandleRadius + 2, HandleRadius + 2);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(center, HandleRadius, HandleRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawEllipse(center, HandleRadius + 3, HandleRadius + 3);
    }
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/widgets/playericons.h"

#include <QPainter>
#include <QPainterPath>

namespace expressly {

namespace {

// All shapes are drawn on a field of 24 × 24.
constexpr double Field = 24;
constexpr double Stroke = 2;

void strokePath(QPainter &painter, const QPainterPath &path, const QColor &color)
{
    painter.strokePath(path, QPen(color, Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

QPainterPath triangle(QPointF first, QPointF second, QPointF third)
{
    QPainterPath path(first);
    path.lineTo(second);
    path.lineTo(third);
    path.closeSubpath();
    return path;
}

void fillRounded(QPainter &painter, const QPainterPath &path, const QColor &color)
{
    painter.fillPath(path, color);
    painter.strokePath(path, QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintPlay(QPainter &painter, const QColor &color)
{
    // The triangle's centre of mass stands in the middle, not its box.
    fillRounded(painter, triangle({8.5, 5.5}, {19, 12}, {8.5, 18.5}), color);
}

void paintPause(QPainter &painter, const QColor &color)
{
    QPainterPath bars;
    bars.addRoundedRect(QRectF(6.5, 5, 4, 14), 1.2, 1.2);
    bars.addRoundedRect(QRectF(13.5, 5, 4, 14), 1.2, 1.2);
    painter.fillPath(bars, color);
}

/// An arrow round a 5, turning back; forward is its mirror image with the figure upright.
void paintSkip(QPainter &painter, const QColor &color, bool forward)
{
    painter.save();
    if (forward) {
        painter.translate(Field, 0);
        painter.scale(-1, 1);
    }
    const QRectF circle(4.5, 5.5, 15, 15);
    QPainterPath arc;
    arc.arcMoveTo(circle, 88);
    arc.arcTo(circle, 88, -280);
    painter.strokePath(arc, QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap));
    fillRounded(painter, triangle({12, 2.6}, {12, 8.4}, {8.2, 5.5}), color);
    painter.restore();

    QFont font = painter.font();
    font.setPixelSize(9);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(4, 5.4, 16, 16), Qt::AlignCenter, QStringLiteral("5"));
}

void paintChapter(QPainter &painter, const QColor &color, bool next)
{
    painter.save();
    if (!next) {
        painter.translate(Field, 0);
        painter.scale(-1, 1);
    }
    fillRounded(painter, triangle({6.5, 6.5}, {14.5, 12}, {6.5, 17.5}), color);
    QPainterPath bar;
    bar.addRoundedRect(QRectF(16.5, 5.8, 2.2, 12.4), 1, 1);
    painter.fillPath(bar, color);
    painter.restore();
}

void paintSpeaker(QPainter &painter, const QColor &color, PlayerIcon icon)
{
    QPainterPath speaker(QPointF(3.5, 9.5));
    speaker.lineTo(6.5, 9.5);
    speaker.lineTo(10.5, 6);
    speaker.lineTo(10.5, 18);
    speaker.lineTo(6.5, 14.5);
    speaker.lineTo(3.5, 14.5);
    speaker.closeSubpath();
    fillRounded(painter, speaker, color);

    QPainterPath beside;
    if (icon == PlayerIcon::SoundOff) {
        beside.moveTo(15, 9.5);
        beside.lineTo(20, 14.5);
        beside.moveTo(20, 9.5);
        beside.lineTo(15, 14.5);
    } else {
        const QRectF near(8, 8, 8, 8);
        beside.arcMoveTo(near, -50);
        beside.arcTo(near, -50, 100);
        if (icon == PlayerIcon::Sound) {
            const QRectF far(4.5, 4.5, 15, 15);
            beside.arcMoveTo(far, -50);
            beside.arcTo(far, -50, 100);
        }
    }
    strokePath(painter, beside, color);
}

void paintCorners(QPainter &painter, const QColor &color, bool outward)
{
    QPainterPath corners;
    for (const QPointF direction :
         {QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)}) {
        const double outer = 7;
        const double inner = 2.5;
        const double elbow = outward ? outer : inner;
        const double end = outward ? inner : outer;
        const auto at = [direction](double x, double y) {
            return QPointF(12 + direction.x() * x, 12 + direction.y() * y);
        };
        corners.moveTo(at(end, elbow));
        corners.lineTo(at(elbow, elbow));
        corners.lineTo(at(elbow, end));
    }
    strokePath(painter, corners, color);
}

/// A field with two lines of words: filled when captions are shown.
void paintCaptions(QPainter &painter, const QColor &color, bool on)
{
    QPainterPath field;
    field.addRoundedRect(QRectF(3, 5, 18, 14), 3, 3);
    QPainterPath words;
    for (const QRectF &word : {QRectF(6.2, 10.4, 5, 1.8),
                               QRectF(12.8, 10.4, 5, 1.8),
                               QRectF(6.2, 14.2, 7.4, 1.8),
                               QRectF(15.2, 14.2, 2.6, 1.8)}) {
        words.addRoundedRect(word, 0.9, 0.9);
    }
    if (on) {
        painter.fillPath(field.subtracted(words), color);
    } else {
        painter.strokePath(field, QPen(color, 1.8));
        painter.fillPath(words, color);
    }
}

} // namespace

void paintPlayerIcon(QPainter &painter, PlayerIcon icon, const QRectF &area, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / Field, area.height() / Field);
    switch (icon) {
    case PlayerIcon::Play:
        paintPlay(painter, color);
        break;
    case PlayerIcon::Pause:
        paintPause(painter, color);
        break;
    case PlayerIcon::Back:
    case PlayerIcon::Forward:
        paintSkip(painter, color, icon == PlayerIcon::Forward);
        break;
    case PlayerIcon::PreviousChapter:
    case PlayerIcon::NextChapter:
        paintChapter(painter, color, icon == PlayerIcon::NextChapter);
        break;
    case PlayerIcon::Sound:
    case PlayerIcon::SoundLow:
    case PlayerIcon::SoundOff:
        paintSpeaker(painter, color, icon);
        break;
    case PlayerIcon::FullScreen:
    case PlayerIcon::LeaveFullScreen:
        paintCorners(painter, color, icon == PlayerIcon::FullScreen);
        break;
    case PlayerIcon::Captions:
    case PlayerIcon::CaptionsOff:
        paintCaptions(painter, color, icon == PlayerIcon::Captions);
        break;
    }
    painter.restore();
}

} // namespace expressly

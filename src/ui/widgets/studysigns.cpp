// SPDX-License-Identifier: MIT
#include "ui/widgets/studysigns.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace expressly {

namespace {

// All shapes are drawn on a field of 24 × 24.
constexpr double Field = 24;

void stroke(QPainter &painter, const QPainterPath &path, const QColor &color)
{
    painter.strokePath(path, QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points) {
        path.lineTo(point);
    }
    return path;
}

/// One picture of the film, and the way to it.
void paintFrameStep(QPainter &painter, const QColor &color, bool forward)
{
    if (forward) {
        painter.translate(Field, 0);
        painter.scale(-1, 1);
    }
    QPainterPath path = line({{7.5, 8}, {3.5, 12}, {7.5, 16}});
    path.addRoundedRect(QRectF(11, 6, 9, 12), 2, 2);
    stroke(painter, path, color);
}

void paintMirror(QPainter &painter, const QColor &color)
{
    QPainterPath seen = line({{9, 6.5}, {9, 17.5}, {3, 17.5}});
    seen.closeSubpath();
    painter.fillPath(seen, color);
    stroke(painter, seen, color);
    QPainterPath image = line({{15, 6.5}, {15, 17.5}, {21, 17.5}});
    image.closeSubpath();
    stroke(painter, image, color);
    stroke(painter, line({{12, 4}, {12, 20}}), color);
}

void paintUpsideDown(QPainter &painter, const QColor &color)
{
    stroke(painter, line({{8, 19}, {8, 5}}), color);
    stroke(painter, line({{4.5, 8.5}, {8, 5}, {11.5, 8.5}}), color);
    stroke(painter, line({{16, 5}, {16, 19}}), color);
    stroke(painter, line({{12.5, 15.5}, {16, 19}, {19.5, 15.5}}), color);
}

void paintStepPicture(QPainter &painter, const QColor &color)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 5, 17, 14), 2.5, 2.5);
    path.addPath(line({{4.5, 17.5}, {9.5, 11.5}, {13, 15.5}, {15, 13.5}, {19.5, 17.5}}));
    stroke(painter, path, color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(15.5, 9.3), 1.5, 1.5);
}

void paintUndo(QPainter &painter, const QColor &color)
{
    QPainterPath path(QPointF(5, 9.5));
    path.lineTo(14, 9.5);
    path.arcTo(QRectF(9.5, 9.5, 9, 9), 90, -180);
    path.lineTo(8, 18.5);
    stroke(painter, path, color);
    stroke(painter, line({{8.8, 5.5}, {4.8, 9.5}, {8.8, 13.5}}), color);
}

void paintSave(QPainter &painter, const QColor &color)
{
    stroke(painter, line({{12, 4}, {12, 14}}), color);
    stroke(painter, line({{8, 10.5}, {12, 14.5}, {16, 10.5}}), color);
    stroke(painter, line({{4.5, 15}, {4.5, 19.5}, {19.5, 19.5}, {19.5, 15}}), color);
}

void paintMore(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double x : std::array{5.5, 12.0, 18.5}) {
        painter.drawEllipse(QPointF(x, 12), 1.9, 1.9);
    }
}

} // namespace

void paintStudySign(QPainter &painter, StudySign sign, const QRectF &area, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / Field, area.height() / Field);
    switch (sign) {
    case StudySign::FrameBack:
    case StudySign::FrameForward:
        paintFrameStep(painter, color, sign == StudySign::FrameForward);
        break;
    case StudySign::Mirror:
        paintMirror(painter, color);
        break;
    case StudySign::UpsideDown:
        paintUpsideDown(painter, color);
        break;
    case StudySign::StepPicture:
        paintStepPicture(painter, color);
        break;
    case StudySign::UndoJump:
        paintUndo(painter, color);
        break;
    case StudySign::Save:
        paintSave(painter, color);
        break;
    case StudySign::More:
        paintMore(painter, color);
        break;
    }
    painter.restore();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "parts/figure.h"

#include "parts/curves.h"
#include "parts/hand.h"
#include "parts/shapefile.h"

#include <QJsonArray>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal Line = 3.4;
constexpr qreal FineLine = 2.2;

Role roleNamed(const QString &name)
{
    static const QHash<QString, Role> Roles = [] {
        QHash<QString, Role> roles;
        for (int i = 0; i <= static_cast<int>(Role::Ink); ++i) {
            roles.insert(roleName(static_cast<Role>(i)), static_cast<Role>(i));
        }
        return roles;
    }();
    if (!Roles.contains(name)) {
        qFatal("there is no role \"%s\"", qPrintable(name));
    }
    return Roles.value(name);
}

QPointF readPoint(const QJsonValue &value)
{
    return {value[0].toDouble(), value[1].toDouble()};
}

/// The item's points, led towards its other ones by the value it names.
QList<QPointF> pointsOf(const QJsonValue &item, const char *key, const FigureValues &values)
{
    QList<QPointF> points = readPoints(item[QLatin1StringView(key)]);
    const QList<QPointF> others = readPoints(item["to"_L1]);
    const qreal share = values.value(item["by"_L1].toString());
    for (qsizetype i = 0; i < std::min(points.size(), others.size()); ++i) {
        points[i] = mix(points.at(i), others.at(i), share);
    }
    return points;
}

/// A smooth line as smooth() draws it, but with a corner at each point that is named twice.
QPainterPath lineThrough(const QList<QPointF> &named, Ends ends)
{
    QList<QPointF> points;
    QList<bool> corner;
    for (const QPointF &point : named) {
        if (!points.isEmpty() && QLineF(points.constLast(), point).length() < 0.01) {
            corner.last() = true;
        } else {
            points.append(point);
            corner.append(false);
        }
    }
    const qsizetype count = points.size();
    const bool closed = ends == Ends::Closed;
    const auto wrap = [&](qsizetype index) {
        return closed ? (index + count) % count : std::clamp<qsizetype>(index, 0, count - 1);
    };
    QPainterPath path(points.constFirst());
    for (qsizetype i = 0; i < (closed ? count : count - 1); ++i) {
        const QPointF from = points.at(i);
        const QPointF to = points.at(wrap(i + 1));
        const QPointF leaving = corner.at(i) ? (to - from) / 3 : (to - points.at(wrap(i - 1))) / 6;
        const QPointF arriving =
            corner.at(wrap(i + 1)) ? (to - from) / 3 : (points.at(wrap(i + 2)) - from) / 6;
        path.cubicTo(from + leaving, to - arriving, to);
    }
    if (closed) {
        path.closeSubpath();
    }
    return path;
}

void paint(Canvas &canvas, const QPainterPath &path, const QJsonValue &item, qreal strength)
{
    const qreal opacity = strength * item["opacity"_L1].toDouble(1);
    if (item["fill"_L1].isString()) {
        canvas.fill(path, roleNamed(item["fill"_L1].toString()), opacity);
    }
    if (item["line"_L1].isString()) {
        canvas.stroke(
            path, roleNamed(item["line"_L1].toString()), item["width"_L1].toDouble(Line), strength);
    }
}

void drawDisc(Canvas &canvas, const QJsonValue &item, qreal strength)
{
    const QJsonValue disc = item["disc"_L1];
    QPainterPath path;
    path.addEllipse(readPoint(disc), disc[2].toDouble(), disc[3].toDouble(disc[2].toDouble()));
    paint(canvas, path, item, strength);
}

/// A finger with a round end at its root too: bent there, towards the eye.
QPainterPath rounded(const Limb &limb)
{
    const Joint &root = limb.joints.constFirst();
    QPainterPath bend;
    bend.addEllipse(root.at, root.radius, root.radius);
    return limb.body().united(bend);
}

void drawFinger(Canvas &canvas, const QJsonValue &item)
{
    Limb limb;
    for (const QJsonValue &joint : item["finger"_L1].toArray()) {
        limb.joints.append({readPoint(joint), joint[2].toDouble()});
    }
    limb.tipLength = item["tip"_L1].toDouble(1.08);
    limb.leftFrom = item["from"_L1][0].toDouble(0.08);
    limb.rightFrom = item["from"_L1][1].toDouble(0.08);
    const Role line = roleNamed(item["line"_L1].toString(u"hand-line"_s));
    const Role fill = roleNamed(item["fill"_L1].toString(u"hand"_s));
    if (item["closed"_L1].toBool() || fill != Role::Hand) {
        canvas.fill(item["closed"_L1].toBool() ? rounded(limb) : limb.body(), fill);
    } else {
        fillFinger(canvas, limb);
    }
    if (item["nail"_L1].isDouble()) {
        const QPainterPath nail =
            limb.nail(item["nail"_L1].toDouble(), 1.4, 0.74).intersected(limb.body());
        canvas.fill(nail, Role::Nail);
        canvas.stroke(nail, line, FineLine * 0.8, 0.7);
    }
    for (const QJsonValue &joint : item["crease"_L1].toArray()) {
        canvas.stroke(limb.crease(joint.toInt(), -0.45, 0.35, 4), line, FineLine, 0.55);
    }
    const bool isClosed = item["closed"_L1].toBool();
    canvas.stroke(isClosed ? rounded(limb) : limb.outline(), line, item["width"_L1].toDouble(Line));
}

QTransform placeOf(const QJsonValue &item)
{
    const QPointF at = readPoint(item["at"_L1]);
    const qreal size = item["size"_L1].toDouble(1);
    QTransform place;
    place.translate(at.x(), at.y());
    place.rotate(item["turn"_L1].toDouble());
    place.scale(size, item["mirror"_L1].toBool() ? -size : size);
    return place;
}

FigureValues valuesOf(const QJsonValue &item, const FigureValues &outer)
{
    FigureValues values = outer;
    const QJsonObject own = item["values"_L1].toObject();
    for (auto it = own.begin(); it != own.end(); ++it) {
        values.insert(it.key(), it.value().toDouble());
    }
    return values;
}

void drawItem(Canvas &canvas, const QJsonValue &item, const FigureValues &values)
{
    const QString condition = item["when"_L1].toString();
    const qreal strength = condition.isEmpty() ? 1 : values.value(condition);
    if (strength <= 0) {
        return;
    }
    if (item["shape"_L1].isArray()) {
        paint(canvas, lineThrough(pointsOf(item, "shape", values), Ends::Closed), item, strength);
    } else if (item["line"_L1].isArray()) {
        canvas.stroke(lineThrough(pointsOf(item, "line", values), Ends::Open),
                      roleNamed(item["role"_L1].toString()),
                      item["width"_L1].toDouble(Line),
                      strength * item["opacity"_L1].toDouble(1));
    } else if (item["disc"_L1].isArray()) {
        drawDisc(canvas, item, strength);
    } else if (item["finger"_L1].isArray()) {
        drawFinger(canvas, item);
    } else if (item["forearm"_L1].isObject()) {
        const QJsonValue arm = item["forearm"_L1];
        drawForearm(canvas,
                    readPoint(arm["elbow"_L1]),
                    readPoint(arm["wrist"_L1]),
                    arm["turn"_L1].toDouble(),
                    arm["wristHalf"_L1].toDouble(64),
                    arm["elbowHalf"_L1].toDouble(100));
    } else if (item["hand"_L1].isString()) {
        const Placed placed(canvas, placeOf(item));
        drawHand(canvas, Hand::posture(item["hand"_L1].toString()));
    } else if (item["use"_L1].isString()) {
        const Placed placed(canvas, placeOf(item));
        drawFigure(canvas, item["use"_L1].toString(), valuesOf(item, values));
    } else {
        qFatal("a figure has an item of no known kind");
    }
}

} // namespace

void drawFigure(Canvas &canvas, const QString &name, const FigureValues &values)
{
    static QHash<QString, QJsonArray> known;
    if (!known.contains(name)) {
        known.insert(name, readShape(u"shapes/"_s + name + u".json"_s)["items"_L1].toArray());
    }
    const QJsonArray items = known.value(name);
    for (const QJsonValue &item : items) {
        drawItem(canvas, item, values);
    }
}

void drawForearm(Canvas &canvas,
                 const QPointF &elbow,
                 const QPointF &wrist,
                 qreal turn,
                 qreal wristHalf,
                 qreal elbowHalf)
{
    const qreal angle = turn / 180 * std::numbers::pi;
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF axis = unit(wrist - elbow);
    const qreal length = QLineF(elbow, wrist).length();
    const auto edge = [&](qreal side) {
        const QPointF from = elbow + rightOf(axis) * (elbowHalf * side);
        const QPointF to = wrist + rightOf(along) * (wristHalf * side);
        QPainterPath line(from);
        line.cubicTo(from + axis * (length * 0.45), to - along * (length * 0.3), to);
        return line;
    };
    const QPainterPath left = edge(-1);
    const QPainterPath right = edge(1);
    QPainterPath arm = left;
    // It reaches a little under the hand, so that no seam is seen between them; narrower there, so
    // that it does not show beside a hand that narrows.
    const QPointF under = wrist + along * 12;
    arm.lineTo(under - rightOf(along) * (wristHalf * 0.8));
    arm.lineTo(under + rightOf(along) * (wristHalf * 0.8));
    arm.connectPath(right.toReversed());
    arm.closeSubpath();
    canvas.fill(arm, Role::Hand);
    canvas.stroke(left, Role::HandLine, Line);
    canvas.stroke(right, Role::HandLine, Line);
}

} // namespace expressly::clips

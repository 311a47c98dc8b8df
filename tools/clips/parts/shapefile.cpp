// SPDX-License-Identifier: MIT
#include "parts/shapefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace expressly::clips {

QJsonObject readShape(const QString &path)
{
    QFile file(QStringLiteral(EXPRESSLY_CLIP_FOLDER "/") + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        qFatal(
            "%s: %s at byte %d", qPrintable(path), qPrintable(error.errorString()), error.offset);
    }
    return document.object();
}

QList<QPointF> readPoints(const QJsonValue &value)
{
    QList<QPointF> points;
    for (const QJsonValue &point : value.toArray()) {
        points.append({point[0].toDouble(), point[1].toDouble()});
    }
    return points;
}

} // namespace expressly::clips

// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QString>

namespace expressly::clips {

/// A shape kept as data, by its path within tools/clips. One that cannot be read ends the program:
/// they are part of it.
[[nodiscard]] QJsonObject readShape(const QString &path);

/// "[[x, y], …]"
[[nodiscard]] QList<QPointF> readPoints(const QJsonValue &value);

} // namespace expressly::clips

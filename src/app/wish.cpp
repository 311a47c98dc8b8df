// SPDX-License-Identifier: MIT
#include "app/wish.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace expressly {

namespace {

using Time = std::optional<std::chrono::milliseconds>;

QJsonValue toValue(const Time &time)
{
    return time ? QJsonValue(static_cast<qint64>(time->count())) : QJsonValue();
}

Time toTime(const QJsonValue &value)
{
    return value.isDouble() ? Time(std::chrono::milliseconds(value.toInteger())) : std::nullopt;
}

} // namespace

QByteArray toJson(const Wish &wish)
{
    QJsonObject object{{QStringLiteral("guide"), wish.guide},
                       {QStringLiteral("lesson"), wish.lesson},
                       {QStringLiteral("step"), wish.step},
                       {QStringLiteral("video"), wish.video},
                       {QStringLiteral("chapter"), wish.chapter},
                       {QStringLiteral("file"), wish.file},
                       {QStringLiteral("start"), toValue(wish.start)},
                       {QStringLiteral("end"), toValue(wish.end)},
                       {QStringLiteral("play"), wish.play},
                       {QStringLiteral("mute"), wish.mute},
                       {QStringLiteral("fullScreen"), wish.fullScreen}};
    if (wish.theme) {
        object.insert(QStringLiteral("theme"), toString(*wish.theme));
    }
    if (wish.size) {
        object.insert(QStringLiteral("width"), wish.size->width());
        object.insert(QStringLiteral("height"), wish.size->height());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Wish> wishFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    Wish wish{.guide = object[QStringLiteral("guide")].toString(),
              .lesson = object[QStringLiteral("lesson")].toString(),
              .step = object[QStringLiteral("step")].toString(),
              .video = object[QStringLiteral("video")].toString(),
              .chapter = object[QStringLiteral("chapter")].toString(),
              .file = object[QStringLiteral("file")].toString(),
              .start = toTime(object[QStringLiteral("start")]),
              .end = toTime(object[QStringLiteral("end")]),
              .play = object[QStringLiteral("play")].toBool(),
              .mute = object[QStringLiteral("mute")].toBool(),
              .fullScreen = object[QStringLiteral("fullScreen")].toBool(),
              .theme = parseTheme(object[QStringLiteral("theme")].toString())};
    const QSize size(object[QStringLiteral("width")].toInt(),
                     object[QStringLiteral("height")].toInt());
    if (!size.isEmpty()) {
        wish.size = size;
    }
    return wish;
}

} // namespace expressly

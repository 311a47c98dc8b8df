// SPDX-License-Identifier: MIT
#include "app/wish.h"

#include "core/time/timerange.h"
#include "store/settingsnames.h"

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
    const std::chrono::milliseconds time(value.toInteger(-1));
    return time >= std::chrono::milliseconds(0) && time <= LongestTime ? Time(time) : std::nullopt;
}

} // namespace

bool isWindowSize(QSize size)
{
    constexpr QSize Smallest(200, 150);
    constexpr QSize Largest(16384, 16384);
    return size.expandedTo(Smallest) == size && size.boundedTo(Largest) == size;
}

bool isRange(const std::optional<std::chrono::milliseconds> &start, std::chrono::milliseconds end)
{
    return end > start.value_or(std::chrono::milliseconds(0));
}

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
    if (isWindowSize(size)) {
        wish.size = size;
    }
    if (wish.end && !isRange(wish.start, *wish.end)) {
        wish.end.reset();
    }
    return wish;
}

} // namespace expressly

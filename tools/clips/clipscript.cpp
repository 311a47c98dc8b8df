// SPDX-License-Identifier: MIT
#include "clipscript.h"

#include "curves.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace expressly::clips {

namespace {

constexpr qreal DropFallSeconds = 1.2; // by then it has left the picture
constexpr qreal DropLandsAfter = 0.7;  // seconds

const QStringList &trackNames()
{
    static const QStringList Names{u"touch"_s,
                                   u"press"_s,
                                   u"compress"_s,
                                   u"guide"_s,
                                   u"pressArrow"_s,
                                   u"compressArrow"_s,
                                   u"releaseArrow"_s,
                                   u"milk"_s};
    return Names;
}

std::chrono::milliseconds toTime(const QJsonValue &value)
{
    if (value.isDouble()) {
        return std::chrono::milliseconds(std::llround(value.toDouble() * 1000));
    }
    return parseTime(value.toString()).value_or(0ms);
}

/// A passage of keys, once or several times over: "from", "period" and "count" repeat it.
struct Passage
{
    qreal from = 0;
    qreal period = 0;
    int count = 1;
    QJsonArray keys;
    QJsonArray drops;
};

Passage readPassage(const QJsonObject &object)
{
    return {object["from"_L1].toDouble(),
            object["period"_L1].toDouble(),
            std::clamp(object["count"_L1].toInt(1), 1, 1000),
            object["keys"_L1].toArray(),
            object["drops"_L1].toArray()};
}

} // namespace

std::optional<std::chrono::milliseconds> parseTime(const QString &text)
{
    qreal seconds = 0;
    const QStringList parts = text.split(u':');
    if (parts.size() > 3) {
        return std::nullopt;
    }
    for (const QString &part : parts) {
        bool valid = false;
        const qreal value = part.toDouble(&valid);
        if (!valid || value < 0 || value > 100'000) {
            return std::nullopt;
        }
        seconds = seconds * 60 + value;
    }
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

std::optional<ClipScript> ClipScript::load(const QString &file, QString &problem)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        problem = u"%1: %2"_s.arg(file, source.errorString());
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(source.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) {
        problem = u"%1: %2 at byte %3"_s.arg(file, error.errorString()).arg(error.offset);
        return std::nullopt;
    }
    ClipScript script;
    script.name = QFileInfo(file).completeBaseName();
    script.duration = toTime(root["duration"_L1]);
    for (const QJsonValue &chapter : root["chapters"_L1].toArray()) {
        script.chapters.append({chapter["id"_L1].toString(), toTime(chapter["start"_L1])});
    }
    for (const QJsonValue &still : root["stills"_L1].toArray()) {
        script.stills.append(
            {still["name"_L1].toString(), still["view"_L1].toString(), toTime(still["at"_L1])});
    }
    for (const QJsonValue &value : root["passages"_L1].toArray()) {
        const Passage passage = readPassage(value.toObject());
        for (int round = 0; round < passage.count; ++round) {
            const qreal start = passage.from + round * passage.period;
            for (const QJsonValue &key : passage.keys) {
                const QJsonObject values = key.toObject();
                for (auto it = values.begin(); it != values.end(); ++it) {
                    if (it.key() != "at"_L1 && !trackNames().contains(it.key())) {
                        problem = u"%1: there is no pose value \"%2\""_s.arg(file, it.key());
                        return std::nullopt;
                    }
                    script.m_tracks[it.key()].append(
                        {start + values["at"_L1].toDouble(), it.value().toDouble()});
                }
            }
            for (const QJsonValue &drop : passage.drops) {
                script.m_drops.append(
                    {start + drop["forms"_L1].toDouble(), start + drop["falls"_L1].toDouble()});
            }
        }
    }
    for (QList<Key> &keys : script.m_tracks) {
        std::ranges::stable_sort(keys, {}, &Key::at);
    }
    if (script.duration <= 0ms || script.chapters.isEmpty()) {
        problem = u"%1: needs a duration and chapters"_s.arg(file);
        return std::nullopt;
    }
    return script;
}

qreal ClipScript::valueAt(const QString &track, qreal seconds, qreal otherwise) const
{
    const QList<Key> keys = m_tracks.value(track);
    const auto next = std::ranges::upper_bound(keys, seconds, {}, &Key::at);
    if (next == keys.begin()) {
        return keys.isEmpty() ? otherwise : keys.constFirst().value;
    }
    const auto here = std::prev(next);
    if (next == keys.end() || next->at <= here->at) {
        return here->value;
    }
    return here->value
           + (next->value - here->value) * easeInOut((seconds - here->at) / (next->at - here->at));
}

Pose ClipScript::poseAt(std::chrono::milliseconds time) const
{
    const qreal seconds = std::chrono::duration<qreal>(time).count();
    Pose pose;
    pose.touch = valueAt(u"touch"_s, seconds, 1);
    pose.press = valueAt(u"press"_s, seconds, 0);
    pose.compress = valueAt(u"compress"_s, seconds, 0);
    pose.guide = valueAt(u"guide"_s, seconds, 0);
    pose.pressArrow = valueAt(u"pressArrow"_s, seconds, 0);
    pose.compressArrow = valueAt(u"compressArrow"_s, seconds, 0);
    pose.releaseArrow = valueAt(u"releaseArrow"_s, seconds, 0);
    pose.milk = valueAt(u"milk"_s, seconds, 0);
    for (const DropTimes &drop : m_drops) {
        if (seconds >= drop.forms && seconds < drop.falls + DropFallSeconds) {
            const qreal grown = (seconds - drop.forms) / std::max(0.04, drop.falls - drop.forms);
            pose.drops.append({easeInOut(grown), std::max(0.0, seconds - drop.falls)});
        }
        pose.collected += easeInOut((seconds - drop.falls - DropLandsAfter) / 0.6)
                          / static_cast<qreal>(m_drops.size());
    }
    return pose;
}

} // namespace expressly::clips

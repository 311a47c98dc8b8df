// SPDX-License-Identifier: MIT
#include "clipscript.h"

#include "parts/curves.h"
#include "scene.h"
#include "views/views.h"

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

std::chrono::milliseconds toTime(const QJsonValue &value)
{
    if (value.isDouble()) {
        return std::chrono::milliseconds(std::llround(value.toDouble() * 1000));
    }
    return parseTime(value.toString()).value_or(0ms);
}

QPointF toPoint(const QJsonValue &value, const QPointF &otherwise)
{
    return value.isArray() ? QPointF(value[0].toDouble(), value[1].toDouble()) : otherwise;
}

QRectF toBox(const QJsonValue &value, const QRectF &otherwise)
{
    return value.isArray() ? QRectF(
               value[0].toDouble(), value[1].toDouble(), value[2].toDouble(), value[3].toDouble())
                           : otherwise;
}

Verdict toVerdict(const QJsonValue &value)
{
    const QString text = value.toString();
    return text == "wrong"_L1   ? Verdict::Wrong
           : text == "right"_L1 ? Verdict::Right
                                : Verdict::None;
}

Panel readPanel(const QJsonValue &value, const QRectF &box)
{
    return {findView(value["view"_L1].toString()),
            toBox(value["box"_L1], box),
            toPoint(value["zero"_L1], {0.5, 0.5}),
            value["scale"_L1].toDouble(1),
            toVerdict(value["verdict"_L1])};
}

Still readStill(const QJsonValue &value)
{
    Still still{value["name"_L1].toString(),
                readPanel(value, QRectF(QPointF(0, 0), StillSize)),
                toTime(value["at"_L1]),
                {}};
    const QJsonObject set = value["set"_L1].toObject();
    for (auto it = set.begin(); it != set.end(); ++it) {
        still.set.insert(it.key(), it.value().toDouble());
    }
    return still;
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

/// Keys once or several times over: "from", "period" and "count" repeat a passage.
QString ClipScript::readPassage(const QJsonObject &passage)
{
    const int count = std::clamp(passage["count"_L1].toInt(1), 1, 1000);
    for (int round = 0; round < count; ++round) {
        const qreal start = passage["from"_L1].toDouble() + round * passage["period"_L1].toDouble();
        for (const QJsonValue &key : passage["keys"_L1].toArray()) {
            const QJsonObject values = key.toObject();
            for (auto it = values.begin(); it != values.end(); ++it) {
                if (it.key() == "at"_L1) {
                    continue;
                }
                if (!m_rest.contains(it.key())) {
                    return u"no view of this clip has a track \"%1\""_s.arg(it.key());
                }
                m_tracks[it.key()].append(
                    {start + values["at"_L1].toDouble(), it.value().toDouble()});
            }
        }
        for (const QJsonValue &drop : passage["drops"_L1].toArray()) {
            m_drops.append(
                {start + drop["forms"_L1].toDouble(), start + drop["falls"_L1].toDouble()});
        }
    }
    return {};
}

QString ClipScript::complaint() const
{
    for (const Panel &panel : panels) {
        if (panel.view == nullptr) {
            return u"a panel names a view that does not exist"_s;
        }
    }
    for (const Still &still : stills) {
        if (still.panel.view == nullptr) {
            return u"the still \"%1\" names a view that does not exist"_s.arg(still.name);
        }
        for (auto it = still.set.begin(); it != still.set.end(); ++it) {
            if (!m_rest.contains(it.key())) {
                return u"the still \"%1\" sets \"%2\", which no view has"_s.arg(still.name,
                                                                                it.key());
            }
        }
    }
    const bool isWhole = isClip() ? !chapters.isEmpty() && !panels.isEmpty() : !stills.isEmpty();
    return isWhole ? QString() : u"needs a duration, chapters and panels, or stills"_s;
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
    for (const QJsonValue &panel : root["panels"_L1].toArray()) {
        script.panels.append(readPanel(panel, QRectF(QPointF(0, 0), FrameSize)));
    }
    for (const QJsonValue &still : root["stills"_L1].toArray()) {
        script.stills.append(readStill(still));
    }
    QList<Panel> all = script.panels;
    for (const Still &still : std::as_const(script.stills)) {
        all.append(still.panel);
    }
    for (const Panel &panel : std::as_const(all)) {
        for (const Track &track : panel.view != nullptr ? panel.view->tracks : QList<Track>()) {
            script.m_rest.insert(QString::fromLatin1(track.name), track.rest);
        }
    }
    QString complaint = script.complaint();
    for (const QJsonValue &passage : root["passages"_L1].toArray()) {
        complaint = complaint.isEmpty() ? script.readPassage(passage.toObject()) : complaint;
    }
    if (!complaint.isEmpty()) {
        problem = u"%1: %2"_s.arg(file, complaint);
        return std::nullopt;
    }
    for (QList<Key> &keys : script.m_tracks) {
        std::ranges::stable_sort(keys, {}, &Key::at);
    }
    return script;
}

qreal ClipScript::valueAt(const QString &track, qreal seconds) const
{
    const QList<Key> keys = m_tracks.value(track);
    const auto next = std::ranges::upper_bound(keys, seconds, {}, &Key::at);
    if (next == keys.begin()) {
        return keys.isEmpty() ? m_rest.value(track) : keys.constFirst().value;
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
    for (auto it = m_rest.begin(); it != m_rest.end(); ++it) {
        pose.values.insert(it.key(), valueAt(it.key(), seconds));
    }
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

Pose ClipScript::poseOf(const Still &still) const
{
    Pose pose = poseAt(still.at);
    for (auto it = still.set.begin(); it != still.set.end(); ++it) {
        pose.values.insert(it.key(), it.value());
    }
    return pose;
}

} // namespace expressly::clips

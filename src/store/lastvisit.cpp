// SPDX-License-Identifier: MIT
#include "store/lastvisit.h"

#include "store/jsonfile.h"
#include "store/words.h"

namespace expressly {

namespace {

JsonFile jsonFile(const QString &file)
{
    return {.path = file, .subject = StoreWords::tr("The places where you left off")};
}

QJsonValue fromBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray toBytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

LastVisit::LoadResult LastVisit::loadFromFile(const QString &file)
{
    const JsonFile::ReadResult read = jsonFile(file).read();
    const QJsonObject &object = read.object;
    const LastVisit defaults;
    LoadResult result{
        .state = {
            .guide = object.value(QLatin1String("guide")).toString(),
            .lesson = object.value(QLatin1String("lesson")).toString(),
            .scroll = object.value(QLatin1String("scroll")).toInt(defaults.scroll),
            .video = object.value(QLatin1String("video")).toString(),
            .windowGeometry = toBytes(object.value(QLatin1String("windowGeometry"))),
            .splitters = toBytes(object.value(QLatin1String("splitters"))),
            .sidebarVisible =
                object.value(QLatin1String("sidebarVisible")).toBool(defaults.sidebarVisible)}};
    if (read.problem) {
        result.problems.append(*read.problem);
    }
    return result;
}

std::optional<StoreProblem> LastVisit::saveToFile(const QString &file) const
{
    return jsonFile(file).write({{QStringLiteral("guide"), guide},
                                 {QStringLiteral("lesson"), lesson},
                                 {QStringLiteral("scroll"), scroll},
                                 {QStringLiteral("video"), video},
                                 {QStringLiteral("windowGeometry"), fromBytes(windowGeometry)},
                                 {QStringLiteral("splitters"), fromBytes(splitters)},
                                 {QStringLiteral("sidebarVisible"), sidebarVisible}});
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "store/ownchapters.h"

#include "core/time/timerange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace expressly {

namespace {

using std::chrono::milliseconds;

std::optional<milliseconds> toTime(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(bounded(milliseconds(value.toInteger())))
                            : std::nullopt;
}

} // namespace

QString encodeOwnChapters(const QList<Chapter> &chapters)
{
    QJsonArray list;
    for (const Chapter &chapter : chapters) {
        QJsonObject object{{QStringLiteral("id"), chapter.id},
                           {QStringLiteral("title"), chapter.title},
                           {QStringLiteral("start"), qint64{chapter.start.count()}}};
        if (chapter.end) {
            object.insert(QStringLiteral("end"), qint64{chapter.end->count()});
        }
        list.append(object);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<QList<Chapter>> decodeOwnChapters(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray()) {
        return std::nullopt;
    }
    QList<Chapter> chapters;
    const QJsonArray list = document.array();
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        const auto start = toTime(object.value(QStringLiteral("start")));
        if (!start) {
            return std::nullopt;
        }
        // The person saw what is there at this time.
        chapters.append({.id = object.value(QStringLiteral("id")).toString(),
                         .title = object.value(QStringLiteral("title")).toString(),
                         .start = *start,
                         .end = toTime(object.value(QStringLiteral("end"))),
                         .givenBy = {},
                         .certainty = Certainty::Measured});
    }
    return chapters;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "store/filmcaptions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace expressly {

QString encodeEncodings(const QMap<QString, QString> &encodings)
{
    QJsonObject object;
    for (auto it = encodings.begin(); it != encodings.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> decodeEncodings(const QString &text)
{
    QMap<QString, QString> encodings;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString()) {
            encodings.insert(it.key(), it.value().toString());
        }
    }
    return encodings;
}

} // namespace expressly

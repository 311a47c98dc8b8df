// SPDX-License-Identifier: MIT
#include "session/captions/encodingnames.h"

#include <QCoreApplication>
#include <QHash>

namespace expressly {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Encodings", text);
}

QHash<QString, QString> scripts()
{
    const QString western = translated("Western Europe");
    const QString central = translated("Central Europe");
    const QString cyrillic = translated("Cyrillic");
    const QString japanese = translated("Japanese");
    return {{QStringLiteral("windows-1252"), western},
            {QStringLiteral("ISO-8859-15"), western},
            {QStringLiteral("windows-1250"), central},
            {QStringLiteral("ISO-8859-2"), central},
            {QStringLiteral("windows-1251"), cyrillic},
            {QStringLiteral("KOI8-R"), cyrillic},
            {QStringLiteral("KOI8-U"), cyrillic},
            {QStringLiteral("IBM866"), cyrillic},
            {QStringLiteral("windows-1253"), translated("Greek")},
            {QStringLiteral("windows-1254"), translated("Turkish")},
            {QStringLiteral("windows-1255"), translated("Hebrew")},
            {QStringLiteral("windows-1256"), translated("Arabic")},
            {QStringLiteral("windows-1257"), translated("Baltic")},
            {QStringLiteral("windows-1258"), translated("Vietnamese")},
            {QStringLiteral("windows-874"), translated("Thai")},
            {QStringLiteral("GB18030"), translated("Simplified Chinese")},
            {QStringLiteral("Big5"), translated("Traditional Chinese")},
            {QStringLiteral("Shift_JIS"), japanese},
            {QStringLiteral("EUC-JP"), japanese},
            {QStringLiteral("windows-949"), translated("Korean")}};
}

} // namespace

QString encodingName(const QString &encoding)
{
    const QString script = scripts().value(encoding);
    return script.isEmpty() ? encoding : translated("%1 (%2)").arg(script, encoding);
}

} // namespace expressly

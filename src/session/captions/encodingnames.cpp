// SPDX-License-Identifier: MIT
#include "session/captions/encodingnames.h"

#include <QCoreApplication>
#include <QHash>

namespace expressly {

namespace {

struct EncodingWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Encodings)
};

QHash<QString, QString> scripts()
{
    const QString western = EncodingWords::tr("Western Europe");
    const QString central = EncodingWords::tr("Central Europe");
    const QString cyrillic = EncodingWords::tr("Cyrillic");
    const QString japanese = EncodingWords::tr("Japanese");
    return {{QStringLiteral("windows-1252"), western},
            {QStringLiteral("ISO-8859-15"), western},
            {QStringLiteral("windows-1250"), central},
            {QStringLiteral("ISO-8859-2"), central},
            {QStringLiteral("windows-1251"), cyrillic},
            {QStringLiteral("KOI8-R"), cyrillic},
            {QStringLiteral("KOI8-U"), cyrillic},
            {QStringLiteral("IBM866"), cyrillic},
            {QStringLiteral("windows-1253"), EncodingWords::tr("Greek")},
            {QStringLiteral("windows-1254"), EncodingWords::tr("Turkish")},
            {QStringLiteral("windows-1255"), EncodingWords::tr("Hebrew")},
            {QStringLiteral("windows-1256"), EncodingWords::tr("Arabic")},
            {QStringLiteral("windows-1257"), EncodingWords::tr("Baltic")},
            {QStringLiteral("windows-1258"), EncodingWords::tr("Vietnamese")},
            {QStringLiteral("windows-874"), EncodingWords::tr("Thai")},
            {QStringLiteral("GB18030"), EncodingWords::tr("Simplified Chinese")},
            {QStringLiteral("Big5"), EncodingWords::tr("Traditional Chinese")},
            {QStringLiteral("Shift_JIS"), japanese},
            {QStringLiteral("EUC-JP"), japanese},
            {QStringLiteral("windows-949"), EncodingWords::tr("Korean")}};
}

} // namespace

QString encodingName(const QString &encoding)
{
    const QString script = scripts().value(encoding);
    return script.isEmpty() ? encoding : EncodingWords::tr("%1 (%2)").arg(script, encoding);
}

} // namespace expressly

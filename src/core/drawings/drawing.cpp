// SPDX-License-Identifier: MIT
#include "core/drawings/drawing.h"

#include "core/json/cursor.h"
#include "core/json/jsontext.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

const QString &paletteFile()
{
    static const QString File = u"pictures/palette.json"_s;
    return File;
}

bool isColor(const QString &text)
{
    static const QRegularExpression Pattern(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    return Pattern.match(text).hasMatch();
}

QStringList readColors(const Cursor &at, qsizetype tones)
{
    QStringList colors;
    if (at.isString()) {
        colors += at.asText();
    } else {
        for (qsizetype i = 0; i < at.size(); ++i) {
            colors += at.at(i).asText();
        }
        if (colors.size() != tones) {
            at.error(CoreWords::tr("A role has one colour, or one for each of the %1 tones.")
                         .arg(tones));
            return {};
        }
    }
    for (const QString &color : std::as_const(colors)) {
        if (!isColor(color)) {
            at.error(CoreWords::tr("“%1” is no colour such as \"#1F6F6B\".").arg(color));
            return {};
        }
    }
    return colors;
}

DrawingPalette::Colors readRoles(const Cursor &root, std::string_view key, qsizetype tones)
{
    DrawingPalette::Colors roles;
    const auto object = root.object(key);
    if (!object || !object->expectObject()) {
        return roles;
    }
    for (const std::string_view name : object->keys()) {
        const QStringList colors = readColors(*object->find(name), tones);
        if (!colors.isEmpty()) {
            roles.insert(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                         colors);
        }
    }
    return roles;
}

} // namespace

DrawingPalette loadDrawingPalette(const QString &folder, QList<Diagnostic> *problems)
{
    if (!QFileInfo::exists(folder + u'/' + paletteFile())) {
        return {};
    }
    Problems found(paletteFile());
    DrawingPalette palette;
    if (const auto json = readJsonFile(folder, found)) {
        const Cursor root(*json, found);
        if (root.expectObject({"tones", "roles", "dark"})) {
            if (const auto tones = root.filledArray("tones")) {
                for (qsizetype i = 0; i < tones->size(); ++i) {
                    palette.tones += tones->at(i).asId();
                }
            }
            palette.roles = readRoles(root, "roles", palette.tones.size());
            palette.dark = readRoles(root, "dark", palette.tones.size());
        }
    }
    if (problems != nullptr) {
        *problems += found.diagnostics();
    }
    return found.errorCount() == 0 ? palette : DrawingPalette();
}

QString colorOf(const DrawingPalette &palette, const QString &role, const DrawingWear &wear)
{
    const auto found = wear.dark && palette.dark.contains(role) ? palette.dark.constFind(role)
                                                                : palette.roles.constFind(role);
    if (found == palette.roles.constEnd() || found->isEmpty()) {
        return {};
    }
    const qsizetype tone = std::max<qsizetype>(0, palette.tones.indexOf(wear.tone));
    return found->at(std::min(tone, found->size() - 1));
}

QByteArray dressed(const QByteArray &svg, const DrawingPalette &palette, const DrawingWear &wear)
{
    constexpr QByteArrayView Class(" class=\"");
    QByteArray result;
    result.reserve(svg.size());
    qsizetype copied = 0;
    for (qsizetype at = svg.indexOf(Class); at >= 0; at = svg.indexOf(Class, at + 1)) {
        const qsizetype from = at + Class.size();
        const qsizetype to = svg.indexOf('"', from);
        const qsizetype end = svg.indexOf('>', from);
        const qsizetype color = svg.indexOf("=\"#", to);
        const qsizetype colorEnd = svg.indexOf('"', color + 2); // Of "#1f6f6b", or "#222".
        if (to < 0 || color < 0 || colorEnd < 0 || end < colorEnd || color + 2 < copied) {
            continue;
        }
        const QString wanted = colorOf(palette, QString::fromUtf8(svg.mid(from, to - from)), wear);
        if (wanted.isEmpty()) {
            continue;
        }
        result += QByteArrayView(svg).sliced(copied, color + 2 - copied);
        result += wanted.toLatin1();
        copied = colorEnd;
    }
    return result + QByteArrayView(svg).sliced(copied).toByteArray();
}

DrawingFacts factsOf(const QByteArray &svg)
{
    DrawingFacts facts;
    QSet<QString> roles;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "svg"_L1) {
            facts.clip = attributes.value("data-clip"_L1).toString();
            facts.at = std::chrono::milliseconds(attributes.value("data-at"_L1).toLongLong());
        }
        const QStringView id = attributes.value("id"_L1);
        if (id.startsWith("label-"_L1)) {
            facts.labels.append(id.mid(6).toInt());
        }
        const QString role = attributes.value("class"_L1).toString();
        if (!role.isEmpty() && !roles.contains(role)) {
            roles.insert(role);
            facts.roles += role;
        }
    }
    return facts;
}

} // namespace expressly

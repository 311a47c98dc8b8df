// SPDX-License-Identifier: MIT
#include "core/reading/regionreader.h"

#include "core/guide/id.h"
#include "core/json/jsontext.h"
#include "core/json/limits.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] QString readText(const Cursor &at, const QStringList &languages)
{
    const auto texts = at.object("text");
    std::optional<Cursor> member;
    for (const QString &language : languages) {
        member = texts && !member ? texts->find(language.toStdString()) : member;
    }
    QString text = member ? member->asText() : QString();
    if (const qsizetype length = charactersOf(text); length > LongestRegionText) {
        member->error(CoreWords::tr("These words have %n characters, but at most %1 may be.",
                                    nullptr,
                                    static_cast<int>(length))
                          .arg(LongestRegionText));
        return {};
    }
    return text;
}

[[nodiscard]] RegionValue
readValue(const Cursor &at, const QString &id, const QStringList &languages)
{
    if (!isId(id)) {
        at.error(CoreWords::tr("%1 is no id: small letters, digits and single hyphens.")
                     .arg(quoted(id)));
        return {};
    }
    if (!at.expectObject({"text", "source", "checked"})) {
        return {};
    }
    return {.id = id,
            .text = readText(at, languages),
            .source = at.find("source") ? at.id("source") : QString(),
            .checkedOn = at.optionalDate("checked")};
}

void addTexts(const Guide &guide,
              const QString &code,
              RegionTexts &texts,
              QList<Diagnostic> &diagnostics)
{
    Problems problems(regionFile(code));
    if (const auto json = readJsonFile(guide.folder, problems)) {
        for (const RegionValue &value :
             readRegion(Cursor(*json, problems), regionLanguages(guide))) {
            if (!value.text.isEmpty()) {
                texts.insert(value.id, value.text);
            }
        }
    }
    diagnostics += problems.diagnostics();
}

} // namespace

QString regionFile(const QString &code)
{
    return u"regions/"_s + code + u".json"_s;
}

QStringList regionLanguages(const Guide &guide)
{
    return {guide.language, guide.languages.value(0)};
}

QList<RegionValue> readRegion(const Cursor &root, const QStringList &languages)
{
    QList<RegionValue> values;
    const auto members = root.expectObject({"values"}) ? root.object("values") : std::nullopt;
    if (!members) {
        return values;
    }
    for (const std::string_view key : members->keys()) {
        const QString id = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        RegionValue value = readValue(*members->find(key), id, languages);
        if (!value.id.isEmpty()) {
            values.append(std::move(value));
        }
    }
    return values;
}

RegionTexts readRegionTexts(const Guide &guide, QList<Diagnostic> &diagnostics)
{
    RegionTexts texts;
    if (!guide.regions.isEmpty()) {
        addTexts(guide, NeutralRegion, texts, diagnostics);
    }
    if (!guide.region.isEmpty() && guide.region != NeutralRegion) {
        addTexts(guide, guide.region, texts, diagnostics);
    }
    return texts;
}

} // namespace expressly

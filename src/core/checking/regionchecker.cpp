// SPDX-License-Identifier: MIT
#include "core/checking/regionchecker.h"

#include "core/guide/id.h"
#include "core/guide/richtext.h"
#include "core/json/jsontext.h"
#include "core/json/schemas.h"
#include "core/reading/lessonvalidator.h"
#include "core/reading/regionreader.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

void checkText(const RegionValue &value, GuideIndex &index, Problems &problems)
{
    const QString pointer = u"/values/"_s + value.id + u"/text/"_s + index.guide().language;
    const RichTextResult parsed = parseRichText(value.text);
    for (const QString &problem : parsed.problems) {
        problems.error(pointer, problem);
    }
    for (const QString &doubt : parsed.doubts) {
        problems.warning(pointer, doubt);
    }
    DecodedLesson references;
    for (const TextSpan &span : parsed.text) {
        if (span.link) {
            references.references.append({.to = *span.link, .pointer = pointer});
        }
    }
    validateLesson(references, index, problems);
}

void checkSource(const RegionValue &value, GuideIndex &index, Problems &problems)
{
    const QString pointer = u"/values/"_s + value.id;
    if (value.source.isEmpty() || value.checkedOn.isEmpty()) {
        problems.error(pointer,
                       CoreWords::tr("The text %1 says not where it was read, or on which day: it "
                                     "needs a “source” and “checked”.")
                           .arg(quoted(value.id)));
    } else if (index.source(value.source) == nullptr) {
        problems.error(
            pointer,
            CoreWords::tr("The source %1 is not in sources.json.").arg(quoted(value.source)));
    }
}

/// The ids of the texts in the region's file.
QSet<QString> checkRegion(const QString &code,
                          const QSet<QString> &neutral,
                          GuideIndex &index,
                          QList<Diagnostic> &diagnostics)
{
    const Guide &guide = index.guide();
    Problems problems(regionFile(code));
    QSet<QString> ids;
    if (const auto json = readJsonFile(guide.folder, problems)) {
        const bool isNeutral = code == NeutralRegion;
        for (const RegionValue &value :
             readRegion(Cursor(*json, problems), regionLanguages(guide))) {
            ids.insert(value.id);
            checkText(value, index, problems);
            if (!isNeutral || !value.source.isEmpty()) {
                checkSource(value, index, problems);
            }
            if (!isNeutral && !neutral.contains(value.id)) {
                problems.error(
                    u"/values/"_s + value.id,
                    CoreWords::tr("%1 is not in regions/neutral.json.").arg(quoted(value.id)));
            }
        }
        if (problems.errorCount() == 0) {
            followsSchema(*json, SchemaKind::Region, problems);
        }
    }
    diagnostics += problems.diagnostics();
    return ids;
}

} // namespace

QList<Diagnostic> checkRegions(GuideIndex &index)
{
    const Guide &guide = index.guide();
    QList<Diagnostic> diagnostics;
    QSet<QString> listed{NeutralRegion};
    if (!guide.regions.isEmpty()) {
        const QSet<QString> neutral = checkRegion(NeutralRegion, {}, index, diagnostics);
        for (const Region &region : guide.regions) {
            checkRegion(region.code, neutral, index, diagnostics);
            listed.insert(region.code);
        }
    }
    const QDir folder(guide.folder + u"/regions"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (guide.regions.isEmpty() || !listed.contains(file.chopped(5))) {
            Problems problems(u"regions/"_s + file);
            problems.warning({},
                             CoreWords::tr("guide.json does not list the region %1.")
                                 .arg(quoted(file.chopped(5))));
            diagnostics += problems.diagnostics();
        }
    }
    return diagnostics;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/captions/captions.h"
#include "core/checking/picturechecker.h"
#include "core/checking/regionchecker.h"
#include "core/checking/safetyrules.h"
#include "core/checking/searchwordschecker.h"
#include "core/checking/terms.h"
#include "core/guide/id.h"
#include "core/guide/sidewords.h"
#include "core/json/cursor.h"
#include "core/json/guidefiles.h"
#include "core/json/jsontext.h"
#include "core/json/schemas.h"
#include "core/reading/guideloader.h"
#include "core/reading/guideopener.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// The diagnostics of several languages, each said once: what they share is read for each of them.
class Collector final
{
public:
    void add(const QList<Diagnostic> &diagnostics)
    {
        for (const Diagnostic &diagnostic : diagnostics) {
            const qsizetype before = m_said.size();
            m_said.insert(toString(diagnostic));
            if (m_said.size() > before) {
                m_diagnostics.append(diagnostic);
            }
        }
    }

    [[nodiscard]] bool hasErrorsIn(const QString &file) const
    {
        return std::ranges::any_of(m_diagnostics, [&file](const Diagnostic &diagnostic) {
            return diagnostic.file == file && diagnostic.severity == Diagnostic::Severity::Error;
        });
    }

    [[nodiscard]] QList<Diagnostic> diagnostics() const { return m_diagnostics; }

private:
    QSet<QString> m_said;
    QList<Diagnostic> m_diagnostics;
};

/// Runs the schema on a file whose readers found no error.
void checkSchema(const QString &folder, const QString &file, SchemaKind kind, Collector &collector)
{
    Problems problems(file);
    const auto json = collector.hasErrorsIn(file) ? nullptr : readJsonFile(folder, problems);
    if (json) {
        followsSchema(*json, kind, problems);
    }
    collector.add(problems.diagnostics());
}

void warnAboutUnused(const Cursor &titles, const QSet<QString> &known, const char *sentence)
{
    for (const std::string_view key : titles.keys()) {
        const QString id = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        if (!known.contains(id)) {
            titles.find(key)->warning(CoreWords::tr(sentence).arg(quoted(id)));
        }
    }
}

void checkUnusedTitles(const OpenedGuide &opened, Collector &collector)
{
    const Guide &guide = *opened.result.guide;
    Problems problems(guide.language + u"/strings.json"_s);
    const auto json = readJsonFile(guide.folder, problems);
    if (!json || collector.hasErrorsIn(problems.file())) {
        return;
    }
    QSet<QString> sections;
    for (const Section &section : guide.sections) {
        sections.insert(section.id);
    }
    const QSet<QString> lessons(opened.listedLessons.begin(), opened.listedLessons.end());
    const Cursor root(*json, problems);
    warnAboutUnused(*root.find("sections"),
                    sections,
                    QT_TRANSLATE_NOOP("expressly::Core", "The guide has no section %1."));
    warnAboutUnused(*root.find("lessons"),
                    lessons,
                    QT_TRANSLATE_NOOP("expressly::Core", "The guide has no lesson %1."));

    // A video that was left out for its errors is no reason to throw its titles away.
    if (!collector.hasErrorsIn(u"videos.json"_s)) {
        QSet<QString> ids;
        const Cursor videos = *root.find("videos");
        for (const Video &video : guide.videos) {
            ids.insert(video.id);
            QSet<QString> chapters;
            for (const Chapter &chapter : video.chapters) {
                chapters.insert(chapter.id);
            }
            const auto titles = videos.find(video.id.toStdString());
            if (const auto named = titles->find("chapters")) {
                warnAboutUnused(
                    *named,
                    chapters,
                    QT_TRANSLATE_NOOP("expressly::Core", "The guide has no chapter %1."));
            }
        }
        warnAboutUnused(
            videos, ids, QT_TRANSLATE_NOOP("expressly::Core", "The guide has no video %1."));
    }
    collector.add(problems.diagnostics());
}

/// What lies beside the lessons and is none.
const QStringList OtherFiles{u"strings.json"_s, u"synonyms.json"_s, u"terms.json"_s};

/// Lesson files that no section lists: nobody would ever see them.
void checkUnlistedFiles(const OpenedGuide &opened, Collector &collector)
{
    const Guide &guide = *opened.result.guide;
    const QDir folder(guide.folder + u'/' + guide.language);
    const QSet<QString> listed(opened.listedLessons.begin(), opened.listedLessons.end());
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString id = file.chopped(5);
        if (!OtherFiles.contains(file) && !listed.contains(id)) {
            Problems problems(guide.language + u'/' + file);
            problems.warning(
                {}, CoreWords::tr("guide.json does not list the lesson %1.").arg(quoted(id)));
            collector.add(problems.diagnostics());
        }
    }
}

/// What the caption files say; that they are there is checked with the videos.
void checkCaptions(const Guide &guide, Collector &collector)
{
    for (const Video &video : guide.videos) {
        QStringList files = video.captions.values();
        files.sort();
        for (const QString &file : files) {
            Problems problems(file);
            const CaptionFile captions = readCaptionFile(findGuideFile(guide.folder, file).path);
            if (captions.isEncodingGuessed) {
                problems.errorAt({.line = 1}, CoreWords::tr("This file is not UTF-8."));
            }
            for (const CaptionProblem &problem : captions.problems) {
                problems.errorAt({.line = problem.line}, problem.message);
            }
            for (const Cue &cue : captions.cues) {
                if (const QString unknown = unknownPlaceholder(cue.text); !unknown.isEmpty()) {
                    problems.errorAt(
                        {.line = cue.line},
                        CoreWords::tr("%1 is not known: write {side:left} or {side:right}.")
                            .arg(quoted(unknown)));
                }
            }
            collector.add(problems.diagnostics());
        }
    }
}

/// The rules of the guide's own language file of words. A lesson may have its name.
[[nodiscard]] Terms termsOf(const OpenedGuide &opened, Collector &collector)
{
    if (opened.listedLessons.contains("terms"_L1)) {
        return {};
    }
    Problems problems(termsFile(*opened.result.guide));
    Terms terms = readTerms(*opened.result.guide, problems);
    collector.add(problems.diagnostics());
    return terms;
}

/// Pages change: what was read there is only as true as the day on which it was read.
void checkSourceDays(const Guide &guide, Collector &collector)
{
    Problems problems(u"sources.json"_s);
    for (const Source &source : guide.sources) {
        if (source.checkedOn.isEmpty() && source.checked != "unchecked"_L1) {
            problems.error(
                {},
                CoreWords::tr("The source %1 says not on which day it was read: it needs "
                              "“checkedOn”.")
                    .arg(quoted(source.id)));
        }
    }
    collector.add(problems.diagnostics());
}

/// What captions in the guide's language say.
void checkCaptionWords(const Guide &guide, const SafetyRules &safety, Collector &collector)
{
    for (const Video &video : guide.videos) {
        if (const QString file = video.captions.value(guide.language); !file.isEmpty()) {
            collector.add(
                safety.check(readCaptionFile(findGuideFile(guide.folder, file).path), file));
        }
    }
}

void checkLanguage(const OpenedGuide &opened, PictureChecker &pictures, Collector &collector)
{
    const Guide &guide = *opened.result.guide;
    checkSchema(guide.folder, u"guide.json"_s, SchemaKind::Guide, collector);
    checkSchema(guide.folder, guide.language + u"/strings.json"_s, SchemaKind::Strings, collector);
    checkSchema(guide.folder, u"videos.json"_s, SchemaKind::Videos, collector);
    checkSchema(guide.folder, u"sources.json"_s, SchemaKind::Sources, collector);
    checkUnusedTitles(opened, collector);
    const SafetyRules safety(guide, termsOf(opened, collector));
    GuideIndex index(guide);
    checkSourceDays(guide, collector);
    collector.add(checkRegions(index));
    for (const QString &id : opened.listedLessons) {
        const LessonResult result = openLesson(index, {.id = id});
        collector.add(result.diagnostics);
        if (result.lesson) {
            const QString file = guide.language + u'/' + id + u".json"_s;
            collector.add(pictures.check(*result.lesson, file));
            collector.add(safety.check(*result.lesson, file));
        }
    }
    checkCaptionWords(guide, safety, collector);
    if (!opened.listedLessons.contains("synonyms"_L1)) { // A lesson may have its name.
        collector.add(checkSearchWords(guide));
    }
    checkUnlistedFiles(opened, collector);
}

} // namespace

QList<Diagnostic> checkGuide(const QString &folder)
{
    Collector collector;
    const OpenedGuide first = openGuide(folder, {});
    collector.add(first.result.diagnostics);
    if (!first.result.guide) {
        return collector.diagnostics();
    }
    PictureChecker pictures(*first.result.guide);
    checkLanguage(first, pictures, collector);
    checkCaptions(*first.result.guide, collector);
    for (const QString &language : first.result.guide->languages) {
        if (language.isEmpty() || language == first.result.guide->language) {
            continue;
        }
        const OpenedGuide other = openGuide(folder, {.languages = {language}});
        collector.add(other.result.diagnostics);
        if (other.result.guide) {
            checkLanguage(other, pictures, collector);
        }
    }
    collector.add(pictures.finish());
    return collector.diagnostics();
}

} // namespace expressly

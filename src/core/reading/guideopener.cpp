// SPDX-License-Identifier: MIT
#include "core/reading/guideopener.h"

#include "core/guide/id.h"
#include "core/json/jsontext.h"
#include "core/json/limits.h"
#include "core/json/schemas.h"
#include "core/reading/guidevalidator.h"
#include "core/reading/lessonvalidator.h"
#include "core/reading/regionreader.h"
#include "core/reading/videosreader.h"
#include "core/reading/videovalidator.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// The first wished language that the guide has, also without its country ("en" for "en-GB"); else
/// the guide's first.
[[nodiscard]] QString chooseLanguage(const QStringList &languages, const QStringList &wished)
{
    for (const QString &wish : wished) {
        const QString bare = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        for (const QString &candidate : {wish, bare}) {
            if (languages.contains(candidate)) {
                return candidate;
            }
        }
    }
    return languages.value(0);
}

[[nodiscard]] OpenedGuide failure(QList<Diagnostic> diagnostics)
{
    return {.result = {.diagnostics = std::move(diagnostics)}};
}

template <typename T>
using Reader = QList<std::optional<T>> (*)(const Cursor &);

/// What \a read finds in the file of \a problems; nothing when the file cannot be used.
template <typename T>
[[nodiscard]] QList<std::optional<T>>
readList(const QString &folder, Reader<T> read, Problems &problems)
{
    const auto json = readJsonFile(folder, problems);
    if (!json || !expectFormatVersion(Cursor(*json, problems))) {
        return {};
    }
    return read(Cursor(*json, problems));
}

[[nodiscard]] QStringList listedLessons(const Guide &guide)
{
    QStringList ids;
    for (const Section &section : guide.sections) {
        for (const LessonEntry &entry : section.lessons) {
            if (!entry.id.isEmpty()) {
                ids += entry.id;
            }
        }
    }
    return ids;
}

[[nodiscard]] bool hasRegion(const Guide &guide, const QString &code)
{
    return (code == NeutralRegion && !guide.regions.isEmpty())
           || std::ranges::any_of(guide.regions,
                                  [&code](const Region &region) { return region.code == code; });
}

} // namespace

OpenedGuide openGuide(const QString &folder, const GuideWish &wish)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.exists()) {
        return failure(
            {{.message = CoreWords::tr("The folder %1 is not there.").arg(quoted(folder))}});
    }
    if (!info.isDir()) {
        return failure({{.message = CoreWords::tr("%1 is not a folder.").arg(quoted(folder))}});
    }

    Problems contentsProblems(u"guide.json"_s);
    const QString root = info.canonicalFilePath();
    const auto contentsJson = readJsonFile(root, contentsProblems);
    if (!contentsJson || !expectFormatVersion(Cursor(*contentsJson, contentsProblems))) {
        return failure(contentsProblems.diagnostics());
    }
    Contents contents = readContents(Cursor(*contentsJson, contentsProblems));
    contents.guide.folder = root;
    contents.guide.language = chooseLanguage(contents.guide.languages, wish.languages);
    if (contents.guide.language.isEmpty()) {
        // The reader has reported why.
        return failure(contentsProblems.diagnostics());
    }

    Problems titleProblems(contents.guide.language + u"/strings.json"_s);
    const auto titlesJson = readJsonFile(root, titleProblems);
    if (!titlesJson) {
        return failure(contentsProblems.diagnostics() + titleProblems.diagnostics());
    }
    const Titles titles(Cursor(*titlesJson, titleProblems));

    OpenedGuide opened{.listedLessons = listedLessons(contents.guide)};
    Guide guide = soundGuide(std::move(contents), titles, contentsProblems);
    Problems videoProblems(u"videos.json"_s);
    const auto videos = readList<Video>(root, readVideos, videoProblems);
    guide.videos = soundVideos(videos, titles, root, videoProblems);
    Problems sourceProblems(u"sources.json"_s);
    const auto sources = readList<Source>(root, readSources, sourceProblems);
    guide.sources = soundSources(sources, sourceProblems);

    QList<Diagnostic> ofRegion;
    if (hasRegion(guide, wish.region)) {
        guide.region = wish.region;
    }
    guide.regionTexts = readRegionTexts(guide, ofRegion);

    opened.result.diagnostics = contentsProblems.diagnostics() + titleProblems.diagnostics()
                                + videoProblems.diagnostics() + sourceProblems.diagnostics()
                                + ofRegion;
    opened.result.guide = std::move(guide);
    return opened;
}

LessonResult openLesson(GuideIndex &index, const LessonEntry &entry)
{
    const Guide &guide = index.guide();
    Problems problems(guide.language + u'/' + entry.id + u".json"_s);
    const auto json = readJsonFile(guide.folder, problems, LargestLesson);
    if (!json) {
        return {.diagnostics = problems.diagnostics()};
    }
    DecodedLesson decoded = readLesson(Cursor(*json, problems), guide.regionTexts);
    validateLesson(decoded, index, problems);
    if (problems.errorCount() == 0) {
        followsSchema(*json, SchemaKind::Lesson, problems);
    }
    LessonResult result{.diagnostics = problems.diagnostics()};
    if (problems.errorCount() == 0) {
        decoded.lesson.id = entry.id;
        decoded.lesson.title = entry.title;
        decoded.lesson.review = decoded.review.value_or(guide.review);
        result.lesson = std::move(decoded.lesson);
    }
    return result;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/search/searchsource.h"

#include "core/captions/captions.h"
#include "core/guide/guide.h"
#include "core/guide/sidewords.h"
#include "core/json/guidefiles.h"
#include "core/reading/guideloader.h"
#include "core/reading/guideopener.h"
#include "core/search/lessonentries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

void addChapters(const Video &video, QList<SearchEntry> &entries)
{
    for (const Chapter &chapter : video.chapters) {
        entries.append({.kind = SearchEntry::Kind::Chapter,
                        .title = chapter.title,
                        .isTitled = true,
                        .above = {video.title},
                        .place = {.video = video.id, .start = chapter.start}});
    }
}

void addCaptions(const Guide &guide, const Video &video, QList<SearchEntry> &entries)
{
    const QString file = video.captions.value(guide.language);
    if (!video.isOwnClip() || file.isEmpty()) {
        return;
    }
    const CaptionFile captions = readCaptionFile(findGuideFile(guide.folder, file).path);
    for (const Cue &cue : captions.cues) {
        if (const QString text = withSides(cue.text, false).simplified(); !text.isEmpty()) {
            entries.append({.kind = SearchEntry::Kind::Caption,
                            .title = video.title,
                            .above = {video.title},
                            .sentences = {text},
                            .place = {.video = video.id, .start = cue.start}});
        }
    }
}

[[nodiscard]] QList<SearchEntry> entriesOf(const Guide &guide, const Video &video)
{
    QStringList makers;
    for (const QString &maker : {video.presenter, video.publisher}) {
        if (!maker.isEmpty() && !makers.contains(maker)) {
            makers += maker;
        }
    }
    QList<SearchEntry> entries{{.kind = SearchEntry::Kind::Video,
                                .title = video.title,
                                .isTitled = true,
                                .sentences = {makers.join(", "_L1)},
                                .place = {.video = video.id}}};
    if (makers.isEmpty()) {
        entries.front().sentences.clear();
    }
    addChapters(video, entries);
    addCaptions(guide, video, entries);
    return entries;
}

/// Questions say in a person's own words what a lesson is for.
void nameByAnswers(QList<SearchEntry> &entries, const QHash<QString, QStringList> &answers)
{
    for (SearchEntry &entry : entries) {
        if (entry.kind == SearchEntry::Kind::Lesson) {
            entry.alsoCalled = answers.value(entry.place.lesson);
        }
    }
}

} // namespace

SearchSource searchSourceOf(const Guide &guide, const std::stop_token &stop)
{
    SearchSource source{.language = guide.language, .helpLesson = guide.helpLesson};
    Problems unheard(searchWordsFile(guide));
    source.words = readSearchWords(guide, unheard);
    GuideIndex index(guide);
    QHash<QString, QStringList> answers;
    for (const Section &section : guide.sections) {
        for (const LessonEntry &entry : section.lessons) {
            if (stop.stop_requested()) {
                return source;
            }
            if (const LessonResult result = openLesson(index, entry); result.lesson) {
                source.entries += lessonEntries(guide, *result.lesson);
                addAnswers(guide, *result.lesson, answers);
            }
        }
    }
    for (const Video &video : guide.videos) {
        if (stop.stop_requested()) {
            return source;
        }
        source.entries += entriesOf(guide, video);
    }
    nameByAnswers(source.entries, answers);
    return source;
}

QString linkTo(const Place &place)
{
    Link link{.target = place.lesson, .step = place.step};
    if (!place.video.isEmpty()) {
        link = {.kind = Link::Kind::Video,
                .target = place.video,
                .start = place.start,
                .end = place.end};
    }
    if (link.target.isEmpty()) {
        return {};
    }
    return u"expressly:"_s + toString(link).replace(toString(link).indexOf(u':'), 1, u'/');
}

} // namespace expressly

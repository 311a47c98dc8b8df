// SPDX-License-Identifier: MIT
#include "core/reading/videovalidator.h"

#include "core/guide/id.h"
#include "core/guide/video.h"
#include "core/json/guidefiles.h"
#include "core/time/timecode.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

void checkChapters(const Video &video, const QString &at, Problems &problems)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < video.chapters.size(); ++i) {
        const Chapter &chapter = video.chapters.at(i);
        const QString pointer = at + u"/chapters/"_s + QString::number(i);
        if (ids.contains(chapter.id)) {
            problems.error(pointer, u"The chapter "_s + quoted(chapter.id) + u" is there twice."_s);
        }
        ids.insert(chapter.id);
        if (i > 0 && chapter.start <= video.chapters.at(i - 1).start) {
            problems.error(pointer + u"/start"_s,
                           u"The chapter "_s + quoted(chapter.id) + u" starts at "_s
                               + formatTimecode(chapter.start)
                               + u", not after the one before it."_s);
        }
        if (chapter.end && *chapter.end <= chapter.start) {
            problems.error(pointer + u"/end"_s,
                           u"The chapter "_s + quoted(chapter.id) + u" ends at "_s
                               + formatTimecode(*chapter.end) + u", not after its start."_s);
        }
        reportBeyondEnd(video, chapter.start, pointer + u"/start"_s, problems);
        if (chapter.end) {
            reportBeyondEnd(video, *chapter.end, pointer + u"/end"_s, problems);
        }
    }
}

/// Leaves out the files that are not there, so that the rest of the video can still be used.
void dropMissingFiles(Video &video, const QString &folder, const QString &at, Problems &problems)
{
    const auto isThere = [&](const QString &file, const QString &pointer) {
        const FileLookup lookup = findGuideFile(folder, file);
        if (lookup.path.isEmpty()) {
            problems.error(at + pointer, lookup.problem);
        }
        return !lookup.path.isEmpty();
    };
    video.captions.removeIf([&](const auto &caption) {
        return !isThere(caption.value(), u"/captions/"_s + caption.key());
    });
    if (!video.file.isEmpty() && !isThere(video.file, u"/file"_s)) {
        video.file.clear();
    }
}

void adviseOnOwnClip(const Video &video, const QString &at, Problems &problems)
{
    if (!video.isOwnClip()) {
        return;
    }
    if (video.chapters.isEmpty()) {
        problems.warning(at, u"The clip "_s + quoted(video.id) + u" has no chapters."_s);
    }
    if (video.captions.isEmpty()) {
        problems.warning(at, u"The clip "_s + quoted(video.id) + u" has no captions."_s);
    }
}

[[nodiscard]] bool setVideoTitles(Video &video, const Titles &titles)
{
    const auto found = titles.video(video);
    if (!found) {
        return false;
    }
    video.title = found->title;
    for (qsizetype i = 0; i < video.chapters.size(); ++i) {
        video.chapters[i].title = found->chapters.at(i);
    }
    return true;
}

} // namespace

QList<Video> soundVideos(const QList<std::optional<Video>> &videos,
                         const Titles &titles,
                         const QString &folder,
                         Problems &problems)
{
    QSet<QString> ids;
    QList<Video> sound;
    for (qsizetype i = 0; i < videos.size(); ++i) {
        if (!videos.at(i)) {
            continue;
        }
        Video video = *videos.at(i);
        const QString pointer = u"/videos/"_s + QString::number(i);
        const qsizetype errorsBefore = problems.errorCount();
        if (ids.contains(video.id)) {
            problems.error(pointer, u"The video "_s + quoted(video.id) + u" is there twice."_s);
        }
        ids.insert(video.id);
        checkChapters(video, pointer, problems);
        adviseOnOwnClip(video, pointer, problems);
        const bool isSound = problems.errorCount() == errorsBefore;
        dropMissingFiles(video, folder, pointer, problems);
        if (isSound && setVideoTitles(video, titles)) {
            sound.append(std::move(video));
        }
    }
    return sound;
}

void reportBeyondEnd(const Video &video,
                     std::chrono::milliseconds time,
                     const QString &pointer,
                     Problems &problems)
{
    if (!video.duration || time <= *video.duration) {
        return;
    }
    const QString message = formatTimecode(time) + u" is beyond the length of the video "_s
                            + quoted(video.id) + u", "_s + formatTimecode(*video.duration) + u'.';
    if (isCertain(video.durationCertainty)) {
        problems.error(pointer, message);
    } else {
        problems.warning(pointer, message);
    }
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/reading/videovalidator.h"

#include "core/guide/id.h"
#include "core/guide/video.h"
#include "core/json/guidefiles.h"
#include "core/time/timecode.h"
#include "core/words.h"

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
            problems.error(pointer,
                           CoreWords::tr("The chapter %1 is there twice.").arg(quoted(chapter.id)));
        }
        ids.insert(chapter.id);
        if (i > 0 && chapter.start <= video.chapters.at(i - 1).start) {
            problems.error(
                pointer + u"/start"_s,
                CoreWords::tr("The chapter %1 starts at %2, not after the one before it.")
                    .arg(quoted(chapter.id), formatTimecode(chapter.start)));
        }
        if (chapter.end && *chapter.end <= chapter.start) {
            problems.error(pointer + u"/end"_s,
                           CoreWords::tr("The chapter %1 ends at %2, not after its start.")
                               .arg(quoted(chapter.id), formatTimecode(*chapter.end)));
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
        problems.warning(at, CoreWords::tr("The clip %1 has no chapters.").arg(quoted(video.id)));
    }
    if (video.captions.isEmpty()) {
        problems.warning(at, CoreWords::tr("The clip %1 has no captions.").arg(quoted(video.id)));
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
            problems.error(pointer,
                           CoreWords::tr("The video %1 is there twice.").arg(quoted(video.id)));
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
    const QString message =
        CoreWords::tr("%1 is beyond the length of the video %2, %3.")
            .arg(formatTimecode(time), quoted(video.id), formatTimecode(*video.duration));
    if (isCertain(video.durationCertainty)) {
        problems.error(pointer, message);
    } else {
        problems.warning(pointer, message);
    }
}

} // namespace expressly

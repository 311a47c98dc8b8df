// SPDX-License-Identifier: MIT
#include "session/film/filmplaces.h"

#include "core/files/background.h"
#include "core/guide/guide.h"
#include "core/reading/guideloader.h"
#include "store/movedfile.h"
#include "store/videolibrary.h"

#include <QCoreApplication>

#include <optional>

namespace expressly {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FilmPlaces", text);
}

QString waysToSee(const Video &video)
{
    return video.page.isEmpty()
               ? tr(" Its page is not known to this guide. Attach the file if you have it.")
               : tr(" Watch it on the publisher’s page, or attach the file if you have it.");
}

} // namespace

bool isFilmHere(const Video &video, const Guide &guide, VideoLibrary &library)
{
    return video.isOwnClip()
               ? !guideFilePath(guide, video.file).isEmpty()
               : library.attachment(video.id).state == Attachment::State::OnThisComputer;
}

QString stateOfFilm(const Video &video, VideoLibrary &library)
{
    if (video.id.isEmpty()) {
        return tr("On this computer");
    }
    if (video.isOwnClip()) {
        return tr("Part of this guide");
    }
    switch (library.attachment(video.id).state) {
    case Attachment::State::NotYet:
        return tr("Not on this computer yet");
    case Attachment::State::OnThisComputer:
        return tr("On this computer");
    case Attachment::State::Moved:
        return tr("Moved: its file is not where it was");
    case Attachment::State::Replaced:
        return tr("Replaced: another file has its place");
    }
    Q_UNREACHABLE();
}

FilmPlace placeOfFilm(const Video &video, const Guide &guide, VideoLibrary &library)
{
    if (video.isOwnClip()) {
        const QString file = guideFilePath(guide, video.file);
        return {.file = file,
                .text = tr("The file %1 is missing from this guide. The lesson’s words and "
                           "pictures still work; install the guide again to see the clip.")
                            .arg(video.file)};
    }
    const Attachment attachment = library.attachment(video.id);
    switch (attachment.state) {
    case Attachment::State::OnThisComputer:
        return {.file = attachment.path, .shift = attachment.chapterShift, .text = {}};
    case Attachment::State::NotYet:
        return {.text =
                    tr("This video belongs to %1 and is not on this computer.")
                        .arg(video.rights.owner.isEmpty() ? video.publisher : video.rights.owner)
                    + waysToSee(video)};
    case Attachment::State::Moved:
        return {.text = tr("The file is no longer at %1.").arg(attachment.path) + waysToSee(video),
                .isLost = true};
    case Attachment::State::Replaced:
        return {.text = tr("Another file now has the place of this video: %1.").arg(attachment.path)
                        + waysToSee(video),
                .isLost = true};
    }
    Q_UNREACHABLE();
}

void searchLostFile(QObject &context,
                    VideoLibrary &library,
                    const QString &videoId,
                    const std::stop_token &stop)
{
    inBackground(
        &context,
        stop,
        [wanted = library.attachment(videoId), stop] { return findMovedFile(wanted, stop); },
        [&library, videoId](const std::optional<FoundFile> &found) {
        if (found) {
            library.setFound(videoId, *found);
        }
        });
}

} // namespace expressly

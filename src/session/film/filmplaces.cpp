// SPDX-License-Identifier: MIT
#include "session/film/filmplaces.h"

#include "core/files/background.h"
#include "core/files/samecontent.h"
#include "core/guide/guide.h"
#include "core/reading/guideloader.h"
#include "store/movedfile.h"
#include "store/videolibrary.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>

namespace expressly {

namespace {

struct PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::FilmPlaces)
};

QString waysToSee(const Video &video)
{
    return video.page.isEmpty()
               ? PlaceWords::tr(
                   "Its page is not known to this guide. Attach the file if you have it.")
               : PlaceWords::tr(
                   "Watch it on the publisher’s page, or attach the file if you have it.");
}

} // namespace

FilmLocation locationOf(const Video &video, const Attachment &attachment)
{
    if (video.isOwnClip()) {
        return FilmLocation::OwnClip;
    }
    if (video.id.isEmpty()) {
        return FilmLocation::OnThisComputer;
    }
    switch (attachment.state) {
    case Attachment::State::NotYet:
        return FilmLocation::NotYet;
    case Attachment::State::OnThisComputer:
        return FilmLocation::OnThisComputer;
    case Attachment::State::Moved:
        return FilmLocation::Moved;
    case Attachment::State::Replaced:
        return FilmLocation::Replaced;
    }
    Q_UNREACHABLE();
}

QString toText(FilmLocation location)
{
    switch (location) {
    case FilmLocation::NotYet:
        return PlaceWords::tr("Not on this computer yet");
    case FilmLocation::OnThisComputer:
        return PlaceWords::tr("On this computer");
    case FilmLocation::Moved:
        return PlaceWords::tr("Its file was moved");
    case FilmLocation::Replaced:
        return PlaceWords::tr("Another file has its place");
    case FilmLocation::OwnClip:
        return PlaceWords::tr("Part of this guide");
    }
    Q_UNREACHABLE();
}

bool isFilmHere(const Video &video, const Guide &guide, VideoLibrary &library)
{
    return video.isOwnClip()
               ? !guideFilePath(guide, video.file).isEmpty()
               : locationOf(video, library.attachment(video.id)) == FilmLocation::OnThisComputer;
}

FilmPlace placeOfFilm(const Video &video, const Guide &guide, VideoLibrary &library)
{
    const Attachment attachment = library.attachment(video.id);
    switch (locationOf(video, attachment)) {
    case FilmLocation::OwnClip:
        return {.file = guideFilePath(guide, video.file),
                .text =
                    PlaceWords::tr("The file %1 is missing from this guide. The lesson’s words and "
                                   "pictures still work; install the guide again to see the clip.")
                        .arg(video.file)};
    case FilmLocation::OnThisComputer:
        return {.file = attachment.path, .shift = attachment.chapterShift, .text = {}};
    case FilmLocation::NotYet:
        return {.text =
                    PlaceWords::tr("This video belongs to %1 and is not on this computer.")
                        .arg(video.rights.owner.isEmpty() ? video.publisher : video.rights.owner)
                    + u' ' + waysToSee(video)};
    case FilmLocation::Moved:
        return {.text = PlaceWords::tr("The file is no longer at %1.").arg(attachment.path) + u' '
                        + waysToSee(video),
                .isLost = true};
    case FilmLocation::Replaced:
        return {.text = PlaceWords::tr("Another file now has the place of this video: %1.")
                            .arg(attachment.path)
                        + u' ' + waysToSee(video),
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

void recogniseFilm(QObject &context,
                   const Guide &guide,
                   VideoLibrary &library,
                   const QString &file,
                   const std::stop_token &stop,
                   const std::function<void(const QString &)> &found)
{
    QHash<QString, QString> known; // by file
    for (const Video &video : guide.videos) {
        if (const QString path = placeOfFilm(video, guide, library).file; !path.isEmpty()) {
            known.insert(path, video.id);
        }
    }
    if (known.isEmpty()) {
        return;
    }
    inBackground(
        &context,
        stop,
        [file, known] {
        const auto paths = known.keys();
        const auto same = std::ranges::find_if(
            paths, [&file](const QString &path) { return holdTheSame(path, file); });
        return same == paths.end() ? QString() : known.value(*same);
        },
        found);
}

} // namespace expressly

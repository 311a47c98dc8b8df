// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"

#include <QSignalSpy>

namespace expressly::test {

using namespace std::chrono_literals;

Video tenMinutes()
{
    Video video;
    video.id = QStringLiteral("ten-minutes");
    video.title = QStringLiteral("Ten minutes");
    video.presenter = QStringLiteral("A presenter");
    video.rights.owner = QStringLiteral("An owner");
    video.page = QStringLiteral("https://example.org/film");
    video.duration = 10min;
    video.chapters = {
        {.id = QStringLiteral("massage"), .title = QStringLiteral("Massage"), .start = 1min},
        {.id = QStringLiteral("compress"), .title = QStringLiteral("Compress"), .start = 315s},
        {.id = QStringLiteral("both-hands"),
         .title = QStringLiteral("Both hands"),
         .start = 434s,
         .givenBy = QStringLiteral("article")},
    };
    return video;
}

ChapterList chaptersOf(const Video &video)
{
    return ChapterList(video.chapters);
}

FilmState filmHere(const Video &video)
{
    return {.kind = FilmState::Kind::Here,
            .video = video,
            .file = QStringLiteral("/film.mp4"),
            .where = QStringLiteral("on this computer"),
            .duration = video.duration.value_or(0ms)};
}

FilmState filmMissing(const Video &video, std::chrono::milliseconds requested)
{
    return {.kind = FilmState::Kind::Missing,
            .video = video,
            .problem = QStringLiteral("What to do."),
            .requested = requested,
            .duration = video.duration.value_or(0ms)};
}

FilmState filmBroken(const Video &video, const QString &problem)
{
    FilmState film = filmHere(video);
    film.kind = FilmState::Kind::Broken;
    film.problem = problem;
    return film;
}

VideoFrame plainFrame(QSize size, std::chrono::microseconds start)
{
    VideoFrame frame;
    frame.image = QImage(size, QImage::Format_RGB32);
    frame.image.fill(Qt::red);
    frame.start = start;
    frame.videoSize = size;
    return frame;
}

QList<std::chrono::milliseconds> timesOf(const QSignalSpy &spy)
{
    QList<std::chrono::milliseconds> times;
    for (const QList<QVariant> &emission : spy) {
        times.append(emission.first().value<std::chrono::milliseconds>());
    }
    return times;
}

} // namespace expressly::test

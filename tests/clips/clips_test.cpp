// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "media/film/pictureconverter.h"
#include "media/film/videoreader.h"
#include "support/catch.h"
#include "support/places.h"

#include "clipscript.h"
#include "output.h"
#include "scene.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace expressly;
using clips::ClipScript;

namespace {

constexpr std::chrono::milliseconds FrameTime = 1000ms / clips::FramesPerSecond;

const QList<ClipScript> &allClips()
{
    static const QList<ClipScript> Clips = [] {
        QList<ClipScript> clips;
        const QDir poses(QStringLiteral(EXPRESSLY_CLIP_FOLDER "/poses"));
        for (const QString &file : poses.entryList({u"*.json"_s}, QDir::Files)) {
            QString problem;
            const auto script = ClipScript::load(poses.filePath(file), problem);
            INFO(problem.toStdString());
            REQUIRE(script);
            if (script->isClip()) {
                clips.append(*script);
            }
        }
        return clips;
    }();
    return Clips;
}

QString fileOf(const ClipScript &script)
{
    return QStringLiteral(EXPRESSLY_CONTENT "/clips/") + script.name + u".mp4"_s;
}

FilmFile filmOf(const ClipScript &script)
{
    FilmResult result = openFilm(fileOf(script), FilmStreams::Picture);
    INFO(result.problem.toStdString());
    REQUIRE(result.film);
    return std::move(*result.film);
}

QList<std::chrono::milliseconds> keyFrames(FilmFile &film)
{
    QList<std::chrono::milliseconds> times;
    const libav::Packet packet(av_packet_alloc());
    while (av_read_frame(film.context.get(), packet.get()) >= 0) {
        if (packet->stream_index == film.videoStream && (packet->flags & AV_PKT_FLAG_KEY) != 0) {
            const auto time =
                libav::toMicroseconds(packet->pts, film.stream(film.videoStream)->time_base);
            times.append(std::chrono::round<std::chrono::milliseconds>(time - film.zero));
        }
        av_packet_unref(packet.get());
    }
    std::ranges::sort(times);
    return times;
}

/// How far two pictures lie apart, seen from afar: the mean and the greatest difference of a
/// channel in small pictures, from 0 to 255. An encoder changes fine detail, never what is seen
/// from afar.
struct Distance
{
    double mean = 0;
    int most = 0;
};

Distance distanceOf(const QImage &first, const QImage &second)
{
    constexpr QSize Small(32, 18);
    const auto small = [&](const QImage &image) {
        return image.scaled(Small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage a = small(first);
    const QImage b = small(second);
    Distance distance;
    for (int y = 0; y < Small.height(); ++y) {
        for (int x = 0; x < Small.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            for (const int apart : {std::abs(left.red() - right.red()),
                                    std::abs(left.green() - right.green()),
                                    std::abs(left.blue() - right.blue())}) {
                distance.mean += apart;
                distance.most = std::max(distance.most, apart);
            }
        }
    }
    distance.mean /= 3.0 * Small.width() * Small.height();
    return distance;
}

/// The first frame of each chapter, and some within the chapters.
QList<std::chrono::milliseconds> samplesOf(const ClipScript &script)
{
    QList<std::chrono::milliseconds> times;
    for (qsizetype i = 0; i < script.chapters.size(); ++i) {
        const auto start = script.chapters.at(i).start;
        const auto end =
            i + 1 < script.chapters.size() ? script.chapters.at(i + 1).start : script.duration;
        times += start;
        times += start + (end - start) / 2 / FrameTime * FrameTime;
    }
    times += script.duration - FrameTime;
    return times;
}

} // namespace

TEST_CASE("Every clip of the guide has a source, and every source its clip", "[clips]")
{
    QStringList sources;
    for (const ClipScript &script : allClips()) {
        sources += script.name + u".mp4"_s;
    }
    CHECK(QDir(QStringLiteral(EXPRESSLY_CONTENT "/clips")).entryList({u"*.mp4"_s}, QDir::Files)
          == sources);
}

TEST_CASE("Each clip has the length, size and chapters of its source", "[clips]")
{
    for (const ClipScript &script : allClips()) {
        CAPTURE(script.name);
        const FilmFile film = filmOf(script);
        CHECK(film.info.duration == script.duration);
        CHECK(film.info.size == clips::FrameSize);
        CHECK(film.info.videoCodec.startsWith(u"h264"_s, Qt::CaseInsensitive));
        CHECK_FALSE(film.info.hasSound);
        REQUIRE(film.info.chapters.size() == script.chapters.size());
        for (qsizetype i = 0; i < script.chapters.size(); ++i) {
            CHECK(film.info.chapters.at(i).title == script.chapters.at(i).id);
            CHECK(film.info.chapters.at(i).start == script.chapters.at(i).start);
            CHECK(script.chapters.at(i).start % 1s == 0ms);
        }
        CHECK(script.duration >= 20s);
        CHECK(script.duration <= 60s);
    }
}

TEST_CASE("The guide gives each clip the chapters and the length of its source", "[clips]")
{
    const GuideResult opened = loadGuide(QStringLiteral(EXPRESSLY_CONTENT));
    REQUIRE(opened.guide);
    for (const ClipScript &script : allClips()) {
        CAPTURE(script.name);
        const Video *video = findVideo(*opened.guide, script.name);
        REQUIRE(video != nullptr);
        CHECK(video->duration == script.duration);
        REQUIRE(video->chapters.size() == script.chapters.size());
        for (qsizetype i = 0; i < script.chapters.size(); ++i) {
            CHECK(video->chapters.at(i).id == script.chapters.at(i).id);
            CHECK(video->chapters.at(i).start == script.chapters.at(i).start);
        }
    }
}

TEST_CASE("Each clip has a key frame every second and at every chapter", "[clips]")
{
    for (const ClipScript &script : allClips()) {
        CAPTURE(script.name);
        FilmFile film = filmOf(script);
        const auto keys = keyFrames(film);
        REQUIRE_FALSE(keys.isEmpty());
        CHECK(keys.constFirst() == 0ms);
        for (qsizetype i = 1; i < keys.size(); ++i) {
            CHECK(keys.at(i) - keys.at(i - 1) <= 1s);
        }
        CHECK(script.duration - keys.constLast() <= 1s);
        for (const clips::ChapterMark &chapter : script.chapters) {
            CHECK(keys.contains(chapter.start));
        }
    }
}

TEST_CASE("The frames of each clip are those that its source draws", "[clips]")
{
    for (const ClipScript &script : allClips()) {
        VideoReader reader(filmOf(script));
        for (const auto time : samplesOf(script)) {
            CAPTURE(script.name, time.count());
            REQUIRE(reader.seek(time, {}) == VideoReader::Outcome::Frame);
            const QImage shown = PictureConverter({}).convert(reader.frame(), {});
            const Distance distance =
                distanceOf(shown, drawFrame(script, script.poseAt(time), clips::Wear()));
            CAPTURE(distance.mean, distance.most);
            CHECK(distance.mean < 2.5);
            CHECK(distance.most < 32);
        }
    }
}

TEST_CASE("A clip of another pose would be noticed", "[clips]")
{
    const ClipScript &script = allClips().constFirst();
    const auto draw = [&](std::chrono::milliseconds time) {
        return drawFrame(script, script.poseAt(time), clips::Wear());
    };
    const auto start = script.chapters.constFirst().start;
    CHECK(distanceOf(draw(start), draw(script.duration / 2)).most > 40);
}

TEST_CASE("All clips together stay small", "[clips]")
{
    qint64 size = 0;
    for (const ClipScript &script : allClips()) {
        size += QFileInfo(fileOf(script)).size();
    }
    CHECK(size < 12'000'000);
}

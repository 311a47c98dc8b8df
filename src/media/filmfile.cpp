// SPDX-License-Identifier: MIT
#include "media/filmfile.h"

#include "core/nativefile.h"
#include "media/embeddedchapters.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

Q_LOGGING_CATEGORY(mediaLog, "expressly.media", QtWarningMsg)

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// The kinds of files that hold pictures and sound themselves, by libav's names. What is not here
/// is refused: playlists and the like (hls, concat, dash, imf, sdp, image2 …) read other files,
/// devices or addresses, and each version of libav brings new ones, which a list of what is
/// forbidden would let in.
constexpr const char *FilmFormats =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,mpegts,mpeg,mpegvideo,avi,ogg,flv,live_flv,asf,nut,mxf,"
    "dv,rm,wtv,h264,hevc,m4v,vc1,av1,obu,ivf,mjpeg,yuv4mpegpipe,gif,"
    "mp3,wav,w64,flac,aac,ac3,eac3,dts,dtshd,truehd,aiff,au,caf,ape,wv,tta,amr,amrnb,amrwb,mpc,"
    "mpc8";

/// Says why a path cannot be a film before libav is asked, in words instead of error numbers.
QString problemOfPath(const QString &path, const QByteArray &native)
{
    const QString name = QDir::toNativeSeparators(path);
    struct stat facts = {};
    if (::stat(native.constData(), &facts) != 0) {
        if (path.contains(QChar::ReplacementCharacter)) {
            return QStringLiteral("There is no file %1, or there are several whose names look like "
                                  "this because they are not written in UTF-8. Rename the file.")
                .arg(name);
        }
        return QStringLiteral("There is no file %1. If it was moved or renamed, attach it again.")
            .arg(name);
    }
    if (S_ISDIR(facts.st_mode)) {
        return QStringLiteral("%1 is a folder, not a video. Choose the video file inside it.")
            .arg(name);
    }
    if (!S_ISREG(facts.st_mode)) {
        return QStringLiteral("%1 is not an ordinary file. Copy the video to a folder first.")
            .arg(name);
    }
    if (::access(native.constData(), R_OK) != 0) {
        return QStringLiteral(
                   "This account may not read %1. Change the file's permissions or copy it "
                   "to a folder of yours.")
            .arg(name);
    }
    if (facts.st_size == 0) {
        return QStringLiteral("%1 is empty. Copy it again from where it came.").arg(name);
    }
    return {};
}

QString problemOfContent(const QFileInfo &file, int error)
{
    if (error == AVERROR_EXIT) {
        return QStringLiteral("Reading %1 took too long and was given up. If it lies on a slow or "
                              "distant drive, copy it to this computer.")
            .arg(file.fileName());
    }
    std::array<char, AV_ERROR_MAX_STRING_SIZE> words{};
    av_strerror(error, words.data(), words.size());
    qCWarning(mediaLog) << "cannot open" << file.filePath() << ":" << words.data();
    if (error == AVERROR(ENOMEM)) {
        return QStringLiteral(
                   "There is not enough memory to open %1. Close other programs and try again.")
            .arg(file.fileName());
    }
    if (error == AVERROR(EINVAL)) { // what libav says of a kind that is not among FilmFormats
        return QStringLiteral(
                   "%1 does not hold a video itself: it is a list of other files, or of a "
                   "kind that is not opened here. Choose the video's own file.")
            .arg(file.fileName());
    }
    return QStringLiteral(
               "%1 is not a video that can be read. It may have been cut short or be "
               "something else than its name says: copy it again, or choose an MP4, WebM "
               "or Matroska file.")
        .arg(file.fileName());
}

int isLimitReached(void *limit)
{
    return static_cast<const ReadingLimit *>(limit)->isReached() ? 1 : 0;
}

/// A file may name other files or addresses inside; only plain files are allowed to be opened.
libav::FormatContext openContext(const QByteArray &file, ReadingLimit &limit, int &error)
{
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", FilmFormats, 0);
    AVFormatContext *raw = avformat_alloc_context();
    if (raw == nullptr) {
        error = AVERROR(ENOMEM);
        return nullptr;
    }
    raw->interrupt_callback = {.callback = isLimitReached, .opaque = &limit};
    const QByteArray address = QByteArrayLiteral("file:") + file;
    error = avformat_open_input(&raw, address.constData(), nullptr, &options);
    av_dict_free(&options);
    return libav::FormatContext(raw);
}

std::chrono::microseconds startOf(const AVStream &stream)
{
    return stream.start_time == AV_NOPTS_VALUE
               ? 0us
               : libav::toMicroseconds(stream.start_time, stream.time_base);
}

/// The first picture is the film's first moment, so that frame numbers and times agree even where
/// the sound begins a few milliseconds earlier. A longer lead of the sound is part of the film.
std::chrono::microseconds zeroOf(const FilmFile &film)
{
    const auto container = film.context->start_time == AV_NOPTS_VALUE
                               ? 0us
                               : std::chrono::microseconds(film.context->start_time);
    if (film.videoStream < 0) {
        return container;
    }
    const auto video = startOf(*film.stream(film.videoStream));
    return video - container > 500ms ? container : video;
}

/// Files written by a recorder that was cut off do not say how long they are: the last packet does.
std::chrono::microseconds scanForEnd(const FilmFile &film)
{
    const libav::Packet packet(av_packet_alloc());
    auto end = film.zero;
    av_seek_frame(film.context.get(), -1, INT64_MAX / 2, AVSEEK_FLAG_BACKWARD);
    while (av_read_frame(film.context.get(), packet.get()) >= 0) {
        const auto &stream = *film.stream(packet->stream_index);
        const int64_t stamp = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (stamp != AV_NOPTS_VALUE) {
            end = std::max(end, libav::toMicroseconds(stamp + packet->duration, stream.time_base));
        }
        av_packet_unref(packet.get());
    }
    av_seek_frame(film.context.get(), -1, 0, AVSEEK_FLAG_BACKWARD);
    return end - film.zero;
}

/// Matroska writes when the last frame ends, not how long that is after the first one.
bool countsFromZero(const FilmFile &film)
{
    return QByteArray(film.context->iformat->name).startsWith("matroska");
}

std::chrono::microseconds durationOf(const FilmFile &film)
{
    if (film.context->duration <= 0) {
        return scanForEnd(film);
    }
    const auto container = std::chrono::microseconds(film.context->duration);
    const auto start = film.context->start_time == AV_NOPTS_VALUE
                           ? film.zero
                           : std::chrono::microseconds(film.context->start_time);
    return container + (countsFromZero(film) ? 0us : start) - film.zero;
}

int clockwiseTurns(const AVStream &stream)
{
    const int32_t *matrix = libav::displayMatrix(stream);
    if (matrix == nullptr) {
        return 0;
    }
    const double counterclockwise = av_display_rotation_get(matrix);
    if (std::isnan(counterclockwise)) {
        return 0;
    }
    const long turns = std::lround(-counterclockwise / 90.0) % 4;
    return static_cast<int>(turns < 0 ? turns + 4 : turns);
}

QSize uprightSize(const AVStream &stream, int turns)
{
    const AVCodecParameters &codec = *stream.codecpar;
    AVRational aspect =
        stream.sample_aspect_ratio.num > 0 ? stream.sample_aspect_ratio : codec.sample_aspect_ratio;
    if (aspect.num <= 0 || aspect.den <= 0) {
        aspect = {1, 1};
    }
    const auto width = static_cast<int>(av_rescale(codec.width, aspect.num, aspect.den));
    const QSize size(std::max(width, 1), std::max(codec.height, 1));
    return turns % 2 == 0 ? size : size.transposed();
}

MediaInfo describe(const FilmFile &film)
{
    MediaInfo info;
    info.duration = std::chrono::duration_cast<std::chrono::milliseconds>(durationOf(film));
    if (film.videoStream >= 0) {
        const AVStream &video = *film.stream(film.videoStream);
        info.size = uprightSize(video, film.clockwiseTurns);
        info.videoCodec = QString::fromUtf8(avcodec_get_name(video.codecpar->codec_id));
        if (video.avg_frame_rate.num > 0) {
            info.frameDuration = libav::toMicroseconds(1, av_inv_q(video.avg_frame_rate));
        }
    }
    if (film.audioStream >= 0) {
        info.hasSound = true;
        info.audioCodec =
            QString::fromUtf8(avcodec_get_name(film.stream(film.audioStream)->codecpar->codec_id));
    }
    info.chapters = embeddedChapters(*film.context, film.zero);
    return info;
}

bool isWanted(const FilmFile &film, int index, FilmStreams wanted)
{
    switch (wanted) {
    case FilmStreams::Picture:
        return index == film.videoStream;
    case FilmStreams::Sound:
        return index == film.audioStream;
    case FilmStreams::Captions:
        return film.stream(index)->codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE;
    }
    Q_UNREACHABLE();
}

void discardAllBut(const FilmFile &film, FilmStreams wanted)
{
    for (unsigned index = 0; index < film.context->nb_streams; ++index) {
        film.context->streams[index]->discard =
            isWanted(film, static_cast<int>(index), wanted) ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
}

} // namespace

FilmResult openFilm(const QString &file,
                    FilmStreams streams,
                    std::stop_token stop,
                    std::chrono::milliseconds patience)
{
    const QFileInfo path(file);
    const QByteArray native = nativeName(path.absoluteFilePath());
    if (const QString problem = problemOfPath(file, native); !problem.isEmpty()) {
        return {.film = std::nullopt, .problem = problem};
    }
    av_log_set_level(AV_LOG_QUIET);
    int error = 0;
    FilmFile film{
        .limit = std::make_unique<ReadingLimit>(ReadingLimit{
            .stop = std::move(stop), .deadline = std::chrono::steady_clock::now() + patience})};
    film.context = openContext(native, *film.limit, error);
    if (error >= 0) {
        error = avformat_find_stream_info(film.context.get(), nullptr);
    }
    if (film.limit->isReached()) {
        error = AVERROR_EXIT; // libav calls it the end of the file here and there
    }
    film.limit->deadline.reset();
    if (error < 0) {
        return {.film = std::nullopt, .problem = problemOfContent(path, error)};
    }
    film.videoStream =
        av_find_best_stream(film.context.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    film.audioStream = av_find_best_stream(
        film.context.get(), AVMEDIA_TYPE_AUDIO, -1, film.videoStream, nullptr, 0);
    if (film.videoStream >= 0
        && (film.stream(film.videoStream)->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0) {
        film.videoStream = -1; // the cover of a sound file is not a film
    }
    if (film.videoStream < 0 && film.audioStream < 0) {
        return {.film = std::nullopt, .problem = problemOfContent(path, AVERROR_INVALIDDATA)};
    }
    film.videoStream = std::max(film.videoStream, -1);
    film.audioStream = std::max(film.audioStream, -1);
    film.zero = zeroOf(film);
    if (film.videoStream >= 0) {
        film.clockwiseTurns = clockwiseTurns(*film.stream(film.videoStream));
    }
    film.info = describe(film);
    discardAllBut(film, streams);
    return {.film = std::move(film), .problem = {}};
}

} // namespace expressly

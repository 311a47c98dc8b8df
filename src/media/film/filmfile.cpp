// SPDX-License-Identifier: MIT
#include "media/film/filmfile.h"

#include "core/files/nativefile.h"
#include "media/film/embeddedchapters.h"
#include "media/film/filmtimes.h"
#include "media/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
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
            return MediaWords::tr(
                       "There is no file %1, or there are several whose names look like this "
                       "because they are not written in UTF-8. Rename the file.")
                .arg(name);
        }
        return MediaWords::tr("There is no file %1. If it was moved or renamed, attach it again.")
            .arg(name);
    }
    if (S_ISDIR(facts.st_mode)) {
        return MediaWords::tr("%1 is a folder, not a video. Choose the video file inside it.")
            .arg(name);
    }
    if (!S_ISREG(facts.st_mode)) {
        return MediaWords::tr("%1 is not an ordinary file. Copy the video to a folder first.")
            .arg(name);
    }
    if (::access(native.constData(), R_OK) != 0) {
        return MediaWords::tr(
                   "This account may not read %1. Change the file's permissions or copy it "
                   "to a folder of yours.")
            .arg(name);
    }
    if (facts.st_size == 0) {
        return MediaWords::tr("%1 is empty. Copy it again from where it came.").arg(name);
    }
    return {};
}

/// libav 7 takes one for a playlist only where its name says so.
bool isPlaylist(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(7) == QByteArrayView("#EXTM3U");
}

QString problemOfContent(const QFileInfo &file, int error)
{
    if (error == AVERROR_EXIT) {
        return MediaWords::tr("Reading %1 took too long and was given up. If it lies on a slow or "
                              "distant drive, copy it to this computer.")
            .arg(file.fileName());
    }
    std::array<char, AV_ERROR_MAX_STRING_SIZE> words{};
    av_strerror(error, words.data(), words.size());
    qCWarning(mediaLog) << "cannot open" << file.filePath() << ":" << words.data();
    if (error == AVERROR(ENOMEM)) {
        return MediaWords::tr(
                   "There is not enough memory to open %1. Close other programs and try again.")
            .arg(file.fileName());
    }
    // The first is what libav says of a kind that is not among FilmFormats.
    if (error == AVERROR(EINVAL) || (error == AVERROR_INVALIDDATA && isPlaylist(file.filePath()))) {
        return MediaWords::tr(
                   "%1 does not hold a video itself: it is a list of other files, or of a "
                   "kind that is not opened here. Choose the video's own file.")
            .arg(file.fileName());
    }
    return MediaWords::tr(
               "%1 is not a video that can be read. It may have been cut short or be something "
               "else than its name says: copy it again, or choose an MP4, WebM or Matroska file.")
        .arg(file.fileName());
}

/// What libav makes of the lists in MP4 files that say which parts of a track are shown.
enum class EditLists {
    Applied, ///< All parts, whole frames.
    Shifting ///< One part; its tracks are moved in time, and keep what lies before it.
};

int isLimitReached(void *limit)
{
    return static_cast<const ReadingLimit *>(limit)->isReached() ? 1 : 0;
}

/// A file may name other files or addresses inside; only plain files are allowed to be opened.
libav::FormatContext openContext(const QByteArray &file,
                                 ReadingLimit &limit,
                                 int &error,
                                 EditLists editLists = EditLists::Applied)
{
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", FilmFormats, 0);
    if (editLists == EditLists::Shifting) {
        av_dict_set(&options, "advanced_editlist", "0", 0);
    }
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

QList<int> soundStreams(const FilmFile &film)
{
    QList<int> streams;
    for (int index = 0; index < static_cast<int>(film.context->nb_streams); ++index) {
        if (film.stream(index)->codecpar->codec_type == AVMEDIA_TYPE_AUDIO) {
            streams.append(index);
        }
    }
    return streams;
}

QString tagOf(const AVStream &stream, const char *key)
{
    const AVDictionaryEntry *entry = av_dict_get(stream.metadata, key, nullptr, 0);
    return entry != nullptr ? QString::fromUtf8(entry->value).simplified() : QString();
}

QList<SoundInfo> describeSounds(const FilmFile &film)
{
    QList<SoundInfo> sounds;
    for (const int index : soundStreams(film)) {
        const AVStream &stream = *film.stream(index);
        const QString language = tagOf(stream, "language");
        sounds.append({.language = language == QStringLiteral("und") ? QString() : language,
                       .title = tagOf(stream, "title"),
                       .isUsual = index == film.audioStream});
    }
    return sounds;
}

MediaInfo describe(const FilmFile &film)
{
    MediaInfo info;
    info.duration = std::chrono::duration_cast<std::chrono::milliseconds>(lengthOf(film));
    if (film.videoStream >= 0) {
        const AVStream &video = *film.stream(film.videoStream);
        const AVCodecParameters &codec = *video.codecpar;
        info.size =
            film.shape.upright(film.shape.squareSize(film.shape.stored, codec.sample_aspect_ratio));
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
    info.sounds = describeSounds(film);
    info.chapters = embeddedChapters(*film.context, chapterZeroOf(film));
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

/// Whether both hold the same parts of a track, one no more than moved against the other.
bool isMovedOnly(AVStream &applied, AVStream &moved)
{
    std::map<int64_t, int64_t> times;
    for (int index = 0; index < avformat_index_get_entries_count(&moved); ++index) {
        const AVIndexEntry *entry = avformat_index_get_entry(&moved, index);
        times[entry->pos] = entry->timestamp;
    }
    std::optional<int64_t> shift;
    for (int index = 0; index < avformat_index_get_entries_count(&applied); ++index) {
        const AVIndexEntry *entry = avformat_index_get_entry(&applied, index);
        const auto found = times.find(entry->pos);
        if (found == times.end()
            || found->second - entry->timestamp
                   != shift.value_or(found->second - entry->timestamp)) {
            return false;
        }
        shift = found->second - entry->timestamp;
    }
    return true;
}

/// Where a film was cut without coding it anew, libav begins the first caption that is left with
/// the film, however long ago it began, and so all others too early. Read without looking at more
/// than the shift, each is at its time.
void keepTimesOfCaptions(FilmFile &film, const QByteArray &file)
{
    const auto isText = [](const AVStream *stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE;
    };
    const std::span streams(film.context->streams, film.context->nb_streams);
    if (std::ranges::none_of(streams, isText)) {
        return;
    }
    int error = 0;
    const bool isMp4 = QByteArrayView(film.context->iformat->name).startsWith("mov");
    auto moved = isMp4 ? openContext(file, *film.limit, error, EditLists::Shifting) : nullptr;
    if (!moved || error < 0 || moved->nb_streams != film.context->nb_streams) {
        return;
    }
    for (std::size_t index = 0; index < streams.size(); ++index) {
        if (isText(streams[index]) && !isMovedOnly(*streams[index], *moved->streams[index])) {
            return; // of several parts: then some captions are a little early, but none is far off
        }
    }
    film.context = std::move(moved);
}

} // namespace

FilmResult openFilm(const QString &file,
                    FilmStreams streams,
                    std::stop_token stop,
                    std::chrono::milliseconds patience,
                    std::optional<int> sound)
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
        film.shape = shapeOf(*film.stream(film.videoStream));
    }
    film.info = describe(film);
    if (streams == FilmStreams::Captions) {
        keepTimesOfCaptions(film, native);
    }
    if (sound) {
        film.audioStream = soundStreams(film).value(*sound, film.audioStream);
    }
    discardAllBut(film, streams);
    return {.film = std::move(film), .problem = {}};
}

} // namespace expressly

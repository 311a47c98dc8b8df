// SPDX-License-Identifier: MIT
#include "media/film/filmtimes.h"

#include "media/film/filmfile.h"
#include "media/film/libav.h"

extern "C" {
#include <libavutil/parseutils.h>
}

#include <QByteArray>

#include <algorithm>
#include <optional>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// What begins or moves by less than this does so for an encoder's or a container's sake.
constexpr auto MostPriming = 500ms;

/// Where the sound's end is looked for first.
constexpr auto BeforeEnd = 1s;

bool isPictureOrSound(const AVStream &stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO
           || stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
}

std::optional<std::chrono::microseconds> startOf(const AVStream &stream)
{
    return stream.start_time == AV_NOPTS_VALUE
               ? std::nullopt
               : std::optional(libav::toMicroseconds(stream.start_time, stream.time_base));
}

/// Of the picture and of every sound, whichever is chosen.
std::chrono::microseconds earliestStart(const FilmFile &film)
{
    std::optional<std::chrono::microseconds> earliest;
    for (unsigned index = 0; index < film.context->nb_streams; ++index) {
        const AVStream &stream = *film.stream(static_cast<int>(index));
        const bool counts = static_cast<int>(index) == film.videoStream
                            || stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
        if (const auto start = startOf(stream); counts && start) {
            earliest = std::min(*start, earliest.value_or(*start));
        }
    }
    return earliest.value_or(0us);
}

/// Matroska writes when the last frame ends, not how long that is after the first one.
bool countsFromZero(const FilmFile &film)
{
    return QByteArray(film.context->iformat->name).startsWith("matroska");
}

/// On the container's clock; Matroska says it in a tag, if at all.
std::optional<std::chrono::microseconds> endOf(const AVStream &stream)
{
    if (stream.duration > 0) {
        return startOf(stream).value_or(0us)
               + libav::toMicroseconds(stream.duration, stream.time_base);
    }
    int64_t end = 0;
    const AVDictionaryEntry *tag =
        av_dict_get(stream.metadata, "DURATION", nullptr, AV_DICT_IGNORE_SUFFIX);
    return tag != nullptr && av_parse_time(&end, tag->value, 1) >= 0 && end > 0
               ? std::optional(libav::toMicroseconds(end, libav::Microsecond))
               : std::nullopt;
}

/// The end of the picture or sound that is read last from here on.
std::chrono::microseconds readToEnd(const FilmFile &film, const std::function<bool()> &cancelled)
{
    const libav::Packet packet(av_packet_alloc());
    auto end = film.zero;
    while (!(cancelled && cancelled()) && av_read_frame(film.context.get(), packet.get()) >= 0) {
        const AVStream &stream = *film.stream(packet->stream_index);
        const int64_t stamp = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (stamp != AV_NOPTS_VALUE && isPictureOrSound(stream)
            && stream.discard != AVDISCARD_ALL) {
            end = std::max(end, libav::toMicroseconds(stamp + packet->duration, stream.time_base));
        }
        av_packet_unref(packet.get());
    }
    return end - film.zero;
}

/// Files written by a recorder that was cut off do not say how long they are: the last packet does.
std::chrono::microseconds scanForEnd(const FilmFile &film)
{
    av_seek_frame(film.context.get(), -1, INT64_MAX / 2, AVSEEK_FLAG_BACKWARD);
    const auto end = readToEnd(film, {});
    av_seek_frame(film.context.get(), -1, 0, AVSEEK_FLAG_BACKWARD);
    return end;
}

} // namespace

std::chrono::microseconds zeroOf(const FilmFile &film)
{
    const auto earliest = earliestStart(film);
    if (film.videoStream < 0) {
        return earliest;
    }
    const auto picture = startOf(*film.stream(film.videoStream)).value_or(earliest);
    return picture - earliest > MostPriming ? earliest : picture;
}

std::chrono::microseconds chapterZeroOf(const FilmFile &film)
{
    const auto earliest = earliestStart(film);
    return earliest < MostPriming ? 0us : earliest;
}

std::chrono::microseconds lengthOf(const FilmFile &film)
{
    if (film.context->duration <= 0) {
        return scanForEnd(film);
    }
    const auto start = film.context->start_time == AV_NOPTS_VALUE
                           ? film.zero
                           : libav::toMicroseconds(film.context->start_time, libav::Microsecond);
    const auto whole = libav::toMicroseconds(film.context->duration, libav::Microsecond)
                       + (countsFromZero(film) ? 0us : start) - film.zero;
    bool hasOthers = false;
    bool isKnown = true;
    auto longest = 0us;
    for (unsigned index = 0; index < film.context->nb_streams; ++index) {
        const AVStream &stream = *film.stream(static_cast<int>(index));
        if (!isPictureOrSound(stream)) {
            hasOthers = true;
            continue;
        }
        const auto end = endOf(stream);
        isKnown = isKnown && end.has_value();
        longest = std::max(longest, end.value_or(0us) - film.zero);
    }
    if (!hasOthers) {
        return whole;
    }
    return std::min(whole, isKnown ? longest : scanForEnd(film));
}

std::chrono::microseconds endOfSound(const FilmFile &film,
                                     std::chrono::microseconds lastPicture,
                                     const std::function<bool()> &cancelled)
{
    AVStream &sound = *film.stream(film.audioStream);
    const auto discard = sound.discard;
    sound.discard = AVDISCARD_DEFAULT;
    auto end = 0us;
    // An index may promise more than the file holds; then all that follows the picture is read.
    for (const auto from :
         {std::max<std::chrono::microseconds>(film.info.duration - BeforeEnd, lastPicture),
          lastPicture}) {
        av_seek_frame(film.context.get(),
                      film.audioStream,
                      libav::toTimestamp(from + film.zero, sound.time_base),
                      AVSEEK_FLAG_BACKWARD);
        end = readToEnd(film, cancelled);
        if (end > lastPicture) {
            break;
        }
    }
    sound.discard = discard;
    return end;
}

} // namespace expressly

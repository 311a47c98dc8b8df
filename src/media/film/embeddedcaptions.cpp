// SPDX-License-Identifier: MIT
#include "media/film/embeddedcaptions.h"

#include "core/files/background.h"
#include "media/film/filmfile.h"
#include "media/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// How long a line is shown that does not say so and that no other one follows.
constexpr auto UsualLength = 5s;

struct Stream
{
    libav::CodecContext decoder;
    EmbeddedTrack track;
};

QString tagOf(const AVStream &stream, const char *key)
{
    const AVDictionaryEntry *entry = av_dict_get(stream.metadata, key, nullptr, 0);
    return entry != nullptr ? QString::fromUtf8(entry->value).simplified() : QString();
}

QString aboutPictures(const QString &language)
{
    return language.isEmpty()
               ? MediaWords::tr("Captions inside this video are pictures of words, not text; they "
                                "cannot be shown.")
               : MediaWords::tr(
                     "Captions inside this video (%1) are pictures of words, not text; they "
                     "cannot be shown.")
                     .arg(language);
}

QString aboutUnreadable(const QString &language, const QString &codec)
{
    return language.isEmpty()
               ? MediaWords::tr(
                     "Captions inside this video are of a kind that cannot be read (%1).")
                     .arg(codec)
               : MediaWords::tr("Captions inside this video (%1) are of a kind that cannot be read "
                                "(%2).")
                     .arg(language, codec);
}

/// What libavcodec gives for every kind of text: eight fields, then the words with their styles.
QString plainText(const char *event)
{
    constexpr int FieldsBefore = 8;
    QString text = QString::fromUtf8(event).section(u',', FieldsBefore);
    static const QRegularExpression Drawing(
        QStringLiteral(R"(\{[^}]*\\p[1-9][^}]*\}.*?(\{[^}]*\\p0[^}]*\}|$))"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression Style(QStringLiteral(R"(\{\\[^}]*\})"));
    text.remove(Drawing).remove(Style);
    text.replace(QStringLiteral("\\N"), QStringLiteral("\n"));
    text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    text.replace(QStringLiteral("\\h"), QStringLiteral(" "));
    return text.remove(u'\r').trimmed();
}

bool isPicture(const AVStream &stream)
{
    const AVCodecDescriptor *descriptor = avcodec_descriptor_get(stream.codecpar->codec_id);
    return descriptor != nullptr && (descriptor->props & AV_CODEC_PROP_BITMAP_SUB) != 0;
}

libav::CodecContext openDecoder(const AVStream &stream)
{
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    libav::CodecContext decoder(codec != nullptr ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder || avcodec_parameters_to_context(decoder.get(), stream.codecpar) < 0) {
        return nullptr;
    }
    decoder->pkt_timebase = stream.time_base;
    return avcodec_open2(decoder.get(), codec, nullptr) >= 0 ? std::move(decoder) : nullptr;
}

CaptionKind kindOf(const AVStream &stream)
{
    if ((stream.disposition & AV_DISPOSITION_FORCED) != 0) {
        return CaptionKind::Forced;
    }
    const bool isForDeaf =
        (stream.disposition & (AV_DISPOSITION_HEARING_IMPAIRED | AV_DISPOSITION_CAPTIONS)) != 0;
    return isForDeaf ? CaptionKind::ForDeaf : CaptionKind::Full;
}

EmbeddedTrack trackOf(const AVStream &stream)
{
    return {.language = tagOf(stream, "language"),
            .title = tagOf(stream, "title"),
            .isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0,
            .kind = kindOf(stream),
            .cues = {}};
}

std::map<int, Stream> openStreams(const FilmFile &film, QStringList &notices)
{
    std::map<int, Stream> streams;
    for (unsigned index = 0; index < film.context->nb_streams; ++index) {
        const AVStream &stream = *film.stream(static_cast<int>(index));
        if (stream.codecpar->codec_type != AVMEDIA_TYPE_SUBTITLE) {
            continue;
        }
        if (isPicture(stream)) {
            notices.append(aboutPictures(tagOf(stream, "language")));
            continue;
        }
        auto decoder = openDecoder(stream);
        if (!decoder) {
            notices.append(
                aboutUnreadable(tagOf(stream, "language"),
                                QString::fromUtf8(avcodec_get_name(stream.codecpar->codec_id))));
            continue;
        }
        streams[static_cast<int>(index)] = {.decoder = std::move(decoder),
                                            .track = trackOf(stream)};
    }
    return streams;
}

void readCue(const FilmFile &film, AVPacket &packet, Stream &stream)
{
    AVSubtitle subtitle{};
    int isGiven = 0;
    if (packet.pts == AV_NOPTS_VALUE
        || avcodec_decode_subtitle2(stream.decoder.get(), &subtitle, &isGiven, &packet) < 0
        || isGiven == 0) {
        return;
    }
    QStringList lines;
    for (unsigned index = 0; index < subtitle.num_rects; ++index) {
        const AVSubtitleRect &rect = *subtitle.rects[index];
        const QString text =
            rect.ass != nullptr ? plainText(rect.ass) : QString::fromUtf8(rect.text).trimmed();
        if (!text.isEmpty()) {
            lines.append(text);
        }
    }
    const AVRational base = film.stream(packet.stream_index)->time_base;
    const auto start = libav::toMicroseconds(packet.pts, base) - film.zero;
    auto length = libav::toMicroseconds(std::max<int64_t>(packet.duration, 0), base);
    if (length == 0us && subtitle.end_display_time != UINT32_MAX) {
        length = std::chrono::milliseconds(subtitle.end_display_time);
    }
    avsubtitle_free(&subtitle);
    if (!lines.isEmpty()) {
        stream.track.cues.append(
            {.start = std::chrono::round<std::chrono::milliseconds>(start),
             .end = std::chrono::round<std::chrono::milliseconds>(start + length),
             .text = lines.join(u'\n')});
    }
}

/// In order, each of some length, and within the film: of one that was cut, tracks may hold more.
EmbeddedTrack finished(EmbeddedTrack track, std::chrono::milliseconds filmLength)
{
    QList<EmbeddedCue> &cues = track.cues;
    std::ranges::stable_sort(cues, {}, &EmbeddedCue::start);
    for (qsizetype index = 0; index < cues.size(); ++index) {
        EmbeddedCue &cue = cues[index];
        if (cue.end <= cue.start) {
            cue.end = cue.start + UsualLength;
            if (index + 1 < cues.size() && cues.at(index + 1).start > cue.start) {
                cue.end = std::min(cue.end, cues.at(index + 1).start);
            }
        }
    }
    cues.removeIf([filmLength](const EmbeddedCue &cue) {
        return cue.end <= 0ms || (filmLength > 0ms && cue.start >= filmLength);
    });
    for (EmbeddedCue &cue : cues) {
        cue.start = std::max(cue.start, 0ms);
        cue.end = filmLength > 0ms ? std::min(cue.end, filmLength) : cue.end;
    }
    return track;
}

} // namespace

EmbeddedCaptions readEmbeddedCaptions(const QString &file, const std::stop_token &stop)
{
    EmbeddedCaptions captions;
    const FilmResult result = openFilm(file, FilmStreams::Captions, stop);
    if (!result.film) {
        return captions; // the player says why
    }
    const FilmFile &film = *result.film;
    std::map<int, Stream> streams = openStreams(film, captions.notices);
    if (streams.empty()) {
        return captions;
    }
    const libav::Packet packet(av_packet_alloc());
    while (av_read_frame(film.context.get(), packet.get()) >= 0) {
        if (const auto found = streams.find(packet->stream_index); found != streams.end()) {
            readCue(film, *packet, found->second);
        }
        av_packet_unref(packet.get());
    }
    if (stop.stop_requested()) {
        return {};
    }
    for (auto &[index, stream] : streams) {
        captions.tracks.append(finished(std::move(stream.track), film.info.duration));
    }
    return captions;
}

EmbeddedCaptionsReader::~EmbeddedCaptionsReader()
{
    cancel();
}

void EmbeddedCaptionsReader::cancel()
{
    m_reading.request_stop();
}

void EmbeddedCaptionsReader::read(const QString &file)
{
    cancel();
    m_reading = std::stop_source();
    const auto stop = m_reading.get_token();
    inBackground(
        this,
        stop,
        [file, stop] { return readEmbeddedCaptions(file, stop); },
        [this, file](const EmbeddedCaptions &captions) { emit captionsRead(file, captions); });
}

} // namespace expressly

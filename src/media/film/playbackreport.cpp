// SPDX-License-Identifier: MIT
#include "media/film/playbackreport.h"

#include "media/film/libav.h"
#include "media/sound/soundoutput.h"
#include "media/words.h"

namespace expressly {

namespace {

constexpr const char *BackendVariable = "QT_MEDIA_BACKEND";

QString versionText(unsigned version)
{
    return QStringLiteral("%1.%2.%3")
        .arg(version >> 16U)
        .arg((version >> 8U) & 0xFFU)
        .arg(version & 0xFFU);
}

PlaybackFinding codec(AVCodecID id, const QString &meaningWithout)
{
    const bool found = avcodec_find_decoder(id) != nullptr;
    return {.subject = QString::fromUtf8(avcodec_get_name(id)).toUpper(),
            .found = found ? MediaWords::tr("found") : MediaWords::tr("missing"),
            .meaning = found ? MediaWords::tr("Such videos play.") : meaningWithout,
            .isGood = found};
}

PlaybackFinding sound()
{
    const QString name = systemSoundOutputName();
    if (name.isEmpty()) {
        return {.subject = MediaWords::tr("Sound output"),
                .found = MediaWords::tr("none"),
                .meaning = MediaWords::tr(
                    "Videos play silently. Connect or switch on a sound output to hear them."),
                .isGood = false};
    }
    return {.subject = MediaWords::tr("Sound output"),
            .found = name,
            .meaning = MediaWords::tr("Videos are heard there.")};
}

} // namespace

QList<PlaybackFinding> playbackReport()
{
    const QString without = MediaWords::tr(
        "Such videos cannot be shown; the lessons' words and pictures can. Install your "
        "system's full FFmpeg libraries (libavcodec).");
    const QString backend = qEnvironmentVariable(BackendVariable, MediaWords::tr("Qt's default"));
    return {
        {.subject = MediaWords::tr("Picture"),
         .found = QStringLiteral("libavformat %1, libavcodec %2")
                      .arg(versionText(avformat_version()), versionText(avcodec_version())),
         .meaning =
             MediaWords::tr("Videos are decoded by these libraries, exactly to the picture.")},
        {.subject = QStringLiteral("Qt"),
         .found = QString::fromLatin1(qVersion()),
         .meaning = MediaWords::tr("Draws the window and passes the sound on.")},
        {.subject = MediaWords::tr("Sound back end"),
         .found = backend,
         .meaning =
             MediaWords::tr("Set %1 to choose another one.").arg(QLatin1String(BackendVariable))},
        sound(),
        codec(AV_CODEC_ID_H264, without),
        codec(AV_CODEC_ID_HEVC, without),
        codec(AV_CODEC_ID_VP8, without),
        codec(AV_CODEC_ID_VP9, without),
        codec(AV_CODEC_ID_AV1, without),
        codec(AV_CODEC_ID_AAC, MediaWords::tr("Videos with such sound play silently.")),
        codec(AV_CODEC_ID_OPUS, MediaWords::tr("Videos with such sound play silently.")),
        codec(AV_CODEC_ID_VORBIS, MediaWords::tr("Videos with such sound play silently.")),
    };
}

void chooseSoundBackend()
{
    const bool isOld = QLatin1String(qVersion()).startsWith(QLatin1String("6.4"));
    if (isOld && !qEnvironmentVariableIsSet(BackendVariable)) {
        qputenv(BackendVariable, "ffmpeg");
    }
}

} // namespace expressly

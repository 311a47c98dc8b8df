// SPDX-License-Identifier: MIT
#include "output.h"

#include "scene.h"

#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace expressly::clips {

namespace {

constexpr std::chrono::milliseconds FrameTime = 1000ms / FramesPerSecond;

QByteArray chapterMetadata(const ClipScript &script)
{
    QByteArray text = ";FFMETADATA1\n";
    for (qsizetype i = 0; i < script.chapters.size(); ++i) {
        const bool last = i + 1 == script.chapters.size();
        const auto end = last ? script.duration : script.chapters.at(i + 1).start;
        text += "[CHAPTER]\nTIMEBASE=1/1000\nSTART="
                + QByteArray::number(static_cast<qint64>(script.chapters.at(i).start.count()))
                + "\nEND=" + QByteArray::number(static_cast<qint64>(end.count()))
                + "\ntitle=" + script.chapters.at(i).id.toUtf8() + '\n';
    }
    return text;
}

QStringList encoderArguments(const QString &metadata, const QString &file)
{
    // One thread and bit-exact flags: the same frames give the same file. A key frame every second
    // (25 frames) also stands at every chapter, since chapters start at whole seconds.
    const QString size = u"%1x%2"_s.arg(FrameSize.width()).arg(FrameSize.height());
    const QString rate = QString::number(FramesPerSecond);
    return {
        u"-v"_s,
        u"error"_s,
        u"-y"_s,
        u"-f"_s,
        u"rawvideo"_s,
        u"-pix_fmt"_s,
        u"bgra"_s,
        u"-video_size"_s,
        size,
        u"-framerate"_s,
        rate,
        u"-i"_s,
        u"-"_s,
        u"-f"_s,
        u"ffmetadata"_s,
        u"-i"_s,
        metadata,
        u"-map"_s,
        u"0:v"_s,
        u"-map_metadata"_s,
        u"1"_s,
        u"-map_chapters"_s,
        u"1"_s,
        u"-vf"_s,
        u"scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+bitexact,format=yuv420p"_s,
        u"-c:v"_s,
        u"libx264"_s,
        u"-preset"_s,
        u"veryslow"_s,
        u"-tune"_s,
        u"animation"_s,
        u"-crf"_s,
        u"32"_s,
        u"-refs"_s,
        u"4"_s,
        u"-g"_s,
        rate,
        u"-keyint_min"_s,
        rate,
        u"-sc_threshold"_s,
        u"0"_s,
        u"-threads"_s,
        u"1"_s,
        u"-colorspace"_s,
        u"bt709"_s,
        u"-color_primaries"_s,
        u"bt709"_s,
        u"-color_trc"_s,
        u"bt709"_s,
        u"-fflags"_s,
        u"+bitexact"_s,
        u"-flags:v"_s,
        u"+bitexact"_s,
        u"-movflags"_s,
        u"+faststart"_s,
        u"-an"_s,
        u"-f"_s,
        u"mp4"_s,
        file};
}

} // namespace

QString writeClip(const ClipScript &script, SkinTone tone, const QString &folder)
{
    QDir().mkpath(folder);
    QTemporaryFile metadata;
    if (!metadata.open() || metadata.write(chapterMetadata(script)) < 0 || !metadata.flush()) {
        return u"The list of chapters could not be written: %1."_s.arg(metadata.errorString());
    }
    QProcess encoder;
    encoder.setProcessChannelMode(QProcess::ForwardedChannels);
    encoder.start(
        u"ffmpeg"_s,
        encoderArguments(metadata.fileName(), QDir(folder).filePath(script.name + ".mp4"_L1)));
    if (!encoder.waitForStarted()) {
        return u"The ffmpeg command could not be started: %1."_s.arg(encoder.errorString());
    }
    Pose lastPose;
    QImage frame;
    for (std::chrono::milliseconds time = 0ms; time < script.duration; time += FrameTime) {
        const Pose pose = script.poseAt(time);
        if (frame.isNull() || pose != lastPose) {
            frame = drawFrame(pose, tone);
            lastPose = pose;
        }
        encoder.write(reinterpret_cast<const char *>(frame.constBits()), frame.sizeInBytes());
        while (encoder.bytesToWrite() > 0) {
            if (!encoder.waitForBytesWritten(60'000)) {
                return u"ffmpeg stopped taking frames."_s;
            }
        }
    }
    encoder.closeWriteChannel();
    if (!encoder.waitForFinished(-1) || encoder.exitCode() != 0) {
        return u"ffmpeg could not make the clip."_s;
    }
    return {};
}

QString writeStills(const ClipScript &script, SkinTone tone, const QString &folder)
{
    QDir().mkpath(folder);
    for (const Still &still : script.stills) {
        SvgCanvas canvas(StillSize);
        canvas.setTone(tone);
        drawStill(canvas, script.poseAt(still.at), still.view);
        QSaveFile file(QDir(folder).filePath(still.name + ".svg"_L1));
        if (!file.open(QIODevice::WriteOnly) || file.write(canvas.document()) < 0
            || !file.commit()) {
            return u"%1 could not be written: %2."_s.arg(file.fileName(), file.errorString());
        }
    }
    return {};
}

QImage contactSheet(const ClipScript &script, SkinTone tone)
{
    constexpr int Columns = 6;
    constexpr QSize Small{320, 180};
    const auto seconds = static_cast<int>(script.duration / 1s);
    const int rows = (seconds + Columns - 1) / Columns;
    QImage sheet(Columns * Small.width(), rows * Small.height(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int second = 0; second < seconds; ++second) {
        const QImage frame = drawFrame(script.poseAt(std::chrono::seconds(second)), tone);
        painter.drawImage(
            QPoint(second % Columns * Small.width(), second / Columns * Small.height()),
            frame.scaled(Small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return sheet;
}

} // namespace expressly::clips

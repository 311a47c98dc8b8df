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

QStringList words(const QString &line)
{
    return line.split(u' ');
}

QStringList encoderArguments(const QString &metadata, const QString &file)
{
    const QString size = u"%1x%2"_s.arg(FrameSize.width()).arg(FrameSize.height());
    const QString rate = QString::number(FramesPerSecond);
    const QStringList input =
        words(u"-v error -y -f rawvideo -pix_fmt bgra -video_size %1 -framerate %2 -i -"_s.arg(
            size, rate));
    const QStringList chapters = QStringList{u"-f"_s, u"ffmetadata"_s, u"-i"_s, metadata}
                                 + words(u"-map 0:v -map_metadata 1 -map_chapters 1"_s);
    const QStringList colours = words(
        u"-vf scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+bitexact,format=yuv420p"
        " -colorspace bt709 -color_primaries bt709 -color_trc bt709"_s);
    // A key frame every second also stands at every chapter, since chapters start at whole seconds.
    // Four reference frames keep the clip within what every hardware decoder plays.
    // In a calm drawing the key frames are most of the file: they get no finer steps than the rest.
    const QStringList coding =
        words(u"-c:v libx264 -preset veryslow -tune animation -crf 34 -refs 4"
              " -x264-params ipratio=1 -g %1 -keyint_min %1 -sc_threshold 0"_s.arg(rate));
    // One thread and bit-exact flags: the same frames give the same file.
    const QStringList exact = words(u"-threads 1 -fflags +bitexact -flags:v +bitexact"_s);
    return input + chapters + colours + coding + exact + words(u"-movflags +faststart -an -f mp4"_s)
           + QStringList{file};
}

} // namespace

QString writeClip(const ClipScript &script, const Wear &wear, const QString &folder)
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
            frame = drawFrame(script, pose, wear);
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

QString writeStills(const ClipScript &script, const QString &folder)
{
    QDir().mkpath(folder);
    for (const Still &still : script.stills) {
        SvgCanvas canvas(still.panel.box.size().toSize());
        drawStill(canvas, script, still);
        // The guide's checker reads this and asks for the segment that shows the same movement.
        const QByteArray about = script.isClip()
                                     ? " data-clip=\"" + script.name.toUtf8() + "\" data-at=\""
                                           + QByteArray::number(qint64{still.at.count()}) + '"'
                                     : QByteArray();
        QSaveFile file(QDir(folder).filePath(still.name + ".svg"_L1));
        if (!file.open(QIODevice::WriteOnly) || file.write(canvas.document(about)) < 0
            || !file.commit()) {
            return u"%1 could not be written: %2."_s.arg(file.fileName(), file.errorString());
        }
    }
    return {};
}

QImage contactSheet(const ClipScript &script, const Wear &wear)
{
    constexpr int Columns = 6;
    constexpr QSize Small{320, 180};
    const auto seconds = static_cast<int>(script.duration / 1s);
    const int rows = (seconds + Columns - 1) / Columns;
    QImage sheet(Columns * Small.width(), rows * Small.height(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int second = 0; second < seconds; ++second) {
        const QImage frame = drawFrame(script, script.poseAt(std::chrono::seconds(second)), wear);
        painter.drawImage(
            QPoint(second % Columns * Small.width(), second / Columns * Small.height()),
            frame.scaled(Small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return sheet;
}

QImage stillBoard(const QList<ClipScript> &scripts, int width)
{
    constexpr int Gap = 8;
    QList<QList<QImage>> rows;
    int height = Gap;
    for (const ClipScript &script : scripts) {
        for (const Still &still : script.stills) {
            QList<QImage> row;
            for (const Theme theme : {Theme::Light, Theme::Dark}) {
                for (const SkinTone tone : {SkinTone::Light, SkinTone::Medium, SkinTone::Deep}) {
                    row.append(stillImage(script, still, {tone, theme}, width));
                }
            }
            height += row.constFirst().height() + Gap;
            rows.append(row);
        }
    }
    QImage board(Gap + 6 * (width + Gap), height, QImage::Format_RGB32);
    board.fill(Qt::gray);
    QPainter painter(&board);
    int top = Gap;
    for (const QList<QImage> &row : std::as_const(rows)) {
        for (int column = 0; column < row.size(); ++column) {
            painter.drawImage(Gap + column * (width + Gap), top, row.at(column));
        }
        top += row.constFirst().height() + Gap;
    }
    return board;
}

} // namespace expressly::clips

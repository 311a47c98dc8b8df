// SPDX-License-Identifier: MIT
// Checks the clips on disk against the table of facts, with the ffmpeg command as the judge.
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "support/clips/testclips.h"
#include "support/places.h"

#include <QFileInfo>
#include <QProcess>

using namespace expressly::test;
using namespace std::chrono_literals;

namespace {

QString clipPath(const QString &file)
{
    return QStringLiteral(EXPRESSLY_TEST_CLIPS "/") + file;
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

/// The picture that begins at \a time or is the next to begin.
QImage pictureFrom(const TestClip &clip, std::chrono::microseconds time)
{
    const QStringList from{QStringLiteral("-ss"),
                           QString::number(double(time.count()) / 1e6, 'f', 6)};
    const QStringList input{QStringLiteral("-i"), clipPath(clip.file)};
    // A transport stream has no index: the command finds the exact place only by reading it all.
    const bool readAll = clip.file.endsWith(u".ts");
    const QStringList bitmap{QStringLiteral("-frames:v"),
                             QStringLiteral("1"),
                             QStringLiteral("-f"),
                             QStringLiteral("image2pipe"),
                             QStringLiteral("-c:v"),
                             QStringLiteral("bmp"),
                             QStringLiteral("-")};
    const QStringList quiet{QStringLiteral("-v"), QStringLiteral("error")};
    return QImage::fromData(
        output(QStringLiteral("ffmpeg"), quiet + (readAll ? input + from : from + input) + bitmap));
}

} // namespace

TEST_CASE("Every clip shows the frame its facts promise", "[support][clips]")
{
    for (const TestClip &clip : testClips()) {
        CAPTURE(clip.file);
        for (const int number : {0, clip.frames / 2, clip.frames - 1}) {
            const QImage picture = pictureFrom(clip, std::max(0us, frameStart(clip, number) - 5ms));
            CHECK(picture.width() == clip.size.width());
            CHECK(picture.height() == clip.size.height());
            CHECK(readFrameNumber(picture) == number);
        }
    }
}

TEST_CASE("Every clip begins and lasts as its facts say", "[support][clips]")
{
    for (const TestClip &clip : testClips()) {
        CAPTURE(clip.file);
        const QByteArray answer = output(QStringLiteral("ffprobe"),
                                         {QStringLiteral("-v"),
                                          QStringLiteral("error"),
                                          QStringLiteral("-show_entries"),
                                          QStringLiteral("format=start_time,duration"),
                                          QStringLiteral("-of"),
                                          QStringLiteral("csv=p=0"),
                                          clipPath(clip.file)});
        const QList<QByteArray> fields = answer.trimmed().split(',');
        REQUIRE(fields.size() == 2);
        CHECK(fields.at(0).toDouble() == Approx(double(clip.containerStart.count()) / 1e3));
        // Matroska counts to the end from time 0, the others from the beginning.
        const double start = clip.file.endsWith(u".mkv") ? fields.at(0).toDouble() : 0;
        const double seconds = double(clipDuration(clip).count()) / 1e6;
        CHECK(fields.at(1).toDouble() - start == Approx(seconds).margin(0.06));
    }
}

TEST_CASE("The chapters are inside the files that have some", "[support][clips]")
{
    for (const TestClip &clip : testClips()) {
        CAPTURE(clip.file);
        const QByteArray answer = output(QStringLiteral("ffprobe"),
                                         {QStringLiteral("-v"),
                                          QStringLiteral("error"),
                                          QStringLiteral("-show_entries"),
                                          QStringLiteral("chapter=start_time:chapter_tags=title"),
                                          QStringLiteral("-of"),
                                          QStringLiteral("csv=p=0"),
                                          clipPath(clip.file)});
        QStringList wanted;
        for (const ClipChapter &chapter : clip.chapters) {
            wanted.append(QString::number(double(chapter.start.count()) / 1e3, 'f', 6) + u','
                          + chapter.title);
        }
        CHECK(QString::fromUtf8(answer).trimmed() == wanted.join(u'\n'));
    }
}

TEST_CASE("A position is covered by the frame that has begun last", "[support][clips]")
{
    const TestClip &even = testClip(u"ten-minutes.mp4");
    CHECK(frameAt(even, 434s) == 10850);
    CHECK(frameAt(even, 434s - 1us) == 10849);
    CHECK(frameAt(even, 434s + 39'999us) == 10850);
    CHECK(frameAt(even, 1h) == even.frames - 1);

    const TestClip &uneven = testClip(u"vfr.mkv");
    CHECK(frameStart(uneven, 4) == 220ms);
    CHECK(frameAt(uneven, 219ms) == 3);
    CHECK(frameAt(uneven, 220ms) == 4);
    CHECK(frameAt(uneven, 0us) == 0);
}

TEST_CASE("The broken files are there", "[support][clips]")
{
    CHECK(QFileInfo(clipPath(QString::fromUtf16(soundOnlyClip))).size() > 0);
    CHECK(QFileInfo(clipPath(QString::fromUtf16(textClip))).size() > 0);
    CHECK(QFileInfo(clipPath(QString::fromUtf16(emptyClip))).exists());
    CHECK(QFileInfo(clipPath(QString::fromUtf16(emptyClip))).size() == 0);
    const qint64 whole = QFileInfo(clipPath(QStringLiteral("no-sound.mp4"))).size();
    for (const char16_t *file : {truncatedClip, truncatedNoIndexClip}) {
        const qint64 part = QFileInfo(clipPath(QString::fromUtf16(file))).size();
        CHECK(part > whole / 3);
        CHECK(part < whole);
    }
}

// SPDX-License-Identifier: MIT
#include "media/film/playerfixture.h"
#include "media/stills/chapterframes.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/resource.h>
#endif

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

namespace {

using Times = QList<std::chrono::milliseconds>;

/// The frames are read with less of the computer than others have.
constexpr int Patience = 120'000;

const Times Chapters{0ms, 120s, 300s, 434s, 540s};

QString film()
{
    return test::clip(QStringLiteral("ten-minutes.mp4"));
}

#ifdef Q_OS_LINUX
/// Of the thread of this process that has the name; empty when there is none.
std::optional<pid_t> threadNamed(const QString &name)
{
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + QStringLiteral("/comm")));
        if (file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).trimmed() == name) {
            return task.toInt();
        }
    }
    return std::nullopt;
}

/// How much nicer than the test itself it is.
int nicenessOf(const QString &thread)
{
    const auto id = threadNamed(thread);
    return id ? getpriority(PRIO_PROCESS, static_cast<id_t>(*id)) - getpriority(PRIO_PROCESS, 0)
              : -1;
}
#endif

} // namespace

#ifdef Q_OS_LINUX
TEST_CASE("frames read ahead leave much of the computer to others, but not all of it",
          "[media][frames]")
{
    ChapterFrames frames{QString()};
    frames.setFilm(film(), Chapters);
    REQUIRE(PlayerFixture::waitUntil([] { return nicenessOf(QStringLiteral("stills")) > 0; }));
    CHECK(nicenessOf(QStringLiteral("stills")) <= 5);
    CHECK(sched_getscheduler(*threadNamed(QStringLiteral("stills"))) == SCHED_OTHER);
    // Somebody waits for the small picture over the seek bar.
    const QSignalSpy previews(&frames, &ChapterFrames::previewReady);
    frames.requestPreview(434s);
    REQUIRE(PlayerFixture::waitUntil([&] { return previews.count() == 1; }));
    CHECK(nicenessOf(QStringLiteral("previews")) == 0);
}
#endif

TEST_CASE("the first frame of every chapter is read ahead, exactly", "[media][frames]")
{
    ChapterFrames frames{QString()};
    const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
    frames.setFilm(film(), Chapters);
    REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() == Chapters.size(); }, Patience));
    for (const auto time : Chapters) {
        CAPTURE(time);
        CHECK(test::readFrameNumber(frames.frameAt(time)) == static_cast<int>(time / 40ms));
    }
    CHECK(frames.frameAt(1s).isNull());
}

TEST_CASE("frames of a film seen before come from the disk, whatever its name", "[media][frames]")
{
    const QTemporaryDir folder;
    const QString cache = folder.filePath(QStringLiteral("frames"));
    {
        ChapterFrames frames(cache);
        const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
        frames.setFilm(film(), {434s});
        REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() == 1; }, Patience));
    }
    CHECK(QDir(cache).entryList(QDir::Files).size() == 1);
    const QString renamed = folder.filePath(QStringLiteral("other.mp4"));
    REQUIRE(QFile::link(film(), renamed));
    ChapterFrames frames(cache);
    const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
    frames.setFilm(renamed, {434s});
    REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() == 1; }, Patience));
    CHECK(test::readFrameNumber(frames.frameAt(434s)) == 10850);
    CHECK(QDir(cache).entryList(QDir::Files).size() == 1);
}

TEST_CASE("another film gives up the one before", "[media][frames]")
{
    ChapterFrames frames{QString()};
    const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
    frames.setFilm(film(), Chapters);
    frames.setFilm(test::clip(QStringLiteral("no-sound.mp4")), {2s});
    REQUIRE(PlayerFixture::waitUntil([&] { return !frames.frameAt(2s).isNull(); }, Patience));
    CHECK(ready.count() == 1);
    CHECK(test::readFrameNumber(frames.frameAt(2s)) == 50);
    frames.setFilm(QString(), {});
    CHECK(frames.frameAt(2s).isNull());
}

TEST_CASE("chapters that are added leave those that were read", "[media][frames]")
{
    ChapterFrames frames{QString()};
    const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
    const QString file = test::clip(QStringLiteral("no-sound.mp4"));
    frames.setFilm(file, {2s});
    REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() == 1; }, Patience));
    frames.setFilm(file, {2s, 3s});
    CHECK_FALSE(frames.frameAt(2s).isNull());
    REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() == 2; }, Patience));
    CHECK(test::readFrameNumber(frames.frameAt(3s)) == 75);
}

TEST_CASE("of many previews the newest is read", "[media][frames]")
{
    ChapterFrames frames{QString()};
    QList<std::chrono::milliseconds> times;
    QImage last;
    QObject::connect(&frames,
                     &ChapterFrames::previewReady,
                     &frames,
                     [&](std::chrono::milliseconds time, const QImage &picture) {
        times.append(time);
        last = picture;
    });
    frames.setFilm(film(), Chapters);
    for (int second = 1; second <= 60; ++second) {
        frames.requestPreview(std::chrono::seconds(second * 10));
    }
    REQUIRE(PlayerFixture::waitUntil([&] { return !times.isEmpty() && times.last() == 600s; },
                                     Patience));
    CHECK(times.size() < 60);
    CHECK(last.width() <= 320);
    CHECK(test::readFrameNumber(last) == 15000);
}

TEST_CASE("nothing is read while the player seeks", "[media][frames]")
{
    ChapterFrames frames{QString()};
    const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
    frames.setHeld(true);
    frames.setFilm(test::clip(QStringLiteral("no-sound.mp4")), {2s});
    QTest::qWait(100);
    CHECK(ready.count() == 0);
    frames.setHeld(false);
    REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() == 1; }, Patience));
}

TEST_CASE("a film that cannot be read gives no frames, and the next one does", "[media][frames]")
{
    ChapterFrames frames{QString()};
    const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
    frames.setFilm(test::clip(QStringLiteral("text.mp4")), {0ms, 1s});
    QTest::qWait(50);
    frames.setFilm(test::clip(QStringLiteral("truncated.mp4")), {1s, 2s});
    REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() == 2; }, Patience));
    CHECK(test::readFrameNumber(frames.frameAt(2s)) == 50);
}

TEST_CASE("a program that ends does not wait for frames", "[media][frames]")
{
    QElapsedTimer wall;
    {
        ChapterFrames frames{QString()};
        Times many;
        for (int second = 9; second < 600; second += 10) {
            many.append(std::chrono::seconds(second));
        }
        frames.setFilm(film(), many);
        const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
        REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() >= 1; }, Patience));
        wall.start();
    }
    CHECK(wall.elapsed() < 500);
}

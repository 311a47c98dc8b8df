// SPDX-License-Identifier: MIT
#include "media/playerfixture.h"

#include "support/clips/framenumber.h"
#include "support/places.h"

#include <QElapsedTimer>
#include <QTest>

namespace expressly::test {

QString clip(const QString &name)
{
    return QStringLiteral(EXPRESSLY_TEST_CLIPS "/") + name;
}

PlayerFixture::PlayerFixture(FilmPlayer::Sound sound)
    : player(sound)
    , seeks(&player, &MediaPlayer::seekFinished)
    , ends(&player, &MediaPlayer::endReached)
    , playing(&player, &MediaPlayer::playingChanged)
{
    QObject::connect(&player, &MediaPlayer::frameShown, &player, [this](const VideoFrame &frame) {
        lastFrame = frame;
        numbers.append(readFrameNumber(frame.image).value_or(-1));
    });
    QObject::connect(&player, &MediaPlayer::failed, &player, [this](const QString &text) {
        failures.append(text);
    });
    QObject::connect(&player, &MediaPlayer::noticeChanged, &player, [this](const QString &text) {
        notices.append(text);
    });
}

bool PlayerFixture::waitUntil(const std::function<bool()> &done, int milliseconds)
{
    return QTest::qWaitFor(done, milliseconds);
}

bool PlayerFixture::open(const QString &name, std::chrono::milliseconds start)
{
    const auto before = numbers.size();
    player.open(clip(name), start);
    return waitUntil([&] { return numbers.size() > before || !failures.isEmpty(); })
           && failures.isEmpty();
}

std::optional<int> PlayerFixture::frameAfterSeek(std::chrono::milliseconds position)
{
    const auto before = seeks.count();
    player.seek(position);
    if (!waitUntil([&] { return seeks.count() > before; })) {
        return std::nullopt;
    }
    return readFrameNumber(lastFrame.image);
}

} // namespace expressly::test

// SPDX-License-Identifier: MIT
#include "media/film/playerfixture.h"

#include "support/clips/framenumber.h"
#include "support/places.h"

#include <QDir>
#include <QTest>

namespace expressly::test {

namespace {

/// Films in tests/data/films carry their number in 16 squares on a grey band at the top, the first
/// one the lowest bit, white for one.
std::optional<int> readBandNumber(const QImage &picture)
{
    const QImage small = picture.scaled(320, 180);
    constexpr int Middle = 10;
    const int grey = small.pixelColor(4, Middle).lightness();
    if (small.isNull() || grey < 90 || grey > 170) {
        return std::nullopt;
    }
    int number = 0;
    for (int bit = 0; bit < 16; ++bit) {
        number |= small.pixelColor(16 + 16 * bit, Middle).lightness() > 128 ? 1 << bit : 0;
    }
    return number;
}

std::optional<int> numberOf(const QImage &picture)
{
    const auto number = readFrameNumber(picture);
    return number ? number : readBandNumber(picture);
}

} // namespace

QString clip(const QString &name)
{
    return QStringLiteral(EXPRESSLY_TEST_CLIPS "/") + name;
}

QString foundFilm(const QString &name)
{
    return QStringLiteral(EXPRESSLY_TEST_DATA "/films/") + name;
}

PlayerFixture::PlayerFixture(FilmPlayer::Sound sound)
    : player(sound)
    , seeks(&player, &MediaPlayer::seekFinished)
    , ends(&player, &MediaPlayer::endReached)
    , playing(&player, &MediaPlayer::playingChanged)
{
    listen();
}

PlayerFixture::PlayerFixture(const SoundOutputs &outputs)
    : player(outputs)
    , seeks(&player, &MediaPlayer::seekFinished)
    , ends(&player, &MediaPlayer::endReached)
    , playing(&player, &MediaPlayer::playingChanged)
{
    listen();
}

void PlayerFixture::listen()
{
    QObject::connect(&player, &MediaPlayer::frameShown, &player, [this](const VideoFrame &frame) {
        lastFrame = frame;
        numbers.append(numberOf(frame.image).value_or(-1));
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
    player.open(QDir::isAbsolutePath(name) ? name : clip(name), start);
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
    return numberOf(lastFrame.image);
}

} // namespace expressly::test

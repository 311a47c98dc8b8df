// SPDX-License-Identifier: MIT
#include "session/film/fullpicture.h"

#include "session/film/picturesizes.h"

#include <cstdlib>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 3s;

/// Decoders like even sizes.
bool isFull(const VideoFrame &frame)
{
    return std::abs(frame.image.width() - frame.videoSize.width()) <= 2
           && std::abs(frame.image.height() - frame.videoSize.height()) <= 2;
}

} // namespace

FullPicture::FullPicture(MediaPlayer &player, PictureSizes &sizes, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_sizes(sizes)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &FullPicture::finish);
    connect(&player, &MediaPlayer::frameShown, this, &FullPicture::take);
}

void FullPicture::request(const VideoFrame &shown)
{
    if (m_isWaiting || shown.isNull()) {
        return;
    }
    m_player.pause();
    m_best = shown;
    m_isWaiting = true;
    m_patience.start();
    if (isFull(shown)) {
        finish();
    } else {
        m_sizes.setFull(shown.videoSize);
    }
}

void FullPicture::take(const VideoFrame &frame)
{
    if (m_isWaiting && isFull(frame)) {
        m_best = frame;
        finish();
    }
}

void FullPicture::finish()
{
    m_patience.stop();
    if (std::exchange(m_isWaiting, false)) {
        m_sizes.setFull(std::nullopt);
        emit ready(std::exchange(m_best, {}).image);
    }
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "media/film/filmplayer.h"

#include "core/time/filmrate.h"
#include "media/film/filmbounds.h"
#include "media/sound/soundoutput.h"
#include "media/sound/soundplayer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// After a change of size the frame is decoded again only once the window stops changing.
constexpr auto ResizeRest = 120ms;

constexpr double SmallestRateChange = 0.001;

} // namespace

FilmPlayer::FilmPlayer(Sound sound, QObject *parent)
    : FilmPlayer(sound == Sound::Allowed ? systemSoundOutputs() : SoundOutputs{}, parent)
{}

FilmPlayer::FilmPlayer(const SoundOutputs &outputs, QObject *parent)
    : MediaPlayer(parent)
    , m_sound(m_clock, outputs)
    , m_playback(*this, m_clock, m_sound)
{
    if (m_sound.player() != nullptr) {
        connect(m_sound.player(), &SoundPlayer::noticeChanged, this, &MediaPlayer::noticeChanged);
    }
    m_resized.setSingleShot(true);
    m_resized.setInterval(ResizeRest);
    connect(&m_resized, &QTimer::timeout, this, [this] { m_playback.redraw(); });
}

void FilmPlayer::open(const QString &file, std::chrono::milliseconds start)
{
    auto worker = std::make_unique<FrameWorker>();
    worker->setPictureSize(m_playback.pictureSize());
    worker->open(file, start);
    openPrepared(std::move(worker), file, start);
}

void FilmPlayer::openPrepared(std::unique_ptr<FrameWorker> worker,
                              const QString &file,
                              std::chrono::milliseconds start)
{
    close();
    m_file = file;
    m_playback.begin(std::move(worker), start, [this] { collectSoon(); });
    collectSoon(); // what it did before the call above was not announced
}

void FilmPlayer::close()
{
    m_resized.stop();
    m_playback.end();
    m_file.clear();
}

/// Called from any thread.
void FilmPlayer::collectSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { collect(); }, Qt::QueuedConnection);
}

void FilmPlayer::collect()
{
    if (const auto result = m_playback.takeOpened()) {
        acceptOpened(*result);
    }
    m_playback.present();
}

void FilmPlayer::acceptOpened(const OpenedFilm &opened)
{
    if (!opened.info) {
        m_playback.fail(opened.problem);
        return;
    }
    m_sound.open(m_file, *opened.info);
    m_playback.prepare(*opened.info);
    emit this->opened();
    if (!m_playback.hasPicture()) {
        m_playback.beginSoundOnly();
    }
}

std::chrono::milliseconds FilmPlayer::position() const
{
    return m_playback.position();
}

void FilmPlayer::seek(std::chrono::milliseconds position)
{
    if (state() == State::Empty || state() == State::Failed) {
        return;
    }
    position = insideAnyFilm(position);
    m_playback.seek(info().duration > 0ms ? std::min(position, info().duration) : position);
}

void FilmPlayer::setRate(double rate)
{
    rate = std::clamp(rate, SlowestRate, FastestRate);
    if (std::abs(rate - m_clock.rate()) < SmallestRateChange) {
        return;
    }
    m_clock.setRate(rate);
    m_sound.setRate(rate);
    emit rateChanged(rate);
    m_playback.schedule();
}

void FilmPlayer::setLoop(const std::optional<Loop> &wanted)
{
    std::optional<Loop> loop = wanted;
    if (loop) {
        loop->start = insideAnyFilm(loop->start);
        loop->end = insideAnyFilm(loop->end);
    }
    const bool isEmpty = loop && loop->end <= loop->start;
    if (!isEmpty && loop != m_playback.loop()) {
        m_playback.setLoop(loop);
    }
}

void FilmPlayer::setPictureSize(QSize size)
{
    if (size == m_playback.pictureSize()) {
        return;
    }
    m_playback.setPictureSize(size);
    if (m_playback.hasFilm()) {
        m_resized.start();
    }
}

void FilmPlayer::setSound(int index)
{
    if (m_sound.choose(index)) {
        emit soundChanged(index);
    }
}

} // namespace expressly

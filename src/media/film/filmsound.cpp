// SPDX-License-Identifier: MIT
#include "media/film/filmsound.h"

#include "media/film/mediainfo.h"
#include "media/sound/soundoutput.h"
#include "media/sound/soundplayer.h"

namespace expressly {

FilmSound::FilmSound(const MediaClock &clock, const SoundOutputs &outputs)
{
    if (outputs.make) {
        m_player = std::make_unique<SoundPlayer>(clock, outputs);
    }
}

FilmSound::~FilmSound() = default;

void FilmSound::open(const QString &file, const MediaInfo &info)
{
    m_index = info.usualSound();
    m_sounds = info.sounds.size();
    m_hasSound = info.hasSound;
    if (m_player && m_hasSound) {
        m_player->open(file, m_index);
    }
}

void FilmSound::close()
{
    if (m_player) {
        m_player->close();
    }
    m_hasSound = false;
    m_index = -1;
    m_sounds = 0;
}

bool FilmSound::choose(int index)
{
    if (index == m_index || index < 0 || index >= m_sounds) {
        return false;
    }
    m_index = index;
    if (m_player) {
        m_player->setTrack(index);
    }
    return true;
}

void FilmSound::play(const LoopTimeline &timeline)
{
    if (m_player && m_hasSound) {
        m_player->play(timeline);
    }
}

void FilmSound::stop()
{
    if (m_player) {
        m_player->stop();
    }
}

void FilmSound::setRate(double rate)
{
    if (m_player) {
        m_player->setRate(rate);
    }
}

void FilmSound::setVolume(double volume)
{
    if (m_player) {
        m_player->setVolume(volume);
    }
}

void FilmSound::setMuted(bool muted)
{
    if (m_player) {
        m_player->setMuted(muted);
    }
}

} // namespace expressly

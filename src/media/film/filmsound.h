// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace expressly {

class LoopTimeline;
class MediaClock;
class SoundPlayer;
struct MediaInfo;
struct SoundOutputs;

/// The sound of a film, and which of its sounds is heard. Where none is ever wanted, nothing
/// happens.
class FilmSound final
{
    Q_DISABLE_COPY_MOVE(FilmSound)

public:
    /// \a clock outlives this. Without a maker of outputs nothing is ever heard.
    FilmSound(const MediaClock &clock, const SoundOutputs &outputs);
    ~FilmSound();

    /// Null where none is ever wanted.
    [[nodiscard]] SoundPlayer *player() { return m_player.get(); }
    [[nodiscard]] int index() const { return m_index; } ///< −1 when the film has none.

    /// With the film's usual sound.
    void open(const QString &file, const MediaInfo &info);
    void close();
    /// False when the film has no such sound, or it is heard already.
    [[nodiscard]] bool choose(int index);
    void play(const LoopTimeline &timeline);
    void stop();
    void setRate(double rate);
    void setVolume(double volume);
    void setMuted(bool muted);

private:
    std::unique_ptr<SoundPlayer> m_player;
    bool m_hasSound = false;
    int m_index = -1;
    qsizetype m_sounds = 0;
};

} // namespace expressly

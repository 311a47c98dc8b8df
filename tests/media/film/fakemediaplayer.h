// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/mediaplayer.h"

#include <QStringList>

namespace expressly::test {

/// A player that plays nothing: it remembers what it was asked for, and the test moves its time.
class FakeMediaPlayer final : public MediaPlayer
{
    Q_OBJECT

public:
    void open(const QString &file, std::chrono::milliseconds start) override
    {
        opens.append(file);
        m_position = start;
        m_loop.reset();
        m_state = State::Opening;
    }
    void close() override
    {
        m_state = State::Empty;
        m_position = {};
        m_loop.reset();
        m_playing = false;
    }
    void play() override { setPlaying(m_state != State::Empty); }
    void pause() override { setPlaying(false); }
    void seek(std::chrono::milliseconds position) override
    {
        seeks.append(position);
        m_atEnd = false;
        advanceTo(position);
    }
    void step(int /*count*/) override {}
    void setRate(double rate) override
    {
        m_rate = rate;
        emit rateChanged(rate);
    }
    void setLoop(const std::optional<Loop> &loop) override
    {
        m_loop = loop;
        loops.append(loop);
    }
    void setVolume(double volume) override { lastVolume = volume; }
    void setMuted(bool /*muted*/) override {}
    void setSound(int index) override
    {
        m_sound = index;
        emit soundChanged(index);
    }
    void setPictureSize(QSize size) override { pictureSize = size; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] bool isPlaying() const override { return m_playing; }
    [[nodiscard]] bool isAtEnd() const override { return m_atEnd; }
    [[nodiscard]] double rate() const override { return m_rate; }
    [[nodiscard]] std::optional<Loop> loop() const override { return m_loop; }
    [[nodiscard]] std::chrono::milliseconds position() const override { return m_position; }
    [[nodiscard]] const MediaInfo &info() const override { return m_info; }
    [[nodiscard]] int sound() const override { return m_sound; }

    void becomeReady(const MediaInfo &info)
    {
        m_info = info;
        m_sound = info.usualSound();
        m_state = State::Ready;
        emit opened();
    }
    void advanceTo(std::chrono::milliseconds position)
    {
        m_position = position;
        emit positionChanged(position);
    }

    /// What the player says at the end of a loop's last round.
    void waitAtLoopEnd(int round)
    {
        setPlaying(false);
        emit roundFinished(round);
        emit waiting();
    }

    /// What the player says when the film is over.
    void endFilm()
    {
        m_atEnd = true;
        setPlaying(false);
        emit endReached();
    }

    QStringList opens;
    QList<std::chrono::milliseconds> seeks;
    QList<std::optional<Loop>> loops; ///< All that were set.
    double lastVolume = 1;
    QSize pictureSize; ///< As it was asked for last.

private:
    void setPlaying(bool playing)
    {
        if (m_playing != playing) {
            m_playing = playing;
            emit playingChanged(playing);
        }
    }

    State m_state = State::Empty;
    bool m_playing = false;
    bool m_atEnd = false;
    double m_rate = 1.0;
    std::optional<Loop> m_loop;
    std::chrono::milliseconds m_position{0};
    MediaInfo m_info;
    int m_sound = -1;
};

} // namespace expressly::test

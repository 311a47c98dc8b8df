// SPDX-License-Identifier: MIT
#pragma once

#include "media/mediaplayer.h"

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
        m_state = State::Opening;
    }
    void close() override
    {
        m_state = State::Empty;
        m_position = {};
        m_playing = false;
    }
    void play() override { m_playing = m_state != State::Empty; }
    void pause() override { m_playing = false; }
    void seek(std::chrono::milliseconds position) override
    {
        seeks.append(position);
        advanceTo(position);
    }
    void step(int /*count*/) override {}
    void setPauseAt(std::optional<std::chrono::milliseconds> position) override
    {
        pauseAt = position;
    }
    void setVolume(double /*volume*/) override {}
    void setMuted(bool /*muted*/) override {}
    void setPictureSize(QSize /*size*/) override {}
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] bool isPlaying() const override { return m_playing; }
    [[nodiscard]] std::chrono::milliseconds position() const override { return m_position; }
    [[nodiscard]] const MediaInfo &info() const override { return m_info; }

    void becomeReady(const MediaInfo &info)
    {
        m_info = info;
        m_state = State::Ready;
        emit opened();
    }
    void advanceTo(std::chrono::milliseconds position)
    {
        m_position = position;
        emit positionChanged(position);
    }

    QStringList opens;
    QList<std::chrono::milliseconds> seeks;
    std::optional<std::chrono::milliseconds> pauseAt;

private:
    State m_state = State::Empty;
    bool m_playing = false;
    std::chrono::milliseconds m_position{0};
    MediaInfo m_info;
};

} // namespace expressly::test

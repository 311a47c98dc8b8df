// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/loop.h"
#include "media/film/mediainfo.h"
#include "media/film/videoframe.h"

#include <QObject>

namespace expressly {

/// Plays one film: intents in by calls, state out by signals. Calls never block; what they ask for
/// is announced when it happened. Times are measured from the film's first moment.
class MediaPlayer : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Opening, Ready, Failed };
    Q_ENUM(State)

    using QObject::QObject;

    /// Opens \a file and shows the frame at \a start, paused unless play() is called. A wish made
    /// while opening is kept.
    virtual void open(const QString &file, std::chrono::milliseconds start) = 0;
    virtual void close() = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    /// Shows exactly the frame that covers \a position; playing goes on when it was playing. While
    /// a seek is in flight the newest wish wins.
    virtual void seek(std::chrono::milliseconds position) = 0;
    /// Pauses and shows the frame \a count frames on (negative: back).
    virtual void step(int count) = 0;
    /// How fast time passes, SlowestRate to FastestRate; others are brought into that range.
    virtual void setRate(double rate) = 0;
    /// Plays a range several times, without a gap and exact to the frame. Its rounds are counted
    /// anew from each seek; a seek beyond its end leaves it set, to act when playing comes to its
    /// end again. An empty range changes nothing. Closing the film clears it.
    virtual void setLoop(const std::optional<Loop> &loop) = 0;
    /// Pauses on the last frame before \a position when that is reached; empty: plays on. Played
    /// once more, it goes on from there.
    void setPauseAt(std::optional<std::chrono::milliseconds> position);
    /// 0 to 1, as a person hears it.
    virtual void setVolume(double volume) = 0;
    virtual void setMuted(bool muted) = 0;
    /// Lets another of the film's sounds be heard, from where the film is. Each film begins with
    /// its usual one.
    virtual void setSound(int index) = 0;
    /// How large the picture is shown, in device pixels; frames arrive at most about this large.
    virtual void setPictureSize(QSize size) = 0;

    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual bool isPlaying() const = 0;
    /// The film was played to its end; play() begins it anew.
    [[nodiscard]] virtual bool isAtEnd() const = 0;
    [[nodiscard]] virtual double rate() const = 0;
    [[nodiscard]] virtual std::optional<Loop> loop() const = 0;
    /// Where the person is: the target while a seek is in flight, else the start of the frame
    /// shown, or the time that has passed since where that one stands for long.
    [[nodiscard]] virtual std::chrono::milliseconds position() const = 0;
    [[nodiscard]] virtual const MediaInfo &info() const = 0;
    /// Which of the film's sounds is heard; −1 when it has none.
    [[nodiscard]] virtual int sound() const = 0;

signals:
    void stateChanged(expressly::MediaPlayer::State state);
    /// The film is open; info() holds.
    void opened();
    /// Nothing can be played; \a message says what happened and what to do.
    void failed(const QString &message);
    void frameShown(const expressly::VideoFrame &frame);
    void positionChanged(std::chrono::milliseconds position);
    void playingChanged(bool playing);
    /// The frame asked for by the last open() or seek() was delivered.
    void seekFinished(std::chrono::milliseconds position);
    void endReached();
    void rateChanged(double rate);
    void soundChanged(int index);
    /// A seek is in flight, or no longer.
    void seekingChanged(bool seeking);
    /// The loop's end was reached for the \a round-th time.
    void roundFinished(int round);
    /// Paused on the last frame of a loop that ends with Loop::Then::Wait.
    void waiting();
    /// The film goes on, but something is missing, such as the sound; empty: all is well again.
    void noticeChanged(const QString &message);
};

} // namespace expressly

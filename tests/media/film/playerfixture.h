// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/filmplayer.h"
#include "media/sound/soundoutput.h"

#include <QSignalSpy>
#include <QStringList>

namespace expressly::test {

/// The path of a generated clip.
[[nodiscard]] QString clip(const QString &name);

/// The path of a film as people have them, in tests/data/films.
[[nodiscard]] QString foundFilm(const QString &name);

/// A player with everything it says, and the numbers of the frames it showed.
class PlayerFixture
{
public:
    explicit PlayerFixture(FilmPlayer::Sound sound = FilmPlayer::Sound::Never);
    /// Heard through \a outputs.
    explicit PlayerFixture(const SoundOutputs &outputs);

    /// Waits until \a done or until ten seconds have passed; the answer is whether it was done.
    static bool waitUntil(const std::function<bool()> &done, int milliseconds = 10'000);
    /// Opens a generated clip, or a file by its whole path, and waits for the first frame.
    bool open(const QString &name, std::chrono::milliseconds start = {});
    /// Seeks and waits for the answer; the number of the frame then shown.
    std::optional<int> frameAfterSeek(std::chrono::milliseconds position);

    FilmPlayer player;
    QList<int> numbers; ///< −1: a frame without a readable number.
    VideoFrame lastFrame;
    QStringList failures;
    QStringList notices;
    QSignalSpy seeks;
    QSignalSpy ends;
    QSignalSpy playing;

private:
    void listen();
};

} // namespace expressly::test

// SPDX-License-Identifier: MIT
#pragma once

#include "media/sound/soundoutput.h"

#include <QList>

#include <chrono>
#include <memory>
#include <mutex>

namespace expressly::test {

/// Outputs that play to nobody: they take sound as fast as it would be heard and keep it. What they
/// do can be steered from the test's thread while they work in another one.
class FakeSound
{
public:
    enum class Mood {
        Well,
        None,   ///< The computer has no output.
        Refuses ///< There is one that does not answer.
    };

    /// Tried again after a hundredth of a second.
    [[nodiscard]] SoundOutputs outputs();

    void setMood(Mood mood);
    /// Whatever plays now stops, as when the sound server dies.
    void breakDown();
    /// How many outputs were asked for.
    [[nodiscard]] int tries() const;
    [[nodiscard]] bool isPlaying() const;
    void forget();
    [[nodiscard]] double secondsHeard() const;
    [[nodiscard]] int loudest() const;
    /// Of the last quarter of a second, from its zero crossings.
    [[nodiscard]] double pitch() const;

private:
    class Output;
    struct Shared
    {
        std::mutex mutex;
        Mood mood = Mood::Well;
        int tries = 0;
        int breakdowns = 0;
        bool isPlaying = false;
        QList<qint16> samples; ///< One channel.
    };

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace expressly::test

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace expressly {

/// Where sound is heard: takes 16-bit stereo samples, which sound a moment later. Belongs to one
/// thread.
class SoundOutput
{
public:
    SoundOutput() = default;
    virtual ~SoundOutput() = default;
    SoundOutput(const SoundOutput &) = delete;
    SoundOutput &operator=(const SoundOutput &) = delete;

    /// False when it does not answer.
    [[nodiscard]] virtual bool start() = 0;
    /// Silence at once; start() begins anew.
    virtual void stop() = 0;
    /// Whether it was started and has not ended by itself.
    [[nodiscard]] virtual bool isRunning() const = 0;
    /// 0 to 1, as a person hears it.
    virtual void setVolume(double volume) = 0;
    /// How many bytes were taken that have not been heard yet.
    [[nodiscard]] virtual qsizetype waiting() const = 0;
    /// How many bytes write() would take now.
    [[nodiscard]] virtual qsizetype room() const = 0;
    /// How many bytes it took.
    virtual qsizetype write(const char *bytes, qsizetype count) = 0;
};

/// Where outputs come from. What fails is tried again with another one, after a while.
struct SoundOutputs
{
    /// Null when the computer has none now.
    std::function<std::unique_ptr<SoundOutput>(int sampleRate)> make;
    std::chrono::milliseconds retryAfter{0};
};

/// The computer's own.
[[nodiscard]] SoundOutputs systemSoundOutputs();

/// What the computer calls its sound output; empty when it has none now.
[[nodiscard]] QString systemSoundOutputName();

} // namespace expressly

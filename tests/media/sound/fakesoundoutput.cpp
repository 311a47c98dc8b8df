// SPDX-License-Identifier: MIT
#include "media/sound/fakesoundoutput.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace expressly::test {

using namespace std::chrono_literals;

namespace {

constexpr int SampleRate = 48000;
constexpr qsizetype BytesPerSample = 4;
constexpr qsizetype Capacity = SampleRate * BytesPerSample * 16 / 100;

} // namespace

class FakeSound::Output final : public SoundOutput
{
public:
    explicit Output(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {}
    ~Output() override { setPlaying(false); }

    [[nodiscard]] bool start() override
    {
        {
            const std::scoped_lock lock(m_shared->mutex);
            if (m_shared->mood != Mood::Well) {
                return false;
            }
            m_breakdowns = m_shared->breakdowns;
        }
        m_waiting = 0;
        m_since = std::chrono::steady_clock::now();
        setPlaying(true);
        return true;
    }
    void stop() override { setPlaying(false); }
    [[nodiscard]] bool isRunning() const override
    {
        const std::scoped_lock lock(m_shared->mutex);
        return m_isStarted && m_breakdowns == m_shared->breakdowns;
    }
    void setVolume(double /*volume*/) override {}
    [[nodiscard]] qsizetype waiting() const override
    {
        const auto played = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - m_since);
        const qsizetype heard = played.count() * SampleRate / 1'000'000 * BytesPerSample;
        return std::max<qsizetype>(m_waiting - heard, 0);
    }
    [[nodiscard]] qsizetype room() const override { return Capacity - waiting(); }
    qsizetype write(const char *bytes, qsizetype count) override
    {
        const qsizetype taken = std::min(count, room()) / BytesPerSample * BytesPerSample;
        m_waiting = waiting() + taken;
        m_since = std::chrono::steady_clock::now();
        const auto *samples = reinterpret_cast<const qint16 *>(bytes);
        const std::scoped_lock lock(m_shared->mutex);
        for (qsizetype index = 0; index < taken / BytesPerSample; ++index) {
            m_shared->samples.append(samples[2 * index]);
        }
        return taken;
    }

private:
    void setPlaying(bool playing)
    {
        m_isStarted = playing;
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->isPlaying = playing;
    }

    std::shared_ptr<Shared> m_shared;
    bool m_isStarted = false;
    int m_breakdowns = 0;
    qsizetype m_waiting = 0; ///< At m_since.
    std::chrono::steady_clock::time_point m_since;
};

SoundOutputs FakeSound::outputs()
{
    const auto make = [shared = m_shared]() -> std::unique_ptr<SoundOutput> {
        const std::scoped_lock lock(shared->mutex);
        ++shared->tries;
        return shared->mood == Mood::None ? nullptr : std::make_unique<Output>(shared);
    };
    return {.make = [make](int /*sampleRate*/) { return make(); }, .retryAfter = 10ms};
}

void FakeSound::setMood(Mood mood)
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->mood = mood;
}

void FakeSound::breakDown()
{
    const std::scoped_lock lock(m_shared->mutex);
    ++m_shared->breakdowns;
}

int FakeSound::tries() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->tries;
}

bool FakeSound::isPlaying() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->isPlaying;
}

void FakeSound::forget()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->samples.clear();
}

double FakeSound::secondsHeard() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return static_cast<double>(m_shared->samples.size()) / SampleRate;
}

int FakeSound::loudest() const
{
    const std::scoped_lock lock(m_shared->mutex);
    int peak = 0;
    for (const qint16 sample : std::as_const(m_shared->samples)) {
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    }
    return peak;
}

double FakeSound::pitch() const
{
    const std::scoped_lock lock(m_shared->mutex);
    constexpr qsizetype Quarter = SampleRate / 4;
    const auto &samples = m_shared->samples;
    int crossings = 0;
    for (qsizetype index = std::max<qsizetype>(samples.size() - Quarter, 0) + 1;
         index < samples.size();
         ++index) {
        crossings += samples.at(index - 1) < 0 && samples.at(index) >= 0 ? 1 : 0;
    }
    return crossings * 4.0;
}

} // namespace expressly::test

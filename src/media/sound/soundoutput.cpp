// SPDX-License-Identifier: MIT
#include "media/sound/soundoutput.h"

#include "media/sound/pulseoutput.h"
#include "media/sound/soundreader.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr auto DeviceBuffer = 160ms;
constexpr auto RetryAfter = 3s;

/// Where there is no sound server.
class QtSoundOutput final : public SoundOutput
{
public:
    QtSoundOutput(const QAudioDevice &device, const QAudioFormat &format)
        : m_sink(device, format)
    {
        m_sink.setBufferSize(
            format.bytesForDuration(std::chrono::microseconds(DeviceBuffer).count()));
    }

    [[nodiscard]] bool start() override
    {
        m_device = m_sink.start();
        return m_device != nullptr && m_sink.error() != QAudio::OpenError;
    }
    void stop() override
    {
        m_sink.reset();
        m_device = nullptr;
    }
    [[nodiscard]] bool isRunning() const override
    {
        return m_device != nullptr && m_sink.state() != QAudio::StoppedState;
    }
    void setVolume(double volume) override
    {
        m_sink.setVolume(QAudio::convertVolume(
            static_cast<float>(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    }
    [[nodiscard]] qsizetype waiting() const override
    {
        return m_sink.bufferSize() - m_sink.bytesFree();
    }
    [[nodiscard]] qsizetype room() const override { return m_sink.bytesFree(); }
    qsizetype write(const char *bytes, qsizetype count) override
    {
        return static_cast<qsizetype>(m_device->write(bytes, std::min(count, room())));
    }

private:
    QAudioSink m_sink;
    QIODevice *m_device = nullptr; ///< The sink's; valid while it is started.
};

} // namespace

SoundOutputs systemSoundOutputs()
{
    const auto make = [](int sampleRate) -> std::unique_ptr<SoundOutput> {
        if (auto server = connectToPulse(sampleRate)) {
            return server;
        }
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull()) {
            return nullptr;
        }
        QAudioFormat format;
        format.setSampleRate(sampleRate);
        format.setChannelCount(SoundReader::Channels);
        format.setSampleFormat(QAudioFormat::Int16);
        return std::make_unique<QtSoundOutput>(device, format);
    };
    return {.make = make, .retryAfter = RetryAfter};
}

QString systemSoundOutputName()
{
    const QString server = pulseOutputName();
    return server.isEmpty() ? QMediaDevices::defaultAudioOutput().description() : server;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "media/sound/pulseoutput.h"

#include "media/sound/soundreader.h"

#include <QAudio>
#include <QList>

#include <algorithm>
#include <cstdint>
#include <pulse/pulseaudio.h>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 2s; ///< With a server that takes a connection and says nothing.
constexpr int BufferMilliseconds = 160;
constexpr int PrebufferMilliseconds = 20;

struct FreesLoop
{
    void operator()(pa_mainloop *loop) const { pa_mainloop_free(loop); }
};
struct FreesContext
{
    void operator()(pa_context *context) const
    {
        pa_context_disconnect(context);
        pa_context_unref(context);
    }
};
struct FreesStream
{
    void operator()(pa_stream *stream) const
    {
        pa_stream_disconnect(stream);
        pa_stream_unref(stream);
    }
};

/// A connection that is served when it is asked something, in the thread of who asks.
class PulseConnection final
{
public:
    PulseConnection()
        : m_loop(pa_mainloop_new())
        , m_context(pa_context_new(pa_mainloop_get_api(m_loop.get()), "Expressly"))
    {
        if (pa_context_connect(m_context.get(), nullptr, PA_CONTEXT_NOFLAGS, nullptr) >= 0) {
            waitUntil([this] { return isReady() || isLost(); });
        }
    }

    [[nodiscard]] pa_context *context() const { return m_context.get(); }
    [[nodiscard]] bool isReady() const
    {
        return pa_context_get_state(m_context.get()) == PA_CONTEXT_READY;
    }
    [[nodiscard]] bool isLost() const
    {
        return !PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context.get()));
    }
    /// Takes in what the server said meanwhile.
    void catchUp() const
    {
        while (pa_mainloop_iterate(m_loop.get(), 0, nullptr) > 0) {
        }
    }
    template <typename Done>
    void waitUntil(Done done) const
    {
        const auto deadline = std::chrono::steady_clock::now() + Patience;
        while (!done() && std::chrono::steady_clock::now() < deadline) {
            constexpr auto Slice = std::chrono::microseconds(100ms);
            if (pa_mainloop_prepare(m_loop.get(), static_cast<int>(Slice.count())) < 0
                || pa_mainloop_poll(m_loop.get()) < 0 || pa_mainloop_dispatch(m_loop.get()) < 0) {
                return;
            }
        }
    }

private:
    std::unique_ptr<pa_mainloop, FreesLoop> m_loop;
    std::unique_ptr<pa_context, FreesContext> m_context;
};

class PulseOutput final : public SoundOutput
{
public:
    explicit PulseOutput(int sampleRate)
        : m_format{.format = PA_SAMPLE_S16NE,
                   .rate = static_cast<uint32_t>(sampleRate),
                   .channels = SoundReader::Channels}
    {}

    [[nodiscard]] bool isConnected() const { return m_server.isReady(); }

    [[nodiscard]] bool start() override
    {
        m_server.catchUp();
        if (!m_server.isReady()) {
            return false;
        }
        m_stream.reset(pa_stream_new(m_server.context(), "Video", &m_format, nullptr));
        const auto missing = static_cast<uint32_t>(-1);
        const pa_buffer_attr buffer{.maxlength = missing,
                                    .tlength = bytesFor(BufferMilliseconds),
                                    .prebuf = bytesFor(PrebufferMilliseconds),
                                    .minreq = missing,
                                    .fragsize = missing};
        if (!m_stream
            || pa_stream_connect_playback(
                   m_stream.get(), nullptr, &buffer, PA_STREAM_ADJUST_LATENCY, nullptr, nullptr)
                   < 0) {
            return false;
        }
        m_server.waitUntil([this] {
            return pa_stream_get_state(m_stream.get()) != PA_STREAM_CREATING || m_server.isLost();
        });
        return isStreamReady();
    }
    void stop() override
    {
        m_stream.reset();
        m_server.catchUp();
    }
    [[nodiscard]] bool isRunning() const override
    {
        m_server.catchUp();
        return isStreamReady();
    }
    void setVolume(double volume) override
    {
        m_gain = QAudio::convertVolume(
            static_cast<float>(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
    }
    [[nodiscard]] qsizetype waiting() const override
    {
        const qsizetype free = room();
        const pa_buffer_attr *buffer =
            isStreamReady() ? pa_stream_get_buffer_attr(m_stream.get()) : nullptr;
        return buffer != nullptr ? std::max<qsizetype>(buffer->tlength - free, 0) : 0;
    }
    [[nodiscard]] qsizetype room() const override
    {
        m_server.catchUp();
        const std::size_t free = isStreamReady() ? pa_stream_writable_size(m_stream.get()) : 0;
        return free == static_cast<std::size_t>(-1) ? 0 : static_cast<qsizetype>(free);
    }
    qsizetype write(const char *bytes, qsizetype count) override
    {
        const auto samples =
            std::min(count, room()) / SoundReader::BytesPerSample * SoundReader::Channels;
        QList<qint16> scaled(samples);
        const auto *source = reinterpret_cast<const qint16 *>(bytes);
        std::transform(source, source + samples, scaled.begin(), [this](qint16 sample) {
            return static_cast<qint16>(static_cast<float>(sample) * m_gain);
        });
        const auto size = static_cast<std::size_t>(samples) * sizeof(qint16);
        if (size == 0
            || pa_stream_write(
                   m_stream.get(), scaled.constData(), size, nullptr, 0, PA_SEEK_RELATIVE)
                   < 0) {
            return 0;
        }
        m_server.catchUp();
        return static_cast<qsizetype>(size);
    }

private:
    [[nodiscard]] bool isStreamReady() const
    {
        return m_stream && m_server.isReady()
               && pa_stream_get_state(m_stream.get()) == PA_STREAM_READY;
    }
    [[nodiscard]] uint32_t bytesFor(int milliseconds) const
    {
        return m_format.rate * static_cast<uint32_t>(milliseconds) / 1000
               * SoundReader::BytesPerSample;
    }

    pa_sample_spec m_format;
    PulseConnection m_server;
    std::unique_ptr<pa_stream, FreesStream> m_stream; ///< Belongs to the connection above.
    float m_gain = 1.0F;
};

/// An answer of the server that is still to come.
struct Answer
{
    QString text;
    bool isThere = false;
};

void acceptServer(pa_context * /*context*/, const pa_server_info *info, void *data)
{
    auto *answer = static_cast<Answer *>(data);
    answer->isThere = true;
    answer->text = info != nullptr ? QString::fromUtf8(info->default_sink_name) : QString();
}

void acceptSink(pa_context * /*context*/, const pa_sink_info *info, int isOver, void *data)
{
    auto *answer = static_cast<Answer *>(data);
    if (isOver != 0) {
        answer->isThere = true;
    } else if (info != nullptr) {
        answer->text = QString::fromUtf8(info->description);
    }
}

} // namespace

std::unique_ptr<SoundOutput> connectToPulse(int sampleRate)
{
    auto output = std::make_unique<PulseOutput>(sampleRate);
    return output->isConnected() ? std::move(output) : nullptr;
}

QString pulseOutputName()
{
    Answer name;
    Answer description;
    const PulseConnection server; // goes first: no answer comes when the others are gone
    if (!server.isReady()) {
        return {};
    }
    const auto ask = [&server](pa_operation *question, const Answer &answer) {
        if (question != nullptr) {
            server.waitUntil([&] { return answer.isThere || server.isLost(); });
            pa_operation_unref(question);
        }
    };
    ask(pa_context_get_server_info(server.context(), acceptServer, &name), name);
    ask(pa_context_get_sink_info_by_name(
            server.context(), name.text.toUtf8().constData(), acceptSink, &description),
        description);
    return description.text.isEmpty() ? name.text : description.text;
}

} // namespace expressly

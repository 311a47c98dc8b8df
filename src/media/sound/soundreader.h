// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/filmfile.h"

#include <QByteArray>

#include <chrono>
#include <deque>

namespace expressly {

/// Decodes a film's sound to 16-bit stereo at one rate, whatever its channels and its rate are and
/// however often they change on the way. Where the film has no sound for a while there is silence.
/// Blocks while it works: made for a thread of its own.
class SoundReader final
{
public:
    static constexpr int Channels = 2;
    static constexpr int BytesPerSample = 2 * Channels;

    SoundReader(FilmFile film, int rate);

    [[nodiscard]] bool isValid() const { return m_decoder != nullptr; }
    /// The sound from \a target on comes next.
    void seek(std::chrono::microseconds target);
    /// The next piece; empty at the end.
    [[nodiscard]] QByteArray read();
    /// When the piece that read() gives next begins.
    [[nodiscard]] std::chrono::microseconds nextStart() const { return m_next; }
    /// Plays slightly faster or slower for the next second, so that the sound drifts by \a samples
    /// without a click.
    void drift(int samples);

private:
    struct Piece
    {
        QByteArray bytes;
        std::chrono::microseconds start{0};
    };

    [[nodiscard]] std::chrono::microseconds believedHole();
    [[nodiscard]] bool decodeFrame();
    [[nodiscard]] bool decodePiece();
    [[nodiscard]] QByteArray resample();
    bool convert(const AVFrame *frame, QByteArray &sound);

    FilmFile m_film;
    int m_rate;
    libav::CodecContext m_decoder;
    libav::Packet m_packet;
    libav::Frame m_frame;
    libav::Resampler m_resampler;
    bool m_drained = false;
    std::chrono::microseconds m_target{0};
    std::chrono::microseconds m_next{0};
    std::deque<Piece> m_ahead; ///< Decoded, not yet given out.
};

} // namespace expressly

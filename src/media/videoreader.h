// SPDX-License-Identifier: MIT
#pragma once

#include "media/filmfile.h"

#include <functional>

namespace expressly {

/// Decodes the pictures of one film, one after the other or exactly at a time. Blocks while it
/// works: made for a thread of its own.
class VideoReader final
{
public:
    enum class Outcome {
        Frame,     ///< frame() is what was asked for.
        End,       ///< The film is over.
        Cancelled, ///< Somebody no longer wants it.
        Broken,    ///< The file cannot be read any further.
    };
    using Cancelled = std::function<bool()>;

    explicit VideoReader(FilmFile film);

    /// Empty when the pictures can be decoded.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const FilmFile &film() const { return m_film; }

    /// Decodes the frame that covers \a target, the first frame when it is earlier than all, the
    /// last one when it is later.
    [[nodiscard]] Outcome seek(std::chrono::microseconds target, const Cancelled &cancelled);
    /// Decodes the frame after the one last given.
    [[nodiscard]] Outcome readNext();

    [[nodiscard]] const AVFrame &frame() const { return *m_frame; }
    [[nodiscard]] std::chrono::microseconds frameStart() const { return m_start; }
    /// 0 when the file does not say.
    [[nodiscard]] std::chrono::microseconds frameDuration() const { return m_duration; }

private:
    enum class Skipping { Allowed, Forbidden };

    [[nodiscard]] bool openDecoder();
    [[nodiscard]] bool canReachForward(std::chrono::microseconds target) const;
    [[nodiscard]] bool jumpBefore(std::chrono::microseconds target);
    [[nodiscard]] bool rewind();
    bool beginAnew();
    [[nodiscard]] Outcome
    advanceTo(std::chrono::microseconds target, Skipping skipping, const Cancelled &cancelled);
    [[nodiscard]] Outcome decode(std::chrono::microseconds skipBefore, const Cancelled &cancelled);
    [[nodiscard]] bool feed(std::chrono::microseconds skipBefore);
    Outcome accept(AVFrame &decoded);
    [[nodiscard]] Outcome lookAtEveryFrame(std::chrono::microseconds target,
                                           const Cancelled &cancelled);

    FilmFile m_film;
    QString m_problem;
    libav::CodecContext m_decoder;
    libav::Packet m_packet;
    libav::Frame m_decoded;   ///< Fresh from the decoder.
    libav::Frame m_frame;     ///< The one given out.
    libav::Frame m_lookahead; ///< Decoded while looking for another; given out next.
    bool m_hasLookahead = false;
    bool m_drained = false; ///< The decoder was told that no more packets come.
    bool m_positioned = false;
    int m_errorsInARow = 0;
    int64_t m_lastPacketTime = AV_NOPTS_VALUE;
    std::chrono::microseconds m_start{0};
    std::chrono::microseconds m_duration{0};
};

} // namespace expressly

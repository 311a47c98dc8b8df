// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/deinterlacer.h"
#include "media/film/filmfile.h"
#include "media/film/framerun.h"

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

    /// What the frames are for: stills leave the computer's cores and memory to others.
    enum class Purpose { Playing, Stills };

    explicit VideoReader(FilmFile film, Purpose purpose = Purpose::Playing);

    /// Empty when the pictures can be decoded.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const FilmFile &film() const { return m_film; }
    /// Whether a part of the film this long can be kept decoded, so that going back in it is free.
    [[nodiscard]] bool canKeep(std::chrono::microseconds length) const;

    /// Decodes the frame that covers \a target, the first frame when it is earlier than all, the
    /// last one when it is later.
    [[nodiscard]] Outcome seek(std::chrono::microseconds target, const Cancelled &cancelled);
    /// Decodes the frame after the one last given.
    [[nodiscard]] Outcome readNext();

    /// Whether the frame given out is known to be the film's last one.
    [[nodiscard]] bool isAtLast() const { return m_isOver && m_run.isAtNewest(); }
    /// How long the film really is, once its last frame was found: sound may go on after that.
    [[nodiscard]] std::chrono::microseconds findEnd(const Cancelled &cancelled);

    /// The frame that seek() or readNext() found, and its time. The first one covers the time
    /// before it, too.
    [[nodiscard]] const AVFrame &frame() const { return *m_run.current().frame; }
    [[nodiscard]] std::chrono::microseconds frameStart() const { return m_run.current().start; }
    /// 0 when the file does not say.
    [[nodiscard]] std::chrono::microseconds frameDuration() const
    {
        return m_run.current().duration;
    }

private:
    struct Times
    {
        std::chrono::microseconds start{0};
        std::chrono::microseconds duration{0};
        [[nodiscard]] std::chrono::microseconds end() const { return start + duration; }
    };

    [[nodiscard]] bool openDecoder(Purpose purpose);
    [[nodiscard]] bool canReachForward(std::chrono::microseconds target) const;
    [[nodiscard]] bool jumpBefore(std::chrono::microseconds target);
    [[nodiscard]] bool rewind();
    bool beginAnew();
    [[nodiscard]] Outcome advanceTo(std::chrono::microseconds target,
                                    std::chrono::microseconds skipBefore,
                                    const Cancelled &cancelled);
    [[nodiscard]] Outcome searchBackwards(std::chrono::microseconds target,
                                          const Cancelled &cancelled);
    [[nodiscard]] Outcome decode(std::chrono::microseconds skipBefore, const Cancelled &cancelled);
    [[nodiscard]] bool hasWholePicture(std::chrono::microseconds skipBefore);
    [[nodiscard]] bool feed(std::chrono::microseconds skipBefore);
    [[nodiscard]] Times timesOf(const AVFrame &decoded) const;
    void keep(AVFrame &decoded, const Times &times);
    [[nodiscard]] std::chrono::microseconds skippingMargin(std::chrono::microseconds target) const;
    [[nodiscard]] Outcome lookAtEveryFrame(std::chrono::microseconds target,
                                           const Cancelled &cancelled);

    FilmFile m_film;
    std::chrono::microseconds m_lead{0}; ///< How long sound is heard before the first picture.
    QString m_problem;
    libav::CodecContext m_decoder;
    libav::Packet m_packet;
    libav::Frame m_decoded; ///< Fresh from the decoder.
    Deinterlacer m_deinterlacer;
    FrameRun m_run;         ///< What was decoded last; its current frame is the one given out.
    bool m_drained = false; ///< The decoder was told that no more packets come.
    bool m_isOver = false;  ///< It gave the last frame, which is the newest of the run.
    bool m_positioned = false;
    int m_errorsInARow = 0;
    int64_t m_lastPacketTime = AV_NOPTS_VALUE;
};

} // namespace expressly

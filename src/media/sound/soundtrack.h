// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/loop.h"
#include "media/sound/soundreader.h"
#include "media/sound/tempofilter.h"

namespace expressly {

/// What is to be heard of a film: its sound in its tempo, round and round while a loop is set.
/// Times are those of the clock. Blocks while it works.
class SoundTrack final
{
public:
    using Time = LoopTimeline::Time;

    SoundTrack(FilmFile film, int sampleRate);

    [[nodiscard]] bool isValid() const { return m_reader.isValid(); }
    /// Whether sound at \a tempo can keep its pitch; false only in unusual builds of FFmpeg.
    [[nodiscard]] static bool canPlayAt(double tempo);
    /// Takes effect with the next seek.
    void setTempo(double tempo) { m_tempo = tempo; }
    void setTimeline(const LoopTimeline &timeline) { m_timeline = timeline; }

    /// What is heard from \a clock on comes next.
    void seek(Time clock);
    /// The next piece; empty when nothing more comes.
    [[nodiscard]] QByteArray read();
    /// When the piece that read() gives next begins.
    [[nodiscard]] Time nextStart() const { return m_timeline.clockAt(m_next, m_rounds); }
    /// Plays slightly slower, or faster when negative, so that it drifts by \a samples in a second.
    void drift(int samples);

private:
    void seekFilm(Time film);
    [[nodiscard]] QByteArray readInTempo();
    void feedFilter();
    [[nodiscard]] QByteArray endRound(QByteArray piece);
    [[nodiscard]] Time filmTimeOf(qsizetype bytes, double tempo) const;

    SoundReader m_reader;
    int m_sampleRate;
    double m_tempo = 1.0;
    double m_correctedTempo = 1.0; ///< What the filter does now.
    std::unique_ptr<TempoFilter> m_filter;
    LoopTimeline m_timeline;
    int m_rounds = 0;
    Time m_next{0}; ///< The film's time of what is read next.
    bool m_isFresh = false;
    bool m_isOver = false;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "media/sound/soundtrack.h"

#include <algorithm>
#include <cmath>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// A sound that ends before its loop does is followed by silence in pieces of this length.
constexpr auto MostSilence = 100ms;

bool isNormal(double tempo)
{
    return std::abs(tempo - 1.0) < 0.001;
}

} // namespace

SoundTrack::SoundTrack(FilmFile film, int sampleRate)
    : m_reader(std::move(film), sampleRate)
    , m_sampleRate(sampleRate)
{}

bool SoundTrack::canPlayAt(double tempo)
{
    return isNormal(tempo) || TempoFilter(48000, tempo).isValid();
}

void SoundTrack::seek(Time clock)
{
    const auto place = m_timeline.at(clock);
    m_rounds = place.rounds;
    seekFilm(place.film);
}

void SoundTrack::seekFilm(Time film)
{
    m_reader.seek(film);
    m_next = film;
    m_isOver = false;
    m_isFresh = true;
    m_correctedTempo = m_tempo;
    m_filter = isNormal(m_tempo) ? nullptr : std::make_unique<TempoFilter>(m_sampleRate, m_tempo);
}

QByteArray SoundTrack::read()
{
    if (m_isOver) {
        return {};
    }
    const QByteArray piece = readInTempo();
    const bool isInRound = !m_timeline.isOverAfter(m_rounds);
    return isInRound && (piece.isEmpty() || m_next >= m_timeline.end()) ? endRound(piece) : piece;
}

QByteArray SoundTrack::readInTempo()
{
    if (!m_filter) {
        QByteArray piece = m_reader.read();
        if (!piece.isEmpty()) {
            m_next = m_reader.nextStart();
        }
        return piece;
    }
    QByteArray piece = m_filter->take();
    while (piece.isEmpty() && !m_filter->isFinished()) {
        feedFilter();
        piece = m_filter->take();
    }
    m_next += filmTimeOf(piece.size(), m_correctedTempo);
    return piece;
}

void SoundTrack::feedFilter()
{
    const QByteArray piece = m_reader.read();
    if (piece.isEmpty()) {
        m_filter->finish();
        return;
    }
    if (m_isFresh) {
        m_next = m_reader.nextStart() - filmTimeOf(piece.size(), 1.0);
        m_isFresh = false;
    }
    m_filter->put(piece);
}

/// The piece goes up to the loop's end or beyond it, or the sound is over: fills or cuts it to the
/// very length and goes round.
QByteArray SoundTrack::endRound(QByteArray piece)
{
    const bool goesOn = !m_timeline.goesRoundAfter(m_rounds + 1) && !m_timeline.waitsAt();
    if (goesOn) {
        ++m_rounds;
        return piece;
    }
    const auto end = m_timeline.end();
    const auto missing = std::min<Time>(end - m_next, MostSilence);
    const auto length = std::chrono::duration<double>(missing) / m_tempo;
    const auto bytes = static_cast<qsizetype>(std::llround(length.count() * m_sampleRate))
                       * SoundReader::BytesPerSample;
    if (bytes < 0) {
        piece.chop(-bytes);
    } else {
        piece.append(bytes, '\0');
    }
    m_next += missing;
    if (m_next < end) {
        return piece;
    }
    ++m_rounds;
    m_isOver = m_timeline.isOverAfter(m_rounds);
    if (!m_isOver) {
        seekFilm(m_timeline.start());
    }
    return piece;
}

void SoundTrack::drift(int samples)
{
    if (!m_filter) {
        m_reader.drift(samples);
        return;
    }
    const double wanted = m_tempo / (1.0 + static_cast<double>(samples) / m_sampleRate);
    if (std::abs(wanted - m_correctedTempo) > 0.0005) {
        m_correctedTempo = wanted;
        m_filter->setTempo(wanted);
    }
}

SoundTrack::Time SoundTrack::filmTimeOf(qsizetype bytes, double tempo) const
{
    const auto samples = static_cast<double>(bytes) / SoundReader::BytesPerSample;
    return std::chrono::duration_cast<Time>(
        std::chrono::duration<double>(samples / m_sampleRate * tempo));
}

} // namespace expressly

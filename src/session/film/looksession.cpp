// SPDX-License-Identifier: MIT
#include "session/film/looksession.h"

#include "core/time/filmrate.h"
#include "session/film/filmsession.h"

#include <algorithm>

namespace expressly {

namespace {

/// Rates that differ by less are the same.
constexpr double Tolerance = 0.001;

} // namespace

const QList<double> &studyRates()
{
    static const QList<double> Rates{SlowestRate, 0.5, 0.75, 1.0, 1.25, FastestRate};
    return Rates;
}

LookSession::LookSession(FilmSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void LookSession::setRate(double rate)
{
    m_session.player().setRate(rate);
}

void LookSession::slower()
{
    const QList<double> &rates = studyRates();
    const double now = m_session.player().rate();
    const auto above =
        std::ranges::find_if(rates, [now](double rate) { return rate > now - Tolerance; });
    setRate(above == rates.begin() ? rates.first() : *(above - 1));
}

void LookSession::faster()
{
    const QList<double> &rates = studyRates();
    const double now = m_session.player().rate();
    const auto above =
        std::ranges::find_if(rates, [now](double rate) { return rate > now + Tolerance; });
    setRate(above == rates.end() ? rates.last() : *above);
}

void LookSession::setNormalSpeed()
{
    setRate(1.0);
}

void LookSession::setMirrored(bool mirrored)
{
    if (mirrored != m_mirrored) {
        m_mirrored = mirrored;
        emit changed();
    }
}

void LookSession::setUpsideDown(bool upsideDown)
{
    if (upsideDown != m_upsideDown) {
        m_upsideDown = upsideDown;
        emit changed();
    }
}

void LookSession::setStepPicture(bool shown)
{
    if (shown != m_stepPicture) {
        m_stepPicture = shown;
        emit changed();
    }
}

} // namespace expressly

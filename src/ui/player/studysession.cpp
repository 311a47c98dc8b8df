// SPDX-License-Identifier: MIT
#include "ui/player/studysession.h"

#include "ui/player/playersession.h"

#include <QLocale>

#include <algorithm>

namespace expressly {

namespace {

/// Rates that differ by less are the same.
constexpr double Tolerance = 0.001;

} // namespace

const QList<double> &studyRates()
{
    static const QList<double> Rates{0.25, 0.5, 0.75, 1.0, 1.25, 1.5};
    return Rates;
}

QString rateText(double rate)
{
    return QLocale().toString(rate, 'g', 3) + QStringLiteral("×");
}

StudySession::StudySession(PlayerSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void StudySession::setRate(double rate)
{
    m_session.player().setRate(rate);
}

void StudySession::slower()
{
    const QList<double> &rates = studyRates();
    const double now = m_session.player().rate();
    const auto above =
        std::ranges::find_if(rates, [now](double rate) { return rate > now - Tolerance; });
    setRate(above == rates.begin() ? rates.first() : *(above - 1));
}

void StudySession::faster()
{
    const QList<double> &rates = studyRates();
    const double now = m_session.player().rate();
    const auto above =
        std::ranges::find_if(rates, [now](double rate) { return rate > now + Tolerance; });
    setRate(above == rates.end() ? rates.last() : *above);
}

void StudySession::setNormalSpeed()
{
    setRate(1.0);
}

void StudySession::setMirrored(bool mirrored)
{
    if (mirrored != m_mirrored) {
        m_mirrored = mirrored;
        emit changed();
    }
}

void StudySession::setUpsideDown(bool upsideDown)
{
    if (upsideDown != m_upsideDown) {
        m_upsideDown = upsideDown;
        emit changed();
    }
}

void StudySession::setStepPicture(bool shown)
{
    if (shown != m_stepPicture) {
        m_stepPicture = shown;
        emit changed();
    }
}

void StudySession::say(const QString &sentence)
{
    emit said(sentence);
}

} // namespace expressly

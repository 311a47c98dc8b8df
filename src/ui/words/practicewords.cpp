// SPDX-License-Identifier: MIT
#include "ui/words/practicewords.h"

#include "core/time/timecode.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace expressly {

using namespace std::chrono_literals;

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("PracticeWords", text, comment);
}

bool isRate(double rate, double other)
{
    return std::abs(rate - other) < 0.001;
}

QString tenths(std::chrono::milliseconds time)
{
    return QString::number(time.count() / 100 % 10);
}

} // namespace

QString speedWords(double rate)
{
    if (isRate(rate, 1)) {
        return {};
    }
    if (isRate(rate, 0.25)) {
        return tr("quarter speed");
    }
    if (isRate(rate, 0.5)) {
        return tr("half speed");
    }
    if (isRate(rate, 0.75)) {
        return tr("three-quarter speed");
    }
    return tr("%1 times the speed").arg(QLocale().toString(rate));
}

QString practiseWords(int rounds, double rate)
{
    const QString speed = speedWords(rate);
    if (rounds <= 1) {
        return speed.isEmpty() ? tr("Practise") : tr("Practise at %1", "speed").arg(speed);
    }
    return speed.isEmpty() ? tr("Practise %1×").arg(rounds)
                           : tr("Practise %1× at %2", "times, speed").arg(rounds).arg(speed);
}

QString formatTenths(std::chrono::milliseconds time)
{
    return formatClock(time) + QLatin1Char('.') + tenths(time);
}

QString spanWords(std::chrono::milliseconds length)
{
    if (length >= 1min) {
        return formatTenths(length);
    }
    return tr("%1 s", "seconds")
        .arg(QString::number(length.count() / 1000) + QLatin1Char('.') + tenths(length));
}

QString roundsWords(std::optional<int> rounds)
{
    return rounds ? tr("%1 times, then go on").arg(*rounds) : tr("For ever");
}

} // namespace expressly

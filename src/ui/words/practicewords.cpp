// SPDX-License-Identifier: MIT
#include "ui/words/practicewords.h"

#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace expressly {

namespace {

struct PracticeWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::PracticeWords)
};

bool isRate(double rate, double other)
{
    return std::abs(rate - other) < 0.001;
}

} // namespace

QString speedWords(double rate)
{
    if (isRate(rate, 1)) {
        return {};
    }
    if (isRate(rate, 0.25)) {
        return PracticeWords::tr("quarter speed");
    }
    if (isRate(rate, 0.5)) {
        return PracticeWords::tr("half speed");
    }
    if (isRate(rate, 0.75)) {
        return PracticeWords::tr("three-quarter speed");
    }
    return PracticeWords::tr("%1 times the speed").arg(numberText(rate));
}

QString practiseWords(int rounds, double rate)
{
    const QString speed = speedWords(rate);
    if (rounds <= 1) {
        return speed.isEmpty() ? PracticeWords::tr("Practise")
                               : PracticeWords::tr("Practise at %1", "speed").arg(speed);
    }
    return speed.isEmpty()
               ? PracticeWords::tr("Practise %n×", nullptr, rounds)
               : PracticeWords::tr("Practise %n× at %1", "times, speed", rounds).arg(speed);
}

QString roundsWords(std::optional<int> rounds)
{
    return rounds ? PracticeWords::tr("%n times, then go on", nullptr, *rounds)
                  : PracticeWords::tr("For ever");
}

} // namespace expressly

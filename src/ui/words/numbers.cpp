// SPDX-License-Identifier: MIT
#include "ui/words/numbers.h"

#include "core/time/timecode.h"

#include <QCoreApplication>
#include <QLocale>

namespace expressly {

using namespace std::chrono_literals;

namespace {

struct NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Numbers)
};

} // namespace

QString numberText(double number, int decimals)
{
    const QLocale locale;
    QString text = locale.toString(number, 'f', decimals);
    const QString zero = locale.zeroDigit();
    if (decimals > 0) {
        while (text.endsWith(zero)) {
            text.chop(zero.size());
        }
        if (text.endsWith(locale.decimalPoint())) {
            text.chop(locale.decimalPoint().size());
        }
    }
    return text;
}

QString percentText(int percent)
{
    return NumberWords::tr("%1 %", "a number, in percent").arg(QLocale().toString(percent));
}

QString rateText(double rate)
{
    return NumberWords::tr("%1×", "how fast a video plays").arg(numberText(rate));
}

QString tenthsOfSeconds(std::chrono::milliseconds time)
{
    // Cut off, never rounded: a time that has not come yet is not said.
    const auto tenths = time.count() / 100;
    return QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1);
}

QString formatTenths(std::chrono::milliseconds time)
{
    return formatClock(time) + QLocale().decimalPoint() + QString::number(time.count() / 100 % 10);
}

QString spanWords(std::chrono::milliseconds length)
{
    return length >= 1min ? formatTenths(length)
                          : NumberWords::tr("%1 s", "seconds").arg(tenthsOfSeconds(length));
}

} // namespace expressly

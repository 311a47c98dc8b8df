// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/numbersof.h"
#include "ui/words/numbers.h"

#include <QLocale>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QLocale German(QLocale::German, QLocale::Germany);
const QLocale Egyptian(QLocale::Arabic, QLocale::Egypt);

} // namespace

TEST_CASE("Numbers have the point of the person's language and no digit too many", "[ui][words]")
{
    const test::NumbersOf german(German);
    CHECK(numberText(0.75) == QStringLiteral("0,75"));
    CHECK(numberText(0.5) == QStringLiteral("0,5"));
    CHECK(numberText(10) == QStringLiteral("10"));
    CHECK(numberText(100, 0) == QStringLiteral("100"));
    CHECK(numberText(2.125, 3) == QStringLiteral("2,125"));
    CHECK(rateText(1.25) == QStringLiteral("1,25×"));
    CHECK(percentText(80) == QStringLiteral("80 %"));
}

TEST_CASE("Digits are those of the person's language", "[ui][words]")
{
    const test::NumbersOf egyptian(Egyptian);
    CHECK(numberText(0.5) == QStringLiteral("٠٫٥"));
    CHECK(percentText(80) == QStringLiteral("٨٠ %"));
}

TEST_CASE("Tenths of seconds are cut off, in the language of the person", "[ui][words]")
{
    const test::NumbersOf german(German);
    CHECK(tenthsOfSeconds(290ms) == QStringLiteral("0,2"));
    CHECK(tenthsOfSeconds(12'000ms) == QStringLiteral("12,0"));
    CHECK(formatTenths(434'290ms) == QStringLiteral("7:14,2"));
    CHECK(spanWords(1'890ms) == QStringLiteral("1,8 s"));
    CHECK(spanWords(59'999ms) == QStringLiteral("59,9 s"));
    CHECK(spanWords(72'540ms) == QStringLiteral("1:12,5"));
}

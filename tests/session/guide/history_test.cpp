// SPDX-License-Identifier: MIT
#include "session/guide/history.h"
#include "support/catch.h"

using namespace expressly;

namespace {

HistoryPlace place(const char *lesson)
{
    return {.lesson = QString::fromLatin1(lesson)};
}

} // namespace

TEST_CASE("An empty history leads nowhere", "[session][lesson]")
{
    History history;
    CHECK_FALSE(history.canGoBack());
    CHECK_FALSE(history.canGoForward());
    CHECK_FALSE(history.goBack());
    CHECK_FALSE(history.goForward());
    CHECK_FALSE(history.current());
    history.updateCurrent(3, 0.5);
    CHECK_FALSE(history.current());
}

TEST_CASE("Back and forward walk the places, and a visit drops what lay ahead", "[session][lesson]")
{
    History history;
    history.visit(place("a"));
    history.visit(place("b"));
    history.visit(place("c"));
    CHECK(history.goBack()->lesson == QStringLiteral("b"));
    CHECK(history.goBack()->lesson == QStringLiteral("a"));
    CHECK_FALSE(history.goBack());
    CHECK(history.goForward()->lesson == QStringLiteral("b"));
    history.visit(place("d"));
    CHECK_FALSE(history.canGoForward());
    CHECK(history.goBack()->lesson == QStringLiteral("b"));
}

TEST_CASE("The same place again is no new place, and remembers where it was left",
          "[session][lesson]")
{
    History history;
    history.visit(place("a"));
    history.updateCurrent(7, 0.25);
    history.visit(place("a"));
    CHECK_FALSE(history.canGoBack());
    history.visit(place("b"));
    const auto back = history.goBack();
    REQUIRE(back);
    CHECK(back->paragraph == 7);
    CHECK(back->fraction == Approx(0.25));
}

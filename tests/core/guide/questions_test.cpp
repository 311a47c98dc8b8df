// SPDX-License-Identifier: MIT
#include "core/guide/questions.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

Question asking(const QString &id, const QStringList &next)
{
    Question question{.id = id};
    for (const QString &to : next) {
        question.answers.append({.question = to});
    }
    return question;
}

} // namespace

TEST_CASE("Every way through questions ends, and each is met", "[core][questions]")
{
    const Questions fine{{asking(u"a"_s, {u"b"_s, u"c"_s, {}}),
                          asking(u"b"_s, {u"c"_s}), // two ways to c are no loop
                          asking(u"c"_s, {QString()})}};
    CHECK(loopIn(fine).isEmpty());
    CHECK(unreached(fine).isEmpty());
    CHECK(numberOf(fine, u"a"_s) == 1);
    CHECK(numberOf(fine, u"c"_s) == 3);
    CHECK(numberOf(fine, u"d"_s) == 0);

    CHECK(loopIn({}).isEmpty());
    CHECK(unreached({}).isEmpty());
    CHECK(loopIn({{asking(u"a"_s, {u"a"_s})}}) == u"a"_s);
    CHECK(loopIn({{asking(u"a"_s, {u"b"_s}), asking(u"b"_s, {u"c"_s}), asking(u"c"_s, {u"b"_s})}})
          == u"b"_s);
    CHECK(unreached({{asking(u"a"_s, {QString()}), asking(u"b"_s, {u"a"_s})}})
          == QStringList{u"b"_s});
    CHECK(unreached({{asking(u"a"_s, {u"gone"_s})}}).isEmpty()); // what is not there is no question
}

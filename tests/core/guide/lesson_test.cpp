// SPDX-License-Identifier: MIT
#include "core/guide/lesson.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;

TEST_CASE("The steps of a lesson come in reading order", "[core][lesson]")
{
    const Lesson lesson{
        .blocks = {Steps{{{.id = u"a"_s}, {.id = u"b"_s}}}, Paragraph{}, Steps{{{.id = u"c"_s}}}}};
    QStringList ids;
    for (const Step &step : stepsOf(lesson)) {
        ids += step.id;
    }
    CHECK(ids.join(u' ') == u"a b c"_s);
}

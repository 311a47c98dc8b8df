// SPDX-License-Identifier: MIT
#include "core/guide/sentences.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

QString split(const QString &text, const QString &language = u"en"_s)
{
    return sentencesOf(text, language).join(u'|');
}

} // namespace

TEST_CASE("A text is divided where its sentences end", "[core][passages]")
{
    CHECK(split({}).isEmpty());
    CHECK(split(u"   "_s).isEmpty());
    CHECK(split(u"No point"_s) == u"No point"_s);
    CHECK(split(u"One. Two! Three? Four…"_s) == u"One.|Two!|Three?|Four…"_s);
    CHECK(split(u"Really?! “Yes.” (No.) Good."_s) == u"Really?!|“Yes.”|(No.)|Good."_s);
    CHECK(split(u"From 7:14 on. It takes 1.5 ml."_s) == u"From 7:14 on.|It takes 1.5 ml."_s);
    CHECK(split(u"先洗手。再坐下。"_s, u"zh"_s) == u"先洗手。|再坐下。"_s);
}

TEST_CASE("A point that belongs to a word ends no sentence", "[core][passages]")
{
    CHECK(split(u"Ask Dr. Smith. She knows."_s) == u"Ask Dr. Smith.|She knows."_s);
    CHECK(split(u"Paper, e.g. Tissues. Done."_s) == u"Paper, e.g. Tissues.|Done."_s);
    CHECK(split(u"Use some (approx. Two)."_s) == u"Use some (approx. Two)."_s);
    CHECK(split(u"By J. Smith. New."_s) == u"By J. Smith.|New."_s);
    CHECK(split(u"Says A. B. Smith. New."_s) == u"Says A. B. Smith.|New."_s);
    CHECK(split(u"Turn the C. From 12 on."_s) == u"Turn the C.|From 12 on."_s);
    CHECK(split(u"In a loose C. One drop."_s) == u"In a loose C.|One drop."_s);
    CHECK(split(u"The book by a friend, J. Smith. New."_s)
          == u"The book by a friend, J. Smith.|New."_s);
    CHECK(split(u"Milk, water etc. Then rest."_s) == u"Milk, water etc.|Then rest."_s);
    CHECK(split(u"It ends with Dr."_s) == u"It ends with Dr."_s);
}

TEST_CASE("Which words have a point depends on the language", "[core][passages]")
{
    CHECK(split(u"Am 3. Mai. Dann nicht."_s, u"de-AT"_s) == u"Am 3. Mai.|Dann nicht."_s);
    CHECK(split(u"There are 3. May I?"_s) == u"There are 3.|May I?"_s);
    CHECK(split(u"Obst, z. B. Birnen. Gut."_s, u"de"_s) == u"Obst, z. B. Birnen.|Gut."_s);
    CHECK(split(u"Obst, bzw. Birnen. Gut."_s, u"DE"_s) == u"Obst, bzw. Birnen.|Gut."_s);
    CHECK(split(u"Obst, bzw. Birnen."_s, {}) == u"Obst, bzw.|Birnen."_s);
    CHECK(split(u"Voir Mme Roux, p.ex. Lundi. Bien."_s, u"fr"_s)
          == u"Voir Mme Roux, p.ex. Lundi.|Bien."_s);
}

// SPDX-License-Identifier: MIT
#include "core/checking/lessontexts.h"
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace expressly;
using test::TemporaryGuide;

namespace {

QList<LessonText> textsOf(const TemporaryGuide &files)
{
    const GuideResult opened = loadGuide(files.folder());
    REQUIRE(opened.guide);
    const LessonResult result = loadLesson(*opened.guide, u"every-block");
    REQUIRE(result.lesson);
    return lessonTexts(*result.lesson);
}

LessonText textAt(const QList<LessonText> &texts, const QString &pointer)
{
    const auto found = std::ranges::find(texts, pointer, &LessonText::pointer);
    return found == texts.end() ? LessonText() : *found;
}

} // namespace

TEST_CASE("Every text of a lesson is told with its place in the file", "[core][checking]")
{
    QStringList told;
    for (const LessonText &text : textsOf(TemporaryGuide())) {
        told += text.pointer + u' ' + text.text;
    }
    CHECK(told.join(u'\n')
          == u"/summary A lesson with every kind of block.\n"
             "/blocks/0/text See the other, a step, the film, a source and a page.\n"
             "/blocks/1/text A heading\n"
             "/blocks/2/steps/0/title Look\n"
             "/blocks/2/steps/0/text Look at it.\n"
             "/blocks/2/steps/0/why Because it is there.\n"
             "/blocks/2/steps/0/picture/alt A dot\n"
             "/blocks/2/steps/1/title Look again\n"
             "/blocks/2/steps/1/text Again.\n"
             "/blocks/3/text A tip.\n"
             "/blocks/4/text A warning.\n"
             "/blocks/5/items/0 One\n"
             "/blocks/5/items/1 Two\n"
             "/blocks/6/header/0 A\n"
             "/blocks/6/header/1 B\n"
             "/blocks/6/rows/0/0 1\n"
             "/blocks/6/rows/0/1 2\n"
             "/blocks/6/rows/1/0 3\n"
             "/blocks/6/rows/1/1 4\n"
             "/blocks/6/caption A table\n"
             "/blocks/7/alt A dot\n"
             "/blocks/7/caption A picture\n"
             "/blocks/9/title Call today\n"
             "/blocks/9/items/0 A sore place.\n"
             "/blocks/10/questions/0/text Is it sore?\n"
             "/blocks/10/questions/0/answers/0/text Yes\n"
             "/blocks/10/questions/0/answers/1/text No\n"
             "/blocks/10/questions/1/text Is it hard?\n"
             "/blocks/10/questions/1/answers/0/text Either way\n"
             "/blocks/11/texts/0 One study (a source).\n"
             "/blocks/12/text When in doubt.\n"
             "/blocks/13/entries/0/term Dot\n"
             "/blocks/13/entries/0/text A small circle.\n"
             "/blocks/15/text Call your local emergency number. Milk keeps a while."_s);
}

TEST_CASE("A text of a lesson knows what it is", "[core][checking]")
{
    const TemporaryGuide files;
    files.replace(u"en/every-block.json"_s,
                  R"("picture": { "file": "pictures/dot.svg", "alt": "A dot" },)",
                  R"("picture": { "file": "pictures/dot.svg", "alt": "A {side:left} dot", )"
                  R"("labels": ["Here"] },)");
    const QList<LessonText> texts = textsOf(files);
    using Kind = LessonText::Kind;
    SECTION("its kind")
    {
        CHECK(textAt(texts, u"/blocks/2/steps/0/why"_s).kind == Kind::Prose);
        CHECK(textAt(texts, u"/blocks/2/steps/0/title"_s).kind == Kind::Title);
        CHECK(textAt(texts, u"/blocks/6/rows/0/0"_s).kind == Kind::Cell);
        CHECK(textAt(texts, u"/blocks/2/steps/0/picture/labels/0"_s).kind == Kind::Label);
    }
    SECTION("which step or block it is part of")
    {
        CHECK(textAt(texts, u"/blocks/2/steps/1/text"_s).part == u"/blocks/2/steps/1"_s);
        CHECK(textAt(texts, u"/blocks/6/rows/0/0"_s).part == u"/blocks/6"_s);
        CHECK(textAt(texts, u"/blocks/10/questions/1/answers/0/text"_s).part
              == u"/blocks/10/questions/1"_s);
    }
    SECTION("whether a source stands in it")
    {
        CHECK(textAt(texts, u"/blocks/0/text"_s).hasSource);
        CHECK_FALSE(textAt(texts, u"/blocks/3/text"_s).hasSource);
    }
    SECTION("whether it is folded away")
    {
        CHECK(textAt(texts, u"/blocks/11/texts/0"_s).isEvidence);
        CHECK_FALSE(textAt(texts, u"/blocks/12/text"_s).isEvidence);
    }
    SECTION("the words of a picture as they are read")
    {
        CHECK(textAt(texts, u"/blocks/2/steps/0/picture/alt"_s).text == u"A left dot"_s);
    }
}

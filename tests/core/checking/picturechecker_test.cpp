// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

const QString LessonFile = u"en/every-block.json"_s;

/// The step "look" shows this drawing; its segment is the chapter "one" of the film, from 1:03.
void drawStep(const TemporaryGuide &files,
              const QByteArray &attributes,
              const QByteArray &content = {})
{
    files.write(u"pictures/dot.svg"_s,
                R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" )" + attributes + '>'
                    + content + "</svg>");
}

QString said(const TemporaryGuide &files)
{
    return report(checkGuide(files.folder()));
}

} // namespace

TEST_CASE("A picture that is a frame of a film wants a segment with that frame", "[core][pictures]")
{
    const TemporaryGuide files;
    SECTION("which the step has")
    {
        drawStep(files, R"(data-clip="vimeo-film" data-at="63000")");
        CHECK_FALSE(said(files).contains(u"is the frame"));
    }
    SECTION("which begins later")
    {
        drawStep(files, R"(data-clip="vimeo-film" data-at="62999")");
        CHECK(said(files).contains(u"every-block.json#/blocks/2/steps/0/segment: The picture "
                                   "“pictures/dot.svg” is the frame at 1:02.999 of the clip "
                                   "“vimeo-film”, which the segment leaves out."_s));
    }
    SECTION("which is in another film")
    {
        drawStep(files, R"(data-clip="no-chapters" data-at="0")");
        CHECK(said(files).contains(u"but the segment shows another video."_s));
    }
    SECTION("which the step does not have")
    {
        drawStep(files, R"(data-clip="vimeo-film" data-at="63000")");
        files.replace(LessonFile,
                      R"(,
          "segment": { "video": "vimeo-film", "chapter": "one", "repeats": 3, "rate": 0.5 })",
                      "");
        CHECK(said(files).contains(
            u"every-block.json#/blocks/2/steps/0: The picture “pictures/dot.svg” is the frame"_s));
    }
    SECTION("unless the film is not in the guide")
    {
        drawStep(files, R"(data-clip="elsewhere" data-at="0")");
        CHECK_FALSE(said(files).contains(u"is the frame"));
    }
}

TEST_CASE("Words for a picture need a place in it, and places need words", "[core][pictures]")
{
    const TemporaryGuide files;
    const QByteArray place = R"(<rect id="label-1" x="0" y="0" width="5" height="2"/>)";
    const QByteArray plain = R"("alt": "A dot", "caption")";
    SECTION("both are there")
    {
        drawStep(files, {}, place);
        files.replace(LessonFile, plain, R"("alt": "A dot", "labels": ["Here"], "caption")");
        files.replace(LessonFile, R"("alt": "A dot" })", R"("alt": "A dot", "labels": ["Here"] })");
        CHECK_FALSE(said(files).contains(u"place"));
    }
    SECTION("words without a place")
    {
        drawStep(files, {});
        files.replace(LessonFile, plain, R"("alt": "A dot", "labels": ["Here"], "caption")");
        CHECK(said(files).contains(u"/blocks/7/labels/0: The picture “pictures/dot.svg” has no "
                                   "place label-1 for these words."_s));
    }
    SECTION("a place without words")
    {
        drawStep(files, {}, place);
        CHECK(said(files).contains(u"has 1 places for words; the step gives words for 0."_s));
    }
}

TEST_CASE("Words of a picture can be those of a table's cell", "[core][pictures]")
{
    const TemporaryGuide files;
    const QByteArray plain = R"("alt": "A dot", "caption")";
    files.replace(LessonFile,
                  plain,
                  R"("alt": "A dot", "labels": [{"table": 1, "row": 2, "column": 1}], "caption")");
    SECTION("and follow it")
    {
        const GuideResult guide = loadGuide(files.folder());
        REQUIRE(guide.guide);
        const LessonResult lesson = loadLesson(*guide.guide, u"every-block");
        REQUIRE(lesson.lesson);
        const auto &block = std::get<PictureBlock>(lesson.lesson->blocks.at(7));
        CHECK(labelTexts(*lesson.lesson, block.picture) == QStringList{u"3"_s});
    }
    SECTION("but the cell has to be there")
    {
        files.replace(LessonFile, R"("row": 2)", R"("row": 3)");
        CHECK(
            said(files).contains(u"/blocks/7/labels/0: The lesson has no table 1 with a row 3 and "
                                 "a column 1."_s));
        const GuideResult guide = loadGuide(files.folder());
        CHECK_FALSE(loadLesson(*guide.guide, u"every-block").lesson);
    }
}

TEST_CASE("A picture nobody shows and a role without a colour are named", "[core][pictures]")
{
    const TemporaryGuide files;
    files.write(u"pictures/lonely.svg"_s, "<svg viewBox=\"0 0 9 9\"><path class=\"nose\"/></svg>");
    files.write(u"pictures/palette.json"_s,
                R"({"tones": ["one"], "roles": {"skin": "#F8E3D5"}, "dark": {}})");
    const QString text = said(files);
    CHECK(text.contains(u"pictures/lonely.svg: No lesson shows this picture."_s));
    CHECK(text.contains(u"pictures/lonely.svg: The palette has no colour for “nose”."_s));
    CHECK_FALSE(text.contains(u"pictures/dot.svg: No lesson"));
}

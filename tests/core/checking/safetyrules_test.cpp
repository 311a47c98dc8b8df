// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

const QString LessonFile = u"en/renamed.json"_s;

/// A step of the lesson "renamed" that another lesson leads to.
const QByteArray OnlyStep =
    R"({"type": "steps", "steps": [{"id": "only", "title": "Only", "text": "The only step."}]})";

/// The lesson "renamed" begins with these blocks; the guide has these terms.
QString said(const QByteArray &blocks, const QByteArray &terms)
{
    const TemporaryGuide files;
    files.write(LessonFile,
                R"({"summary": "A lesson.", "blocks": [)" + blocks + ", " + OnlyStep + "]}");
    files.write(u"en/terms.json"_s, terms);
    return report(checkGuide(files.folder()));
}

QByteArray paragraph(const QByteArray &text)
{
    return R"({"type": "paragraph", "text": ")" + text + R"("}, )";
}

const QByteArray Help = R"({"type": "get-help"})";
const QByteArray CapRule =
    R"({"requires": [{"when": ["syringe", "syringes"], "also": ["cap"], "scope": "lesson"}]})";
const QByteArray BlockRule =
    R"({"requires": [{"when": ["syringe"], "also": ["cap", "lid"], "scope": "block"}]})";
const QByteArray Units = R"({"units": ["cm", "weeks", "%"]})";

} // namespace

TEST_CASE("Every lesson leads to help", "[core][checking][safety]")
{
    SECTION("or it is told")
    {
        CHECK(said(paragraph("Press.").chopped(2), "{}")
              == u"error: en/renamed.json: The lesson has no block “get-help”: nothing in it leads "
                 u"to the lesson “help”."_s);
    }
    SECTION("and opens all the same")
    {
        const TemporaryGuide files;
        files.replace(LessonFile, R"(, { "type": "get-help" })", "");
        const GuideResult opened = loadGuide(files.folder());
        REQUIRE(opened.guide);
        CHECK(loadLesson(*opened.guide, u"renamed").lesson.has_value());
        CHECK(loadLesson(*opened.guide, u"renamed").diagnostics.isEmpty());
    }
    SECTION("but in a guide without such a lesson")
    {
        const TemporaryGuide files;
        files.replace(u"guide.json"_s, ",\n  \"help\": \"help\"", "");
        CHECK_FALSE(report(checkGuide(files.folder())).contains(u"has no block"_s));
    }
}

TEST_CASE("A word that needs another has it in its lesson", "[core][checking][safety]")
{
    const QString fault = u"but nowhere in the lesson stands “cap”."_s;
    SECTION("or it is told, once, where it is first")
    {
        CHECK(said(paragraph("Syringes are here.") + paragraph("A syringe.") + Help, CapRule)
              == u"error: en/renamed.json#/blocks/0/text: “Syringes” is named here, "_s + fault);
    }
    SECTION("in whatever order")
    {
        CHECK(said(paragraph("A syringe.") + paragraph("Take the cap off.") + Help, CapRule)
                  .isEmpty());
    }
    SECTION("as a whole word")
    {
        CHECK(said(paragraph("A capped syringe.") + Help, CapRule).contains(fault));
    }
    SECTION("not folded away")
    {
        CHECK(said(paragraph("A syringe.") + R"({"type": "evidence", "texts": ["The cap."]}, )"
                       + Help,
                   CapRule)
                  .contains(fault));
    }
    SECTION("not only in what a picture says, where the word itself counts")
    {
        CHECK(said(R"({"type": "picture", "file": "pictures/dot.svg",
                       "alt": "A syringe without its cap."}, )"
                       + Help,
                   CapRule)
                  .contains(u"/blocks/0/alt: “syringe” is named here, "_s + fault));
    }
    SECTION("nothing is asked of a word that is only folded away")
    {
        CHECK(said(R"({"type": "evidence", "texts": ["A syringe."]}, )" + Help, CapRule).isEmpty());
    }
}

TEST_CASE("A word can need another in the same block or step", "[core][checking][safety]")
{
    SECTION("of which one is enough")
    {
        CHECK(said(paragraph("Take the lid off the syringe.") + Help, BlockRule).isEmpty());
    }
    SECTION("while another block does not help")
    {
        CHECK(said(paragraph("A cap.") + paragraph("A syringe.") + Help, BlockRule)
              == u"error: en/renamed.json#/blocks/1/text: “syringe” is named here, but beside it "
                 u"stands no “cap”, “lid”."_s);
    }
    SECTION("nor does another step")
    {
        CHECK(said(R"({"type": "steps", "steps": [
                        {"id": "a", "title": "The syringe", "text": "Take the cap off."},
                        {"id": "b", "title": "The syringe", "text": "Wait."}]}, )"
                       + Help,
                   BlockRule)
                  .startsWith(u"error: en/renamed.json#/blocks/0/steps/1/title: “syringe”"));
    }
}

TEST_CASE("A word in captions needs another in the same file", "[core][checking][safety]")
{
    const TemporaryGuide files;
    files.replace(u"videos.json"_s,
                  R"("duration": "10:00")",
                  R"("duration": "10:00", "file": "a.mp4", "captions": {"en": "a.vtt"})");
    files.write(u"a.mp4"_s, "film");
    files.write(u"en/terms.json"_s, CapRule);
    const QByteArray captions = "WEBVTT\n\n00:01.000 --> 00:02.000\nA hand.\n\n"
                                "00:03.000 --> 00:04.000\nDraw up with a syringe.\n";
    SECTION("or it is told with its line")
    {
        files.write(u"a.vtt"_s, captions);
        CHECK(report(checkGuide(files.folder()))
                  .contains(u"error: a.vtt:6:1: “syringe” is named here, but nowhere in these "
                            u"captions stands “cap”."_s));
    }
    SECTION("anywhere")
    {
        files.write(u"a.vtt"_s, captions + "\n00:05.000 --> 00:06.000\nTake the cap off.\n");
        CHECK_FALSE(report(checkGuide(files.folder())).contains(u"is named here"_s));
    }
}

TEST_CASE("A figure with a unit has its source beside it", "[core][checking][safety]")
{
    const QString fault = u"has no link to its source beside it."_s;
    SECTION("or there is a warning for each")
    {
        CHECK(said(paragraph("From 36 weeks, 2 to 3 cm away, 36 weeks.") + Help, Units)
              == u"warning: en/renamed.json#/blocks/0/text: The figure “36 weeks” "_s + fault
                     + u"\nwarning: en/renamed.json#/blocks/0/text: The figure “3 cm” "_s + fault);
    }
    SECTION("in the same text")
    {
        CHECK(said(paragraph("[2.5 cm](source:a-source) away.") + Help, Units).isEmpty());
    }
    SECTION("in the same step")
    {
        CHECK(said(R"({"type": "steps", "steps": [{"id": "a", "title": "3 cm", "text": "Away.",
                       "why": "[A source](source:a-source)."}]}, )"
                       + Help,
                   Units)
                  .isEmpty());
    }
    SECTION("not in the next block")
    {
        CHECK(said(paragraph("3cm away.") + paragraph("[Here](source:a-source).") + Help, Units)
                  .contains(u"“3 cm” "_s + fault));
    }
    SECTION("which may be the sentence under a table")
    {
        const QByteArray table = R"({"type": "table", "header": ["Far"], "rows": [["50%"]]}, )";
        CHECK(said(table + paragraph("[Here](source:a-source).") + Help, Units).isEmpty());
        CHECK(said(table + Help, Units).contains(u"/blocks/0/rows/0/0: The figure “50 %” "_s));
    }
    SECTION("or the evidence that gives the same figure")
    {
        const QByteArray evidence =
            R"({"type": "evidence", "texts": ["They say [36 weeks](source:a-source)."]}, )";
        CHECK(said(paragraph("From 36 weeks.") + evidence + Help, Units).isEmpty());
        CHECK(said(paragraph("From 37 weeks.") + evidence + Help, Units).contains(fault));
    }
    SECTION("not in words that need none")
    {
        const QByteArray terms =
            R"({"units": ["weeks"], "withoutSource": ["not before 36 weeks"]})";
        CHECK(said(paragraph("Not before 36 weeks.") + Help, terms).isEmpty());
        CHECK(said(paragraph("From 36 weeks.") + Help, terms).contains(fault));
    }
    SECTION("and no figure is in a number without a unit, or with the beginning of one")
    {
        CHECK(said(paragraph("At 7:14, 3 cmx, 12 times.") + Help, Units).isEmpty());
    }
    SECTION("without units nothing is asked")
    {
        CHECK(said(paragraph("36 weeks.") + Help, "{}").isEmpty());
    }
}

TEST_CASE("No lesson gives a figure that another gives differently", "[core][checking][safety]")
{
    const QByteArray terms =
        R"({"units": ["days", "hours"], "withoutSource": ["4 days", "40 days", "4 hours"],
            "figures": [{"about": ["fridge"], "figures": ["4 days"]}]})";
    const QString fault = u"“40 days” stands beside “fridge”, for which the guide gives other "
                          u"figures: 4 days."_s;
    SECTION("in a sentence")
    {
        CHECK(said(paragraph("It keeps 4 days in the fridge.") + Help, terms).isEmpty());
        CHECK(said(paragraph("It keeps 40 days in the fridge.") + Help, terms)
              == u"error: en/renamed.json#/blocks/0/text: "_s + fault);
    }
    SECTION("but in the next one")
    {
        CHECK(said(paragraph("Use the fridge. It is 40 days old.") + Help, terms).isEmpty());
    }
    SECTION("in a row of a table, whichever cell has the word")
    {
        CHECK(said(R"({"type": "table", "header": ["Where", "How long"],
                       "rows": [["Room", "4 hours"], ["Fridge", "40 days"]]}, )"
                       + Help,
                   terms)
                  .contains(u"/blocks/0/rows/1/0: “40 days” stands beside “Fridge”"_s));
    }
    SECTION("while evidence tells what others say")
    {
        CHECK(said(R"({"type": "evidence", "texts": ["Some say 40 days in the fridge."]}, )" + Help,
                   terms)
                  .isEmpty());
    }
}

TEST_CASE("A source says on which day it was read", "[core][checking][safety]")
{
    const TemporaryGuide files;
    files.replace(u"sources.json"_s, R"(, "checkedOn": "2026-01-31")", "");
    CHECK(report(checkGuide(files.folder()))
          == u"error: sources.json: The source “a-source” says not on which day it was read: it "
             u"needs “checkedOn”."_s);
    CHECK(loadGuide(files.folder()).diagnostics.isEmpty());
}

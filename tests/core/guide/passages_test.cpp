// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"
#include "core/guide/passages.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

using Kind = Passage::Kind;

/// What follows the title and the review, as "paragraph text".
QStringList
written(const QList<Block> &blocks, const PassageOptions &options = {}, const Guide &guide = {})
{
    const QList<Passage> passages = passagesOf(guide, {.title = u"T"_s, .blocks = blocks}, options);
    REQUIRE(passages.size() >= 2);
    CHECK(passages[0] == Passage{.kind = Kind::Title, .text = u"T"_s});
    CHECK(passages[1].kind == Kind::Review);
    CHECK(passages[1].paragraph == 1);
    QStringList lines;
    for (const Passage &passage : passages.sliced(2)) {
        CHECK_FALSE(passage.text.isEmpty());
        lines += QString::number(passage.paragraph) + u' ' + passage.text;
    }
    return lines;
}

RichText rich(const QString &text)
{
    return parseRichText(text).text;
}

Guide guideWithVideos()
{
    return {.helpLesson = u"help"_s,
            .sections = {{.id = u"s"_s, .lessons = {{u"help"_s, u"Getting help"_s, {}}}}},
            .videos = {{.id = u"clip"_s,
                        .title = u"Our clip"_s,
                        .presenter = u"Ann"_s,
                        .duration = 60s,
                        .durationCertainty = Certainty::Measured,
                        .file = u"clip.mp4"_s,
                        .chapters = {{.id = u"a"_s, .title = u"First"_s, .start = 14s},
                                     {.id = u"b"_s, .title = u"Second"_s, .start = 61s}}},
                       {.id = u"film"_s,
                        .title = u"Their film"_s,
                        .page = u"https://example.org/film"_s}},
            .sources = {{.id = u"who"_s,
                         .authors = u"WHO"_s,
                         .title = u"Box 7"_s,
                         .year = u"2009"_s,
                         .address = u"https://example.org/who"_s,
                         .checked = u"original"_s}}};
}

} // namespace

TEST_CASE("A lesson without blocks still says what it is", "[core][passages]")
{
    const QList<Passage> passages =
        passagesOf({},
                   {.title = u"Empty"_s,
                    .summary = rich(u"Why *it* is there."_s),
                    .review = {.by = u"A midwife"_s, .date = u"2024"_s}});
    CHECK(passages
          == QList<Passage>{
              {.kind = Kind::Title, .paragraph = 0, .text = u"Empty"_s},
              {.kind = Kind::Summary, .paragraph = 1, .text = u"Why it is there."_s},
              {.kind = Kind::Review, .paragraph = 2, .text = u"Reviewed by A midwife, 2024."_s}});
    CHECK(passagesOf({}, {}).size() == 1); // nobody reviewed it
}

TEST_CASE("Links are told without their addresses, and times as they are said", "[core][passages]")
{
    const QList<Block> blocks{
        Paragraph{rich(u"See [the massage](video:film#t=63). Or [7:14](video:film#t=7:14)."_s)},
        Paragraph{rich(u"Read [this](https://example.org/a) or [that](source:who)."_s)},
        Paragraph{rich(u"[A film](video:film)"_s)},
        Heading{rich(u"  A\n heading "_s)}};
    CHECK(written(blocks)
          == QStringList{u"2 See the massage 1:03. Or 7:14."_s,
                         u"3 Read this or that."_s,
                         u"4 A film"_s,
                         u"5 A heading"_s});
    CHECK(written(blocks, {.wording = Wording::Spoken}).first()
          == u"2 See the massage 1 minute 3 seconds. Or 7 minutes 14 seconds."_s);
}

TEST_CASE("A picture is told where it is not seen, and keeps its number where it is",
          "[core][passages]")
{
    const QList<Block> blocks{
        PictureBlock{.picture = {.file = u"a.svg"_s, .alternative = u"A {side:left} hand."_s}},
        PictureBlock{.picture = {.file = u"b.svg"_s, .alternative = u"A cup."_s},
                     .caption = rich(u"The cup"_s)}};
    CHECK(written(blocks)
          == QStringList{u"2 Picture: A left hand."_s, u"3 Picture: A cup."_s, u"4 The cup"_s});
    CHECK(written(blocks, {.isMirrored = true}).first() == u"2 Picture: A right hand."_s);
    const auto isB = [](const Picture &picture) { return picture.file == u"b.svg"_s; };
    CHECK(written(blocks, {.isSeen = isB})
          == QStringList{u"2 Picture: A left hand."_s, u"4 The cup"_s});
    CHECK(written(blocks, {.isSeen = [](const Picture &) { return true; }})
          == QStringList{u"4 The cup"_s});
}

TEST_CASE("Each passage of a step knows its step and its block", "[core][passages]")
{
    const Lesson lesson{
        .title = u"T"_s,
        .blocks = {Paragraph{rich(u"Before."_s)},
                   Steps{{{.id = u"own"_s,
                           .title = u"Own"_s,
                           .text = rich(u"Do it."_s),
                           .why = rich(u"It helps."_s),
                           .picture = Picture{.file = u"a.svg"_s, .alternative = u"A hand."_s},
                           .segment = Segment{.video = u"clip"_s, .chapter = u"a"_s}},
                          {.id = u"theirs"_s,
                           .title = u"Theirs"_s,
                           .text = rich(u"See it."_s),
                           .segment = Segment{.video = u"film"_s, .start = 1s}},
                          {.id = u"lost"_s,
                           .title = u"Lost"_s,
                           .segment = Segment{.video = u"clip"_s, .chapter = u"z"_s}}}},
                   Paragraph{rich(u"After."_s)}}};
    const QList<Passage> passages = passagesOf(guideWithVideos(), lesson).sliced(2);
    const QList<Passage> expected{
        {Kind::Text, 2, 0, {}, u"Before."_s},
        {Kind::StepTitle, 3, 1, u"own"_s, u"Own"_s},
        {Kind::Picture, 4, 1, u"own"_s, u"Picture: A hand."_s},
        {Kind::StepText, 5, 1, u"own"_s, u"Do it."_s},
        {Kind::Why, 6, 1, u"own"_s, u"Why: It helps."_s},
        // 7 has buttons only
        {Kind::StepTitle, 8, 1, u"theirs"_s, u"Theirs"_s},
        {Kind::StepText, 9, 1, u"theirs"_s, u"See it."_s},
        {Kind::Film, 10, 1, u"theirs"_s, u"Their film"_s},
        {Kind::StepTitle, 11, 1, u"lost"_s, u"Lost"_s},
        // 12 is a text without words
        {Kind::Text, 13, 2, {}, u"After."_s},
    };
    REQUIRE(passages.size() == expected.size());
    for (qsizetype index = 0; index < expected.size(); ++index) {
        CAPTURE(index, passages[index].text);
        CHECK(passages[index] == expected[index]);
    }
}

TEST_CASE("Notes, lists and tables are told one thing after the other", "[core][passages]")
{
    CHECK(written({Note{Note::Kind::Warning, rich(u"It should not hurt."_s)},
                   Note{Note::Kind::Tip, rich(u"**Drink**."_s)},
                   BulletList{{rich(u"One"_s), {}, rich(u"Three"_s)}},
                   BulletList{}})
          == QStringList{u"2 It should not hurt."_s, u"3 Drink."_s, u"4 One"_s, u"6 Three"_s});
    const Table table{.header = {rich(u"See"_s), rich(u"Do"_s)},
                      .rows = {{rich(u"Drops"_s), {}}, {rich(u"None"_s), rich(u"Wait"_s)}}};
    CHECK(written({table})
          == QStringList{u"2 See"_s, u"3 Do"_s, u"4 Drops"_s, u"6 None"_s, u"7 Wait"_s});
    CHECK(written({Table{.rows = {{rich(u"Lost"_s)}}, .caption = rich(u"No columns"_s)},
                   Table{.header = {rich(u"A"_s)}, .caption = rich(u"A table"_s)}})
          == QStringList{u"2 A table"_s, u"3 A"_s});
}

TEST_CASE("Videos, help and sources are told without addresses", "[core][passages]")
{
    const Guide guide = guideWithVideos();
    const QList<Block> blocks{VideoCards{{u"clip"_s, u"gone"_s, u"film"_s}}, GetHelp{}};
    CHECK(written(blocks, {}, guide)
          == QStringList{u"2 Our clip"_s,
                         u"3 Ann · 1:00"_s,
                         // 4 says how the file is, which only the window knows
                         u"5 0:14 First"_s,
                         u"6 1:01 Second"_s,
                         u"7 Their film"_s,
                         u"8 Length not known"_s,
                         u"10 0:00 From the beginning"_s,
                         u"11 Open the publisher’s page"_s,
                         u"12 Worried, or in pain? You do not have to manage alone."_s,
                         u"13 Getting help"_s});
    const QStringList spoken = written(blocks, {.wording = Wording::Spoken}, guide);
    CHECK(spoken[1] == u"3 Ann, 1 minute"_s);
    CHECK(spoken[3] == u"6 1 minute 1 second: Second"_s);

    const QList<Passage> sources =
        passagesOf(guide, {.title = u"T"_s, .sources = {u"gone"_s, u"who"_s}}).sliced(2);
    REQUIRE(sources.size() == 2);
    CHECK(sources[0] == Passage{.kind = Kind::Heading, .paragraph = 2, .text = u"Sources"_s});
    CHECK(sources[1]
          == Passage{.kind = Kind::Source,
                     .paragraph = 3,
                     .text = u"WHO: Box 7, 2009 – read in the original."_s});
}

TEST_CASE("Signs are told, evidence where it is wanted; both are counted", "[core][passages]")
{
    const QList<Block> blocks{
        Signs{.title = rich(u"Call now"_s), .items = {rich(u"Blue lips"_s), rich(u"Limp"_s)}},
        Evidence{{rich(u"One [study](source:who)."_s), rich(u"Not more."_s)}},
        Paragraph{rich(u"After."_s)}};
    CHECK(written(blocks)
          == QStringList{u"2 Call now"_s,
                         u"3 Blue lips"_s,
                         u"4 Limp"_s,
                         u"5 How sure is this?"_s,
                         u"6 One study."_s,
                         u"7 Not more."_s,
                         u"8 After."_s});
    CHECK(written(blocks, {.tellsEvidence = false})
          == QStringList{u"2 Call now"_s, u"3 Blue lips"_s, u"4 Limp"_s, u"8 After."_s});
}

TEST_CASE("The lesson that help leads to does not send to itself", "[core][passages]")
{
    const Guide guide = guideWithVideos();
    const auto told = [&guide](const QString &id) {
        QStringList texts;
        for (const Passage &passage : passagesOf(guide, {.id = id, .blocks = {GetHelp{}}})) {
            texts += passage.text;
        }
        return texts.contains(u"Getting help"_s);
    };
    CHECK(told(u"other"_s));
    CHECK_FALSE(told(u"help"_s));
}

TEST_CASE("A person's own numbers are told, and for where the guide's hold", "[core][passages]")
{
    Guide guide = guideWithVideos();
    const QList<Block> blocks{Glossary{{{.term = u"Dot"_s, .text = rich(u"A *small* circle."_s)}}},
                              MyNumbers{},
                              Paragraph{rich(u"After."_s)}};
    CHECK(written(blocks, {}, guide)
          == QStringList{u"2 Dot: A small circle."_s,
                         u"3 My numbers"_s,
                         u"4 Your midwife, your hospital, someone near you: write them down before "
                         u"you need them. They stay on this computer."_s,
                         // 5 is the button
                         u"6 After."_s});
    guide.regions = {{.code = u"ie"_s, .name = u"Ireland"_s}};
    CHECK(written(blocks, {}, guide).at(2).startsWith(u"4 Where are you?"));
    guide.region = u"ie"_s;
    const PassageOptions options{.ownNumbers = {{.who = u"Mia"_s, .number = u"0 12"_s}}};
    CHECK(written(blocks, options, guide)
          == QStringList{u"2 Dot: A small circle."_s,
                         u"3 My numbers"_s,
                         u"4 Numbers in this guide: Ireland"_s,
                         u"5 Mia: 0 12"_s,
                         u"7 After."_s});
    guide.region = NeutralRegion;
    CHECK(written(blocks, {}, guide).at(2).endsWith(u"Somewhere else"));
}

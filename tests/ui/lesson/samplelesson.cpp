// SPDX-License-Identifier: MIT
#include "ui/lesson/samplelesson.h"

using namespace std::chrono_literals;

namespace expressly::test {

namespace {

RichText plain(const QString &text)
{
    return {{.text = text}};
}

Link videoLink(const QString &id, std::chrono::milliseconds start)
{
    return {.kind = Link::Kind::Video, .target = id, .start = start};
}

} // namespace

Guide sampleGuide()
{
    Guide guide;
    guide.title = QStringLiteral("Sample");
    guide.helpLesson = QStringLiteral("help");
    guide.sections = {{.id = QStringLiteral("one"),
                       .title = QStringLiteral("Section one"),
                       .lessons = {{QStringLiteral("sample"), QStringLiteral("Sample lesson"), {}},
                                   {QStringLiteral("help"), QStringLiteral("Getting help"), {}}}}};
    guide.videos = {
        {.id = QStringLiteral("clip"),
         .title = QStringLiteral("Our clip"),
         .presenter = QStringLiteral("Presenter"),
         .duration = 48s,
         .durationCertainty = Certainty::Measured,
         .file = QStringLiteral("clips/clip.mp4"),
         .chapters = {{.id = QStringLiteral("a"), .title = QStringLiteral("First"), .start = 14s},
                      {.id = QStringLiteral("b"),
                       .title = QStringLiteral("Second"),
                       .start = 30s}}},
        {.id = QStringLiteral("film"),
         .title = QStringLiteral("Their film"),
         .page = QStringLiteral("https://example.org/film"),
         .duration = 156s,
         .durationCertainty = Certainty::Reported}};
    guide.sources = {{.id = QStringLiteral("who"),
                      .authors = QStringLiteral("WHO"),
                      .title = QStringLiteral("Box 7"),
                      .year = QStringLiteral("2009"),
                      .address = QStringLiteral("https://example.org/who"),
                      .checked = QStringLiteral("original")},
                     {.id = QStringLiteral("lost"),
                      .authors = QStringLiteral("Someone"),
                      .title = QStringLiteral("Lost paper"),
                      .checked = QStringLiteral("unchecked")}};
    return guide;
}

Lesson sampleLesson()
{
    Lesson lesson{.id = QStringLiteral("sample"),
                  .title = QStringLiteral("Sample lesson"),
                  .summary = plain(QStringLiteral("What it is for.")),
                  .sources = {QStringLiteral("who"), QStringLiteral("lost")}};
    const Segment byChapter{
        .video = QStringLiteral("clip"), .chapter = QStringLiteral("a"), .repeats = 3, .rate = 0.5};
    const Segment byTime{.video = QStringLiteral("film"), .start = 434s, .end = 452s};
    lesson.blocks = {
        Paragraph{
            {{.text = QStringLiteral("See ")},
             {.text = QStringLiteral("the massage"),
              .link = videoLink(QStringLiteral("film"), 63s)},
             {.text = QStringLiteral(" or ")},
             {.text = QStringLiteral("7:14"), .link = videoLink(QStringLiteral("film"), 434s)},
             {.text = QStringLiteral(", read <b>this</b> ")},
             {.text = QStringLiteral("source"),
              .link = Link{.kind = Link::Kind::Source, .target = QStringLiteral("who")}},
             {.text = QStringLiteral(" and ")},
             {.text = QStringLiteral("this lesson"),
              .link = Link{.kind = Link::Kind::Lesson,
                           .target = QStringLiteral("other"),
                           .step = QStringLiteral("there")}}}},
        Note{Note::Kind::Warning, plain(QStringLiteral("It should not hurt."))},
        Steps{{{.id = QStringLiteral("hold"),
                .title = QStringLiteral("Hold"),
                .text = plain(QStringLiteral("Place your thumb above.")),
                .why = plain(QStringLiteral("The milk is there.")),
                .picture =
                    Picture{QStringLiteral("pictures/no.svg"), QStringLiteral("A hand in a C.")},
                .segment = byChapter},
               {.id = QStringLiteral("press"),
                .title = QStringLiteral("Press"),
                .text = plain(QStringLiteral("Press back.")),
                .segment = byTime},
               {.id = QStringLiteral("free"),
                .title = QStringLiteral("Free"),
                .text = plain(QStringLiteral("Let go."))}}},
        Heading{plain(QStringLiteral("What you see"))},
        Table{.header = {plain(QStringLiteral("See")), plain(QStringLiteral("Do"))},
              .rows = {{plain(QStringLiteral("Drops")), plain(QStringLiteral("Go on"))}},
              .caption = plain(QStringLiteral("A table"))},
        BulletList{{plain(QStringLiteral("One")), plain(QStringLiteral("Two"))}},
        Note{Note::Kind::Tip, plain(QStringLiteral("Drink something."))},
        VideoCards{{QStringLiteral("clip"), QStringLiteral("film")}},
        Signs{.urgency = Signs::Urgency::Today,
              .title = plain(QStringLiteral("Call today")),
              .items = {plain(QStringLiteral("A sore place."))}},
        Questions{
            {{.id = QStringLiteral("hurts"),
              .text = plain(QStringLiteral("Does it hurt?")),
              .answers = {{.text = QStringLiteral("Yes"),
                           .link = {.target = QStringLiteral("help")}},
                          {.text = QStringLiteral("No"), .question = QStringLiteral("hard")}}},
             {.id = QStringLiteral("hard"),
              .text = plain(QStringLiteral("Is it hard?")),
              .answers = {{.text = QStringLiteral("Either way"),
                           .link = {.target = QStringLiteral("sample"),
                                    .step = QStringLiteral("hold")}}}}}},
        Evidence{{{{.text = QStringLiteral("One study of 67 mothers; see ")},
                   {.text = QStringLiteral("what they did"),
                    .link = Link{.kind = Link::Kind::Source, .target = QStringLiteral("who")}}},
                  plain(QStringLiteral("Nobody has counted more."))}},
        GetHelp{}};
    return lesson;
}

Lesson longLesson(int steps)
{
    Lesson lesson{.id = QStringLiteral("long"), .title = QStringLiteral("Long lesson")};
    Steps block;
    for (int number = 0; number < steps; ++number) {
        block.steps.append({.id = QStringLiteral("step-%1").arg(number),
                            .title = QStringLiteral("Step %1").arg(number),
                            .text = plain(QStringLiteral(
                                "Place your thumb above the nipple and your fingers below, "
                                "opposite each other, and let your hand rest there.")),
                            .why = plain(QStringLiteral("The milk ducts are behind the nipple.")),
                            .segment = Segment{.video = QStringLiteral("clip"),
                                               .start = std::chrono::seconds(number)}});
    }
    lesson.blocks = {block};
    return lesson;
}

} // namespace expressly::test

// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "support/catch.h"

#include "temporaryguide.h"

#include <QFile>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

TEST_CASE("A good guide opens with everything it lists", "[core][loader]")
{
    const TemporaryGuide files;
    const GuideResult result = loadGuide(files.folder());
    CHECK(report(result.diagnostics).isEmpty());
    REQUIRE(result.guide);
    const Guide &guide = *result.guide;
    CHECK(guide.id == u"small"_s);
    CHECK(guide.title == u"A small guide"_s);
    CHECK(guide.language == u"en"_s);
    CHECK(guide.review == Review{});
    CHECK(guide.helpLesson == u"help"_s);
    REQUIRE(guide.sections.size() == 2);
    CHECK(guide.sections.at(0).title == u"First things"_s);
    CHECK(guide.sections.at(0).lessons.at(1)
          == LessonEntry{.id = u"renamed"_s, .title = u"Renamed"_s, .aliases = {u"old-name"_s}});

    REQUIRE(guide.videos.size() == 2);
    const Video &film = guide.videos.at(0);
    CHECK(film.title == u"A film"_s);
    CHECK(film.duration == 10min);
    CHECK(film.durationCertainty == Certainty::Verified);
    CHECK(film.host == VideoHost{.service = VideoHost::Service::Vimeo, .id = u"12345"_s});
    CHECK(film.rights.license.isEmpty());
    CHECK_FALSE(film.isOwnClip());
    REQUIRE(film.chapters.size() == 2);
    CHECK(film.chapters.at(0)
          == Chapter{.id = u"one"_s,
                     .title = u"One"_s,
                     .start = 63s,
                     .end = 90s,
                     .givenBy = u"article"_s,
                     .certainty = Certainty::Reported});
    CHECK(film.chapters.at(1).start == 434'500ms);
    CHECK(guide.videos.at(1).page.isEmpty());
    CHECK(guide.sources.at(0).year == u"2009"_s);
    CHECK(guide.sources.at(1).address.isEmpty());
}

TEST_CASE("A good lesson opens with every kind of block", "[core][loader]")
{
    const TemporaryGuide files;
    const Guide guide = loadGuide(files.folder()).guide.value();
    const LessonResult result = loadLesson(guide, u"every-block");
    CHECK(report(result.diagnostics).isEmpty());
    REQUIRE(result.lesson);
    const Lesson &lesson = *result.lesson;
    CHECK(lesson.id == u"every-block"_s);
    CHECK(lesson.title == u"Every block"_s);
    CHECK(toPlainText(lesson.summary) == u"A lesson with every kind of block."_s);
    REQUIRE(lesson.blocks.size() == 16);
    CHECK(std::get<Note>(lesson.blocks.at(3)).kind == Note::Kind::Tip);
    CHECK(std::get<Note>(lesson.blocks.at(4)).kind == Note::Kind::Warning);
    CHECK(std::get<BulletList>(lesson.blocks.at(5)).items.size() == 2);
    CHECK(std::get<Table>(lesson.blocks.at(6)).rows.size() == 2);
    CHECK(std::get<PictureBlock>(lesson.blocks.at(7)).picture.alternative == u"A dot"_s);
    CHECK(std::get<VideoCards>(lesson.blocks.at(8)).videos.size() == 2);
    const auto &signs = std::get<Signs>(lesson.blocks.at(9));
    CHECK(signs.urgency == Signs::Urgency::Today);
    CHECK(toPlainText(signs.title) == u"Call today"_s);
    CHECK(toPlainText(signs.items.at(0)) == u"A sore place."_s);
    const auto &glossary = std::get<Glossary>(lesson.blocks.at(13));
    CHECK(glossary.entries.at(0).term == u"Dot"_s);
    CHECK(toPlainText(glossary.entries.at(0).text) == u"A small circle."_s);
    CHECK(std::holds_alternative<MyNumbers>(lesson.blocks.at(14)));
    CHECK(lesson.review == Review{.by = u"A midwife"_s, .date = u"2026-01-31"_s, .next = {}});
    const auto &questions = std::get<Questions>(lesson.blocks.at(10));
    CHECK(numberOf(questions, u"other"_s) == 2);
    CHECK(questions.questions.at(0).answers
          == QList<Answer>{{.text = u"Yes"_s, .link = {.target = u"help"_s}},
                           {.text = u"No"_s, .question = u"other"_s}});
    CHECK(toPlainText(std::get<Evidence>(lesson.blocks.at(11)).texts.at(0))
          == u"One study (a source)."_s);
    CHECK(toPlainText(std::get<GetHelp>(lesson.blocks.at(12)).text) == u"When in doubt."_s);
    CHECK(lesson.sources == QStringList{u"a-source"_s, u"b-source"_s});

    const QList<Step> steps = stepsOf(lesson);
    REQUIRE(steps.size() == 2);
    CHECK(steps.at(0).segment
          == Segment{.video = u"vimeo-film"_s, .chapter = u"one"_s, .repeats = 3, .rate = 0.5});
    CHECK(steps.at(1).segment == Segment{.video = u"vimeo-film"_s, .start = 12s, .end = 20s});
    CHECK(steps.at(0).picture->file == u"pictures/dot.svg"_s);
}

TEST_CASE("A lesson opens by a former id and says when there is none", "[core][loader]")
{
    const TemporaryGuide files;
    const Guide guide = loadGuide(files.folder()).guide.value();
    const LessonResult renamed = loadLesson(guide, u"old-name");
    REQUIRE(renamed.lesson);
    CHECK(renamed.lesson->id == u"renamed"_s);
    const LessonResult none = loadLesson(guide, u"nowhere");
    CHECK_FALSE(none.lesson);
    CHECK(report(none.diagnostics) == u"error: guide.json: The guide has no lesson “nowhere”."_s);
}

TEST_CASE("Opening a guide reads no lesson", "[core][loader]")
{
    const TemporaryGuide files;
    files.write(u"en/every-block.json"_s, "not JSON");
    const GuideResult result = loadGuide(files.folder());
    REQUIRE(result.guide);
    CHECK(report(result.diagnostics).isEmpty());
    CHECK_FALSE(loadLesson(*result.guide, u"every-block").lesson);
    CHECK(loadLesson(*result.guide, u"help").lesson);
}

TEST_CASE("The language asked for is taken when the guide has it", "[core][loader]")
{
    const TemporaryGuide files;
    files.replace(u"guide.json"_s, R"("languages": ["en"])", R"("languages": ["en", "nb"])");
    files.replace(u"guide.json"_s, R"("A small guide")", R"("A small guide", "nb": "Liten")");
    QFile::copy(files.path(u"en/strings.json"_s), files.path(u"strings.json"_s));
    QFile strings(files.path(u"strings.json"_s));
    REQUIRE(strings.open(QIODevice::ReadOnly));
    files.write(u"nb/strings.json"_s, strings.readAll());
    const auto [wished, language] =
        GENERATE(table<QString, QString>({{u""_s, u"en"_s},
                                          {u"nb"_s, u"nb"_s},
                                          {u"nb_NO"_s, u"nb"_s},
                                          {u"nb-NO en"_s, u"nb"_s},
                                          {u"fr-FR fr nb en"_s, u"nb"_s},
                                          {u"fr"_s, u"en"_s}}));
    CAPTURE(wished);
    const GuideResult result = loadGuide(files.folder(), {.languages = wished.split(u' ')});
    REQUIRE(result.guide);
    CHECK(result.guide->language == language);
    CHECK(result.guide->title == (language == u"nb"_s ? u"Liten"_s : u"A small guide"_s));
}

TEST_CASE("Files of the guide are found only within its folder", "[core][loader]")
{
    const TemporaryGuide files;
    const TemporaryGuide other;
    QFile::link(other.path(u"guide.json"_s), files.path(u"pictures/out.svg"_s));
    QFile::link(other.folder(), files.path(u"out"_s));
    QFile::link(files.path(u"pictures/dot.svg"_s), files.path(u"pictures/in.svg"_s));
    const Guide guide = loadGuide(files.folder()).guide.value();
    CHECK(guideFilePath(guide, u"pictures/dot.svg"_s).endsWith(u"/pictures/dot.svg"));
    CHECK(guideFilePath(guide, u"pictures/in.svg"_s).endsWith(u"/pictures/dot.svg"));
    const QString bad = GENERATE(values<QString>({u""_s,
                                                  u"/etc/passwd"_s,
                                                  u"../guide.json"_s,
                                                  u"pictures/../guide.json"_s,
                                                  u"pictures/.."_s,
                                                  u"pictures"_s,
                                                  u"pictures\\dot.svg"_s,
                                                  u"C:/dot.svg"_s,
                                                  u":/expressly/schema/guide.schema.json"_s,
                                                  u"pictures/none.svg"_s,
                                                  u"pictures/out.svg"_s,
                                                  u"out/guide.json"_s,
                                                  u"pictures/dot.svg"_s + QChar(0)}));
    CAPTURE(bad);
    CHECK(guideFilePath(guide, bad).isEmpty());
}

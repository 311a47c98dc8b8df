// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "support/catch.h"

#include "mistakes.h"
#include "temporaryguide.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

const QString LessonFile = u"en/every-block.json"_s;

} // namespace

TEST_CASE("Every mistake is reported where it is and by name", "[core][loader][bad]")
{
    const TemporaryGuide files;
    static const QList<test::Mistake> Mistakes = test::allMistakes();
    const test::Mistake mistake = GENERATE(from_range(Mistakes.begin(), Mistakes.end()));
    CAPTURE(mistake.before, mistake.after);
    files.replace(mistake.file, mistake.before, mistake.after);
    const QString said = report(checkGuide(files.folder()));
    CAPTURE(said);
    CHECK((said.startsWith(mistake.said) || said.contains(u'\n' + mistake.said)));
    CHECK_FALSE(said.contains(u"The schema"));
}

TEST_CASE("A mistake in a lesson takes away that lesson only", "[core][loader][bad]")
{
    const TemporaryGuide files;
    files.replace(LessonFile, R"("rate": 0.5)", R"("rate": 2)");
    const GuideResult result = loadGuide(files.folder());
    REQUIRE(result.guide);
    CHECK_FALSE(loadLesson(*result.guide, u"every-block").lesson);
    CHECK(loadLesson(*result.guide, u"renamed").lesson);
}

TEST_CASE("A mistake in a video takes away that video only", "[core][loader][bad]")
{
    const TemporaryGuide files;
    files.replace(u"videos.json"_s, R"("start": "1:03")", R"("start": "-1:03")");
    const GuideResult result = loadGuide(files.folder());
    REQUIRE(result.guide);
    REQUIRE(result.guide->videos.size() == 1);
    CHECK(result.guide->videos.constFirst().id == u"no-chapters"_s);
    CHECK(result.diagnostics.size() == 1);
}

TEST_CASE("A film whose length is not certain is only warned about", "[core][loader][bad]")
{
    const TemporaryGuide files;
    files.replace(u"videos.json"_s, R"("start": 434.5)", R"("start": "10:01")");
    files.replace(u"videos.json"_s,
                  R"("durationCertainty": "verified")",
                  R"("durationCertainty": "reported")");
    CHECK(report(checkGuide(files.folder()))
              .startsWith(u"warning: videos.json#/videos/0/chapters/1/start: 10:01"));
    CHECK(loadGuide(files.folder()).guide->videos.size() == 2);
}

TEST_CASE("A lost clip or caption file leaves the video", "[core][loader][bad]")
{
    const TemporaryGuide files;
    files.replace(u"videos.json"_s,
                  R"("duration": "10:00")",
                  R"("duration": "10:00", "file": "a.mp4", "captions": {"en": "a.vtt"})");
    const GuideResult result = loadGuide(files.folder());
    REQUIRE(result.guide);
    REQUIRE(result.guide->videos.size() == 2);
    CHECK_FALSE(result.guide->videos.constFirst().isOwnClip());
    CHECK(result.guide->videos.constFirst().captions.isEmpty());
}

TEST_CASE("What is wrong with the captions of a clip is told with file and line",
          "[core][loader][captions][bad]")
{
    const TemporaryGuide files;
    files.replace(
        u"videos.json"_s,
        R"("duration": "10:00")",
        R"("duration": "10:00", "file": "a.mp4", "captions": {"en": "a.vtt", "pt-BR": "b.vtt"})");
    files.write(u"a.mp4"_s, "film");
    files.write(u"a.vtt"_s, "WEBVTT\n\n00:01.000 --> 00:02.000\nPress.\n");
    files.write(u"b.vtt"_s, "WEBVTT\n\n00:01.000 --> 00:02,000\nAperte.\n\nSolte.\n");
    CHECK(
        report(checkGuide(files.folder()))
            .endsWith(
                u"error: b.vtt:3:1: The end is not a time such as 01:02.500 or 1:00:02.500; this "
                u"caption "
                "was left out.\nerror: b.vtt:6:1: No times stand above this text; it was left out."_s));
    // They are no part of opening a guide.
    CHECK(loadGuide(files.folder()).diagnostics.isEmpty());
}

TEST_CASE("Words in braces that are no side are told, in captions and in picture texts",
          "[core][loader][captions][bad]")
{
    const TemporaryGuide files;
    files.replace(u"videos.json"_s,
                  R"("duration": "10:00")",
                  R"("duration": "10:00", "file": "a.mp4", "captions": {"en": "a.vtt"})");
    files.write(u"a.mp4"_s, "film");
    files.write(u"a.vtt"_s,
                "WEBVTT\n\n00:01.000 --> 00:02.000\n{side:left} hand.\n\n"
                "00:03.000 --> 00:04.000\n{side:lefty} hand.\n");
    CHECK(report(checkGuide(files.folder()))
              .endsWith(u"error: a.vtt:6:1: “{side:lefty}” is not known: write {side:left} or "
                        u"{side:right}."_s));
    files.replace(u"en/every-block.json"_s, R"("alt": "A dot" })", R"("alt": "{side:up} dot" })");
    CHECK(report(checkGuide(files.folder()))
              .contains(u"“{side:up}” is not known: write {side:left} or {side:right}."_s));
}

TEST_CASE("A lesson without title is left out of the guide", "[core][loader][bad]")
{
    const TemporaryGuide files;
    files.replace(u"en/strings.json"_s, R"("every-block": "Every block", )", "");
    const GuideResult result = loadGuide(files.folder());
    REQUIRE(result.guide);
    CHECK(findLesson(*result.guide, u"every-block") == nullptr);
    CHECK(result.guide->sections.constFirst().lessons.size() == 1);
}

TEST_CASE("What cannot be opened at all is said in a sentence", "[core][loader][bad]")
{
    const TemporaryGuide files;
    CHECK(report(checkGuide(u"/no/such/folder"_s))
          == u"error: The folder “/no/such/folder” is not there."_s);
    CHECK(report(checkGuide(u""_s)) == u"error: The folder “” is not there."_s);
    CHECK(
        report(checkGuide(files.path(u"guide.json"_s))).endsWith(u"guide.json” is not a folder."));
    const auto [file, said] = GENERATE(table<QString, QString>({
        {u"guide.json"_s, u"error: guide.json: The file “guide.json” is not there."_s},
        {u"en/strings.json"_s,
         u"error: en/strings.json: The file “en/strings.json” is not there."_s},
    }));
    files.remove(file);
    const GuideResult result = loadGuide(files.folder());
    CHECK_FALSE(result.guide);
    CHECK(report(result.diagnostics) == said);
}

TEST_CASE("A guide opens without its videos or sources", "[core][loader][bad]")
{
    const TemporaryGuide files;
    const QString file = GENERATE(values<QString>({u"videos.json"_s, u"sources.json"_s}));
    const QByteArray text = GENERATE(values<QByteArray>({"", "[]", "{}", "null", "\xff"}));
    CAPTURE(file, text);
    files.write(file, text);
    const GuideResult result = loadGuide(files.folder());
    CHECK(result.guide.has_value());
    CHECK(report(result.diagnostics).startsWith(u"error: "_s + file));
}

TEST_CASE("Files that no one lists and lessons without file are named", "[core][loader][bad]")
{
    const TemporaryGuide files;
    files.write(u"en/unlisted.json"_s, "{}");
    files.remove(u"en/renamed.json"_s);
    const QString said = report(checkGuide(files.folder()));
    CHECK(said.contains(
        u"warning: en/unlisted.json: guide.json does not list the lesson “unlisted”."));
    CHECK(said.contains(u"error: en/renamed.json: The file “en/renamed.json” is not there."));
}

TEST_CASE("Links that lead out of the folder are refused for every file", "[core][loader][bad]")
{
    const TemporaryGuide files;
    const TemporaryGuide other;
    const QString file = GENERATE(values<QString>(
        {u"guide.json"_s, u"en/strings.json"_s, u"en/help.json"_s, u"pictures/dot.svg"_s}));
    files.remove(file);
    REQUIRE(QFile::link(other.path(file), files.path(file)));
    CAPTURE(file);
    CHECK(report(checkGuide(files.folder()))
              .contains(u"The path “"_s + file + u"” leaves the guide's folder."_s));
}

TEST_CASE("HTML and scripts in texts are text", "[core][loader][bad]")
{
    const TemporaryGuide files;
    files.replace(LessonFile, "A tip.", "<script>alert(1)</script><b>&amp;</b>");
    const Guide guide = loadGuide(files.folder()).guide.value();
    const LessonResult result = loadLesson(guide, u"every-block");
    REQUIRE(result.lesson);
    CHECK(toPlainText(std::get<Note>(result.lesson->blocks.at(3)).text)
          == u"<script>alert(1)</script><b>&amp;</b>"_s);
}

TEST_CASE("Hostile files end in a diagnostic", "[core][loader][bad]")
{
    const TemporaryGuide files;
    const QString file =
        GENERATE(values<QString>({u"guide.json"_s, u"en/strings.json"_s, LessonFile}));
    const QByteArray text = GENERATE(as<QByteArray>(),
                                     QByteArray("[").repeated(100'000),
                                     QByteArray("{\"a\":").repeated(100'000),
                                     '"' + QByteArray(50'000'000, 'a') + '"',
                                     "{\"summary\": \"" + QByteArray(50'000'000, 'a') + "\"}",
                                     QByteArray("\0\0\0\0", 4),
                                     "{\"" + QByteArray(8'000'000, 'k') + "\": 1}",
                                     "[" + QByteArray("1,").repeated(1'000'000) + "1]");
    CAPTURE(file, text.left(20));
    files.write(file, text);
    const QList<Diagnostic> diagnostics = checkGuide(files.folder());
    CHECK_FALSE(diagnostics.isEmpty());
    for (const Diagnostic &diagnostic : diagnostics) {
        CHECK(diagnostic.message.size() < 600);
    }
}

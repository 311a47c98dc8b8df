// SPDX-License-Identifier: MIT
#include "media/voice/fakevoice.h"
#include "session/reading/readaloud.h"
#include "support/catch.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

Lesson shortLesson()
{
    return {
        .id = u"short"_s,
        .title = u"Short"_s,
        .blocks = {
            PictureBlock{.picture = {.file = u"a.svg"_s, .alternative = u"A cup."_s}},
            Paragraph{parseRichText(u"Wash them. Dry them with e.g. Paper. Then sit.").text},
            Steps{
                {{.id = u"hold"_s, .title = u"Hold"_s, .text = parseRichText(u"Hold it.").text}}}}};
}

struct Fixture
{
    explicit Fixture(const Lesson &lesson = shortLesson())
    {
        reader.setLesson(Guide{.language = u"en"_s}, lesson);
        QObject::connect(&reader,
                         &ReadAloud::paragraphChanged,
                         [this](std::optional<int> paragraph) { marks.append(paragraph); });
    }

    /// Lets the voice speak to the end of the lesson; a lesson has an end.
    void readOut()
    {
        for (int sentence = 0; sentence < 500 && voice.isSpeaking; ++sentence) {
            voice.finish();
        }
    }

    test::FakeVoice voice;
    ReadAloud reader{voice};
    QList<std::optional<int>> marks;
};

} // namespace

TEST_CASE("A lesson is read sentence by sentence, and its paragraphs are marked",
          "[session][reading]")
{
    Fixture fixture;
    const QSignalSpy changed(&fixture.reader, &ReadAloud::readingChanged);
    fixture.reader.start();
    CHECK(fixture.voice.said == QStringList{u"Short"_s});
    fixture.readOut();
    CHECK(fixture.voice.said
          == QStringList{u"Short"_s,
                         u"Not yet reviewed by a clinician."_s,
                         u"Picture: A cup."_s,
                         u"Wash them."_s,
                         u"Dry them with e.g. Paper."_s,
                         u"Then sit."_s,
                         u"Hold"_s,
                         u"Hold it."_s});
    CHECK(fixture.voice.languages == QStringList(8, u"en"_s));
    CHECK(fixture.marks == QList<std::optional<int>>{0, 1, 2, 3, 4, 5, std::nullopt});
    CHECK_FALSE(fixture.reader.isReading());
    CHECK(changed.count() == 2);
}

TEST_CASE("Reading begins where it is told, or with the next words", "[session][reading]")
{
    Fixture fixture;
    fixture.reader.setSeenPictures([](const Picture &) { return true; });
    fixture.reader.setBeginning([] { return 2; }); // a picture that is seen
    fixture.reader.start();
    CHECK(fixture.voice.said == QStringList{u"Wash them."_s});
    CHECK(fixture.marks == QList<std::optional<int>>{3});
    fixture.reader.stop();
    fixture.reader.setBeginning([] { return 99; });
    fixture.reader.start();
    CHECK_FALSE(fixture.reader.isReading());
    CHECK(fixture.voice.said.size() == 1);
}

TEST_CASE("Where there is nothing to read, reading ends at once", "[session][reading]")
{
    test::FakeVoice voice;
    ReadAloud reader(voice);
    const QSignalSpy changed(&reader, &ReadAloud::readingChanged);
    reader.setBeginning([] { return 2; }); // of every lesson the review is told
    reader.setLesson({}, {});
    reader.start();
    CHECK(voice.said.isEmpty());
    CHECK_FALSE(reader.isReading());
    CHECK(changed.count() == 2);
}

TEST_CASE("What was stopped does not go on, whatever the voice says", "[session][reading]")
{
    Fixture fixture;
    fixture.reader.toggle();
    SECTION("by the person")
    {
        fixture.reader.toggle();
        CHECK_FALSE(fixture.reader.isReading());
    }
    SECTION("by another lesson")
    {
        fixture.reader.setLesson({}, {});
        CHECK_FALSE(fixture.reader.isReading());
    }
    SECTION("by another voice")
    {
        test::FakeVoice other;
        fixture.reader.setVoice(other);
        CHECK(other.said.isEmpty());
        fixture.reader.setVoice(fixture.voice);
    }
    SECTION("by a voice that fails")
    {
        const QSignalSpy refused(&fixture.reader, &ReadAloud::refused);
        emit fixture.voice.failed(u"There is no sound."_s);
        REQUIRE(refused.count() == 1);
        CHECK(refused[0][0].toString().endsWith(u"There is no sound."_s));
    }
    CHECK_FALSE(fixture.reader.isReading());
    CHECK(fixture.marks.last() == std::nullopt);
    fixture.voice.finish(); // a service that answers late
    CHECK(fixture.voice.said.size() == 1);
}

TEST_CASE("A film that is mirrored meanwhile changes the words from the next sentence on",
          "[session][reading][mirror]")
{
    Fixture fixture(
        {.id = u"sides"_s,
         .blocks = {Paragraph{
             parseRichText(u"The {side:left} hand. Now the {side:left} one. The {side:left}.")
                 .text}}});
    fixture.reader.setBeginning([] { return 2; });
    fixture.reader.start();
    fixture.reader.setMirrored(true);
    CHECK(fixture.voice.said == QStringList{u"The left hand."_s});
    fixture.voice.finish();
    fixture.reader.setMirrored(false);
    fixture.voice.finish();
    CHECK(fixture.voice.said
          == QStringList{u"The left hand."_s, u"Now the right one."_s, u"The left."_s});
    fixture.reader.setMirrored(true);
    fixture.voice.finish();
    CHECK_FALSE(fixture.reader.isReading());
}

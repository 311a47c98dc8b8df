// SPDX-License-Identifier: MIT
#include "core/guide/passages.h"
#include "core/guide/richtext.h"
#include "media/voice/fakevoice.h"
#include "session/reading/readaloud.h"
#include "support/catch.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/readingbinding.h"
#include "ui/lesson/samplelesson.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

struct Fixture
{
    explicit Fixture(const Lesson &lesson = test::sampleLesson())
    {
        qputenv("EXPRESSLY_REDUCED_MOTION", "1");
        Guide guide = test::sampleGuide();
        guide.language = u"en"_s;
        view.setGuide(guide);
        view.resize(700, 600);
        view.setLesson(lesson);
        view.show();
        bindReadAloud(reader, view);
        reader.setLesson(guide, lesson);
    }

    /// Lets the voice speak to the end of the lesson; a lesson has an end.
    void readOut()
    {
        for (int passage = 0; passage < 500 && voice.isSpeaking; ++passage) {
            voice.finish();
        }
    }

    test::FakeVoice voice;
    LessonView view;
    ReadAloud reader{voice};
};

} // namespace

TEST_CASE("A lesson is read from title to end, without its buttons and signs",
          "[ui][lesson][speech]")
{
    Fixture fixture;
    const QSignalSpy changed(&fixture.reader, &ReadAloud::readingChanged);
    fixture.reader.start();
    CHECK(fixture.reader.isReading());
    CHECK(fixture.voice.said == QStringList{test::sampleLesson().title});
    CHECK(fixture.voice.languages == QStringList{u"en"_s});
    fixture.readOut();
    CHECK_FALSE(fixture.reader.isReading());
    CHECK(changed.count() == 2);

    const QString all = fixture.voice.said.join(u'\n');
    qsizetype from = 0;
    for (const Step &step : stepsOf(test::sampleLesson())) {
        CAPTURE(step.title);
        const qsizetype title = all.indexOf(step.title, from);
        REQUIRE(title >= 0);
        from = all.indexOf(toPlainText(step.text).simplified(), title);
        REQUIRE(from >= 0);
    }
    CHECK_FALSE(all.contains(u"Practise"_s));
    CHECK_FALSE(all.contains(QChar(0x25B6)));
    CHECK_FALSE(all.contains(QChar::ObjectReplacementCharacter));
    for (const QString &passage : fixture.voice.said) {
        CHECK_FALSE(passage.trimmed().isEmpty());
    }
}

TEST_CASE("Reading begins at the top of what is seen, and what is read stays in sight",
          "[ui][lesson][speech]")
{
    Fixture fixture(test::longLesson(30));
    QScrollBar *bar = fixture.view.verticalScrollBar();
    bar->setValue(1500);
    const int first = fixture.view.readingPosition().paragraph;
    fixture.reader.start();
    REQUIRE_FALSE(fixture.voice.said.isEmpty());
    const QList<Passage> passages =
        passagesOf(test::sampleGuide(), test::longLesson(30), {.wording = Wording::Spoken});
    const auto next = std::ranges::lower_bound(passages, first, {}, &Passage::paragraph);
    REQUIRE(next != passages.end());
    CHECK(fixture.voice.said.first() == next->text);
    for (int passage = 0; passage < 20; ++passage) {
        fixture.voice.finish();
    }
    CHECK(bar->value() > 1700);
    bar->setValue(0); // the person looks elsewhere
    fixture.voice.finish();
    CHECK(bar->value() > 1700);
}

TEST_CASE("Stopping is at once, and what was stopped does not go on", "[ui][lesson][speech]")
{
    Fixture fixture;
    fixture.reader.toggle();
    CHECK(fixture.voice.isSpeaking);
    fixture.reader.toggle();
    CHECK_FALSE(fixture.voice.isSpeaking);
    CHECK_FALSE(fixture.reader.isReading());
    fixture.voice.finish(); // a service that answers late
    CHECK(fixture.voice.said.size() == 1);
}

TEST_CASE("A computer without a voice, or with one that fails, says so in a sentence",
          "[ui][lesson][speech]")
{
    Fixture fixture;
    const QSignalSpy refused(&fixture.reader, &ReadAloud::refused);
    fixture.voice.available = false;
    fixture.reader.start();
    CHECK_FALSE(fixture.reader.isReading());
    CHECK(fixture.voice.said.isEmpty());
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString().contains(u"qt6-speech-flite-plugin"_s));

    fixture.voice.available = true;
    fixture.reader.start();
    emit fixture.voice.failed(u"The computer has no voice for Deutsch."_s);
    CHECK_FALSE(fixture.reader.isReading());
    REQUIRE(refused.count() == 2);
    CHECK(refused[1][0].toString().endsWith(u"no voice for Deutsch."_s));
}

TEST_CASE("Evidence is read aloud once it is shown", "[ui][lesson][speech]")
{
    Fixture fixture;
    const auto isRead = [&fixture] {
        fixture.voice.said.clear();
        fixture.reader.start();
        fixture.readOut();
        const QString all = fixture.voice.said.join(u'\n');
        CHECK(all.contains(u"A sore place."_s));
        CHECK(all.contains(u"How sure is this?"_s) == all.contains(u"67 mothers"_s));
        return all.contains(u"67 mothers"_s);
    };
    CHECK_FALSE(isRead());
    const auto button =
        std::ranges::find(fixture.view.links(), LessonLink::Deed::Unfold, &LessonLink::deed);
    REQUIRE(button != fixture.view.links().end());
    fixture.view.setReadingPosition({.paragraph = int(fixture.view.links().size())});
    const auto index = std::distance(fixture.view.links().begin(), button);
    QTest::mouseClick(fixture.view.viewport(),
                      Qt::LeftButton,
                      {},
                      fixture.view.linkRect(index).center().toPoint());
    fixture.view.setReadingPosition({});
    CHECK(isRead());
}

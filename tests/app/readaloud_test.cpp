// SPDX-License-Identifier: MIT
#include "app/program.h"
#include "media/voice/fakevoice.h"
#include "session/reading/readaloud.h"
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/lesson/lessonpane.h"
#include "ui/widgets/signbutton.h"

#include <QTest>

using namespace expressly;

TEST_CASE("The lesson is read aloud by key and by button; film and voice do not speak together",
          "[app][speech]")
{
    const test::Home home;
    test::FakeVoice voice;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    program.window().lessonReader().setVoice(voice);
    QAction *action = program.window().services().commands.action(Command::ReadAloud);
    const auto buttons = program.window().lessonPane().findChildren<SignButton *>();
    const auto button =
        std::ranges::find(buttons, QStringLiteral("Read aloud"), [](const SignButton *each) {
            return each->accessibleName();
        });
    REQUIRE(button != buttons.end());
    REQUIRE(program.waitForFilm());

    program.press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(voice.isSpeaking);
    CHECK(voice.languages.value(0) == QStringLiteral("en"));
    CHECK(action->isChecked());
    CHECK((*button)->isChecked());
    program.press(Qt::Key_Space);
    CHECK(program.player().isPlaying());
    CHECK_FALSE(voice.isSpeaking);
    CHECK_FALSE(action->isChecked());

    QTest::mouseClick(*button, Qt::LeftButton);
    CHECK(voice.isSpeaking);
    CHECK_FALSE(program.player().isPlaying());
    CHECK(action->isChecked());
    QTest::mouseClick(*button, Qt::LeftButton);
    CHECK_FALSE(voice.isSpeaking);
    CHECK_FALSE((*button)->isChecked());

    program.press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
    program.window().services().session.guide().openLesson(QStringLiteral("when-to-get-help"));
    CHECK_FALSE(voice.isSpeaking);

    voice.available = false;
    program.press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(program.notice().contains(QStringLiteral("read aloud")));
    CHECK_FALSE(action->isChecked());
    program.window().lessonReader().stop();
}

TEST_CASE("A voice that fails leaves the film playing", "[app][speech]")
{
    const test::Home home;
    test::FakeVoice voice;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    program.window().lessonReader().setVoice(voice);
    REQUIRE(program.waitForFilm());
    const bool wasPlaying = GENERATE(true, false);
    CAPTURE(wasPlaying);
    if (wasPlaying) {
        program.press(Qt::Key_Space);
        REQUIRE(program.player().isPlaying());
    }
    program.press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(voice.isSpeaking);
    emit voice.failed(QStringLiteral("There is no sound."));
    CHECK(program.player().isPlaying() == wasPlaying);
    CHECK_FALSE(voice.isSpeaking);
    CHECK(program.notice().contains(QStringLiteral("There is no sound.")));
}

// SPDX-License-Identifier: MIT
// Someone starts the program, finds the technique, and clicks the time beside a step.
#include "app/program.h"
#include "media/film/pictureconverter.h"
#include "media/film/videoreader.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/contents/sidebar.h"
#include "ui/lesson/lessonview.h"
#include "ui/lists/chapterlistview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

QImage decodedFrame(const QString &file, std::chrono::microseconds position, QSize size)
{
    FilmResult result = openFilm(file, FilmStreams::Picture);
    REQUIRE(result.film);
    VideoReader reader(std::move(*result.film));
    REQUIRE(reader.seek(position, [] { return false; }) == VideoReader::Outcome::Frame);
    return PictureConverter({}).convert(reader.frame(), size);
}

void findLesson(test::Program &program, const QString &words)
{
    program.press(Qt::Key_K, Qt::ControlModifier);
    auto *filter = program.window().sidebar().findChild<QLineEdit *>();
    REQUIRE(filter->hasFocus());
    QTest::keyClicks(filter, words);
}

} // namespace

TEST_CASE("A step that was found in the contents plays at its very frame and goes on", "[app]")
{
    const test::Home home;
    test::Program program;
    findLesson(program, QStringLiteral("press, comp"));
    program.press(Qt::Key_Return);
    REQUIRE(program.lessonId() == QStringLiteral("press-compress-release"));
    CHECK(program.lesson().toPlainText().contains(QStringLiteral("Press straight back")));
    REQUIRE(program.waitForFilm());

    const qsizetype chip = program.linkOfStep(QStringLiteral("compress"));
    REQUIRE(chip >= 0);
    const LessonLink &link = program.lesson().links().at(chip);
    CHECK(program.lesson()
              .toPlainText()
              .mid(link.chipPosition, link.chipLength)
              .contains(QStringLiteral("▶ 0:14")));
    program.frames.clear();
    program.clickLink(chip);
    // What stood there may be drawn anew in between; nothing else may.
    const auto isNew = [](const VideoFrame &frame) { return frame.start > 0us; };
    const auto newFrames = [&] { return std::ranges::count_if(program.frames, isNew); };
    REQUIRE(test::waitUntil([&newFrames] { return newFrames() > 5; }));

    const VideoFrame first = *std::ranges::find_if(program.frames, isNew);
    CHECK(first.start <= 14s);
    CHECK(first.start + first.duration > 14s);
    const QImage expected =
        decodedFrame(QStringLiteral(EXPRESSLY_CONTENT "/clips/press-compress-release.mp4"),
                     14s,
                     program.window().playerPanel().deck().picture().pictureSize());
    CHECK(first.image == expected.convertToFormat(first.image.format()));
    CHECK(program.player().isPlaying());
    CHECK(program.frames.last().start > first.start);
    CHECK(program.lesson().currentStep() == QStringLiteral("compress"));
    CHECK(program.currentChapter() == 2);
    CHECK(program.window().playerPanel().findChild<SeekBar *>()->valueText().contains(
        QStringLiteral("Compress")));
}

TEST_CASE("A lesson found by its words opens by a click, and the step moves on with the film",
          "[app]")
{
    const test::Home home;
    test::Program program;
    findLesson(program, QStringLiteral("RELEASE"));
    auto *tree = program.window().sidebar().findChild<QTreeView *>();
    REQUIRE(tree->model()->rowCount() == 1);
    const QModelIndex lesson = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(lesson).center());
    REQUIRE(program.lessonId() == QStringLiteral("press-compress-release"));
    CHECK(program.window().sidebar().currentLesson() == program.lessonId());

    program.clickLink(program.linkOfStep(QStringLiteral("press-back")));
    REQUIRE(test::waitUntil(
        [&] { return program.lesson().currentStep() == QStringLiteral("press-back"); }));
    REQUIRE(program.waitForFilm());
    REQUIRE(program.player().isPlaying());
    program.session().film().seek(19'800ms);
    CHECK(test::waitUntil(
        [&] { return program.lesson().currentStep() == QStringLiteral("release"); }));
    CHECK(program.currentChapter() == 3);
    CHECK(program.player().isPlaying());
}

TEST_CASE("A time in the text plays at that time", "[app]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    program.clickLink(program.linkToTime(QStringLiteral("press-compress-release"), 26s));
    const auto isNew = [](const VideoFrame &frame) { return frame.start > 0us; };
    REQUIRE(test::waitUntil([&] { return std::ranges::any_of(program.frames, isNew); }));
    const VideoFrame first = *std::ranges::find_if(program.frames, isNew);
    CHECK(first.start <= 26s);
    CHECK(first.start + first.duration > 26s);
    CHECK(program.player().isPlaying());
}

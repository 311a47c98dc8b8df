// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/lesson/lessonfixture.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace expressly;
using Fixture = test::LessonFixture;
using namespace std::chrono_literals;

TEST_CASE("A lesson shows all its parts as real text", "[ui][lesson]")
{
    const Fixture fixture;
    const QString text = fixture.view.toPlainText();
    for (const char *part : {"Sample lesson",
                             "What it is for.",
                             "Not yet reviewed by a clinician.",
                             "<b>this</b>",
                             "It should not hurt.",
                             "Hold",
                             "Why: The milk is there.",
                             "Picture: A hand in a C.",
                             "Their film",
                             "Drops",
                             "A table",
                             "Two",
                             "Drink something.",
                             "Call today",
                             "A sore place.",
                             "0:48",
                             "about 2:36",
                             "address not checked",
                             "From the beginning",
                             "Getting help",
                             "WHO: Box 7, 2009 – read in the original.",
                             "Lost paper – not yet checked."}) {
        CAPTURE(part);
        CHECK(text.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("A click on a step's time wishes for its segment", "[ui][lesson]")
{
    Fixture fixture;
    const QSignalSpy segment(&fixture.view, &LessonView::segmentActivated);
    fixture.click(QStringLiteral("0:14"));
    REQUIRE(segment.count() == 1);
    CHECK(segment[0][0].toString() == QStringLiteral("hold"));
}

TEST_CASE("A click on a time in the text wishes for that second", "[ui][lesson]")
{
    Fixture fixture;
    std::chrono::milliseconds start{0};
    QString video;
    QObject::connect(&fixture.view,
                     &LessonView::videoActivated,
                     &fixture.view,
                     [&](const QString &id, const std::optional<TimeRange> &range) {
        REQUIRE(range);
        video = id;
        start = range->start;
    });
    fixture.click(QStringLiteral("7:14"));
    CHECK(video == QStringLiteral("film"));
    CHECK(start == std::chrono::milliseconds(434s));
    fixture.click(QStringLiteral("the massage"));
    CHECK(start == std::chrono::milliseconds(63s));
    fixture.click(QStringLiteral("0:30"));
    CHECK(video == QStringLiteral("clip"));
    CHECK(start == std::chrono::milliseconds(30s));
}

TEST_CASE("Links lead to lessons, sources and pages", "[ui][lesson]")
{
    Fixture fixture;
    const QSignalSpy lesson(&fixture.view, &LessonView::lessonActivated);
    const QSignalSpy page(&fixture.view, &LessonView::externalLinkActivated);

    fixture.click(QStringLiteral("this lesson"));
    REQUIRE(lesson.count() == 1);
    CHECK(lesson[0][0].toString() == QStringLiteral("other"));
    CHECK(lesson[0][1].toString() == QStringLiteral("there"));

    fixture.click(QStringLiteral("Getting help"));
    REQUIRE(lesson.count() == 2);
    CHECK(lesson[1][0].toString() == QStringLiteral("help"));

    fixture.click(QStringLiteral("publisher’s page"));
    REQUIRE(page.count() == 1);
    CHECK(page[0][0].toString() == QStringLiteral("https://example.org/film"));

    fixture.view.verticalScrollBar()->setValue(0);
    fixture.click(QStringLiteral("source"));
    CHECK(fixture.view.verticalScrollBar()->value() > 0);
    CHECK(page.count() == 1);
}

TEST_CASE("Chips are high enough to hit and stay on one line", "[ui][lesson]")
{
    const int zoom = GENERATE(100, 160);
    Fixture fixture(test::sampleLesson(), {420, 600});
    fixture.view.setZoom(zoom);
    int chips = 0;
    for (qsizetype index = 0; index < fixture.view.links().size(); ++index) {
        const LessonLink &link = fixture.view.links()[index];
        if (link.look == LessonLink::Look::Chip && link.chipPosition == link.position) {
            CAPTURE(index);
            ++chips;
            CHECK(fixture.view.linkRect(index).height() >= 28);
            CHECK(fixture.view.linkRect(index).height() < 28 * 2 * zoom / 100);
            CHECK(fixture.view.linkRect(index).right() <= fixture.view.viewport()->width());
        }
    }
    CHECK(chips == 9); // those that practise a step included
}

TEST_CASE("A chip whose words have a hyphen stays on one line, however wide the lesson is",
          "[ui][lesson]")
{
    Lesson lesson = test::longLesson(1);
    for (Block &block : lesson.blocks) {
        if (auto *steps = std::get_if<Steps>(&block)) {
            steps->steps.first().segment->rate = 0.75; // "three-quarter speed"
            steps->steps.first().segment->repeats = 2;
        }
    }
    Fixture fixture(lesson, {420, 600});
    for (int width = 420; width <= 900; width += 20) {
        CAPTURE(width);
        fixture.view.resize(width, 600);
        const qsizetype chip = fixture.linkWith(QStringLiteral("Practise"));
        REQUIRE(chip >= 0);
        CHECK(fixture.view.linkRect(chip).height() < 28 * 2);
    }
}

TEST_CASE("Tab goes from link to link and Enter follows", "[ui][lesson]")
{
    Fixture fixture;
    const QSignalSpy lesson(&fixture.view, &LessonView::lessonActivated);
    const QSignalSpy segment(&fixture.view, &LessonView::segmentActivated);
    for (int tab = 0; tab < 4; ++tab) {
        QTest::keyClick(&fixture.view, Qt::Key_Tab);
    }
    QTest::keyClick(&fixture.view, Qt::Key_Return);
    CHECK(lesson.count() == 1);
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    QTest::keyClick(&fixture.view, Qt::Key_Enter);
    CHECK(segment.count() == 1);
    QTest::keyClick(&fixture.view, Qt::Key_Backtab);
    QTest::keyClick(&fixture.view, Qt::Key_Return);
    CHECK(lesson.count() == 2);
}

TEST_CASE("Keys scroll the lesson, and the player's keys are left alone", "[ui][lesson]")
{
    Fixture fixture(test::longLesson(20));
    QScrollBar *bar = fixture.view.verticalScrollBar();
    QTest::keyClick(&fixture.view, Qt::Key_Down);
    const int afterDown = bar->value();
    CHECK(afterDown > 0);
    QTest::keyClick(&fixture.view, Qt::Key_PageDown);
    CHECK(bar->value() > afterDown);
    QTest::keyClick(&fixture.view, Qt::Key_End);
    CHECK(bar->value() == bar->maximum());
    QTest::keyClick(&fixture.view, Qt::Key_Home);
    CHECK(bar->value() == 0);
    for (const int key : {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&fixture.view, &press);
        CHECK_FALSE(press.isAccepted());
    }
    CHECK(bar->value() == 0);
}

TEST_CASE("The view follows the step being shown until one reads elsewhere", "[ui][lesson]")
{
    Fixture fixture(test::longLesson(30));
    QScrollBar *bar = fixture.view.verticalScrollBar();
    const int blocks = fixture.view.document()->blockCount();
    fixture.view.setCurrentStep(QStringLiteral("step-10"));
    CHECK(fixture.view.currentStep() == QStringLiteral("step-10"));
    CHECK(fixture.view.stepRect(QStringLiteral("step-10")).top() >= 0);
    CHECK(fixture.view.stepRect(QStringLiteral("step-10")).top() < 60);
    CHECK(fixture.view.document()->blockCount() == blocks);

    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    QCoreApplication::processEvents();
    fixture.view.setCurrentStep(QStringLiteral("step-11"));
    CHECK(bar->value() == 0);

    fixture.click(QStringLiteral("0:01"));
    fixture.view.setCurrentStep(QStringLiteral("step-20"));
    CHECK(bar->value() > 0);
}

TEST_CASE("Zoom and width keep what is being read in its place", "[ui][lesson]")
{
    Fixture fixture(test::longLesson(40));
    fixture.view.verticalScrollBar()->setValue(3000);
    const auto before = fixture.view.readingPosition();
    REQUIRE(before.paragraph > 0);
    fixture.view.setZoom(170);
    CHECK(fixture.view.readingPosition().paragraph == before.paragraph);
    fixture.view.resize(1000, 500);
    CHECK(fixture.view.readingPosition().paragraph == before.paragraph);
    fixture.view.setZoom(20);
    CHECK(fixture.view.zoom() == 60);
    fixture.view.setZoom(900);
    CHECK(fixture.view.zoom() == 300);
    CHECK(fixture.view.readingPosition().paragraph == before.paragraph);
}

TEST_CASE("Ctrl and the wheel wish for another zoom and change nothing by themselves",
          "[ui][lesson]")
{
    Fixture fixture(test::longLesson(20));
    const QSignalSpy zoom(&fixture.view, &LessonView::zoomRequested);
    QWheelEvent wheel({50, 50},
                      fixture.view.mapToGlobal(QPointF(50, 50)),
                      {},
                      {0, 120},
                      Qt::NoButton,
                      Qt::ControlModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(fixture.view.viewport(), &wheel);
    REQUIRE(zoom.count() == 1);
    CHECK(zoom[0][0].toInt() == 110);
    CHECK(fixture.view.zoom() == 100);
    CHECK(fixture.view.verticalScrollBar()->value() == 0);
}

TEST_CASE("A line of the lesson has no more than 75 characters, however wide the pane",
          "[ui][lesson]")
{
    Fixture fixture(test::longLesson(3), {1600, 600});
    for (QTextBlock block = fixture.view.document()->begin(); block.isValid();
         block = block.next()) {
        for (int line = 0; line < block.layout()->lineCount(); ++line) {
            CHECK(block.layout()->lineAt(line).textLength() <= 76);
        }
    }
}

TEST_CASE("Text can be selected with the mouse and copied", "[ui][lesson]")
{
    Fixture fixture;
    const QTextCursor start(fixture.view.document()->begin());
    const QPoint from = fixture.view.cursorRect(start).center();
    QTest::mousePress(fixture.view.viewport(), Qt::LeftButton, {}, from);
    test::movePointer(*fixture.view.viewport(), from + QPoint(60, 0), Qt::LeftButton);
    test::movePointer(*fixture.view.viewport(), from + QPoint(120, 0), Qt::LeftButton);
    QTest::mouseRelease(fixture.view.viewport(), Qt::LeftButton, {}, from + QPoint(120, 0));
    CHECK(fixture.view.textCursor().selectedText().startsWith(QStringLiteral("Samp")));
    CHECK(fixture.view.isReadOnly());
}

TEST_CASE("What is known about a video's file stands on its card", "[ui][lesson]")
{
    Fixture fixture;
    CHECK_FALSE(fixture.view.toPlainText().contains(QStringLiteral("On this computer")));
    fixture.view.setVideoStates({{QStringLiteral("clip"), QStringLiteral("On this computer")}});
    CHECK(fixture.view.toPlainText().contains(QStringLiteral("On this computer")));
}

TEST_CASE("Two hundred steps are all there, and only setters change the view", "[ui][lesson]")
{
    Fixture fixture(test::longLesson(200));
    const QSignalSpy segment(&fixture.view, &LessonView::segmentActivated);
    CHECK(fixture.view.links().size() == 400); // the time of each, and its practice
    fixture.view.setCurrentStep(QStringLiteral("step-199"));
    CHECK(fixture.view.stepRect(QStringLiteral("step-199")).top() < fixture.view.height());
    CHECK(segment.isEmpty());
    fixture.view.setLesson(test::sampleLesson());
    CHECK(fixture.view.verticalScrollBar()->value() == 0);
    CHECK(fixture.view.currentStep().isEmpty());
}

TEST_CASE("Whoever goes to a step reads it to its end, also where its beginning is in sight",
          "[ui][lesson]")
{
    Fixture fixture(test::longLesson(20));
    const auto rectOf = [&fixture](const QString &step) { return fixture.view.stepRect(step); };
    const int height = fixture.view.viewport()->height();
    int cut = 0; // a step that begins in sight and ends below
    while (cut < 20 && rectOf(QStringLiteral("step-%1").arg(cut)).bottom() <= height) {
        ++cut;
    }
    const QString step = QStringLiteral("step-%1").arg(cut);
    REQUIRE(rectOf(step).top() < height);
    fixture.view.setCurrentStep(step, LessonView::Scrolling::Always);
    CHECK(rectOf(step).top() >= 0);
    CHECK(rectOf(step).bottom() <= height);
    const double before = rectOf(step).top();
    fixture.view.setCurrentStep(step, LessonView::Scrolling::Always);
    CHECK(rectOf(step).top() == before);
}

// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/lesson/lessonfixture.h"

#include <QSignalSpy>

using namespace expressly;
using Fixture = test::LessonFixture;

TEST_CASE("How sure it is stays folded away until someone asks", "[ui][lesson]")
{
    Fixture fixture;
    const QString question = QStringLiteral("How\u00A0sure\u00A0is\u00A0this?");
    const auto isShown = [&fixture] {
        return fixture.view.toPlainText().contains(QStringLiteral("One study of 67 mothers"));
    };
    CHECK(fixture.view.toPlainText().contains(QStringLiteral("How sure is this?")));
    CHECK_FALSE(isShown());
    CHECK(fixture.linkWith(QStringLiteral("what they did")) == -1);

    fixture.click(question);
    CHECK(isShown());
    CHECK(fixture.view.showsEvidence());
    CHECK(fixture.linkWith(QStringLiteral("what they did")) >= 0);
    fixture.click(question);
    CHECK_FALSE(isShown());

    // By keys; the focus stays on the button, so that the same key closes it again.
    const int button = fixture.view.links()[fixture.linkWith(question)].position;
    for (int pressed = 0; pressed < 60 && fixture.view.textCursor().position() != button;
         ++pressed) {
        QTest::keyClick(&fixture.view, Qt::Key_Tab);
    }
    REQUIRE(fixture.view.textCursor().position() == button);
    QTest::keyClick(&fixture.view, Qt::Key_Return);
    CHECK(isShown());
    QTest::keyClick(&fixture.view, Qt::Key_Return);
    CHECK_FALSE(isShown());
    QTest::keyClick(&fixture.view, Qt::Key_Return);
    REQUIRE(isShown());

    // Twice quickly is once open and once closed; another lesson begins folded.
    fixture.click(question);
    fixture.click(question);
    REQUIRE(isShown());
    fixture.view.setLesson(test::sampleLesson());
    CHECK_FALSE(isShown());
}

TEST_CASE("Questions lead on, and at last to a lesson", "[ui][lesson]")
{
    Fixture fixture;
    const QSignalSpy opened(&fixture.view, &LessonView::lessonActivated);
    const QString text = fixture.view.toPlainText();
    CHECK(text.contains(QStringLiteral("Yes: Getting help")));
    CHECK(text.contains(QStringLiteral("No: Question 2")));
    fixture.view.verticalScrollBar()->setValue(0);
    fixture.click(QStringLiteral("Question 2"));
    const QRectF next = fixture.view.stepRect(QStringLiteral("hard"));
    CHECK(next.top() >= 0);
    CHECK(next.bottom() <= fixture.view.viewport()->height());
    CHECK(opened.isEmpty());
    fixture.click(QStringLiteral("Getting help"));
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == QStringLiteral("help"));
}

TEST_CASE("What is to be done instead is counted anew", "[ui][lesson]")
{
    Lesson lesson = test::sampleLesson();
    lesson.blocks += Steps{{{.id = QStringLiteral("cup"), .title = QStringLiteral("By cup")}}};
    const Fixture fixture(lesson);
    const QString text = fixture.view.toPlainText();
    CHECK(text.contains(QStringLiteral("3\nFree")));
    CHECK(text.contains(QStringLiteral("1\nBy cup")));
}

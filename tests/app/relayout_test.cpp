// SPDX-License-Identifier: MIT
// Whatever a person has marked in the lesson, and whatever lays the lesson out anew.
#include "app/program.h"
#include "app/splitterdrag.h"
#include "core/guide/afterstep.h"
#include "media/voice/fakevoice.h"
#include "session/reading/readaloud.h"
#include "store/settings.h"
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/lesson/findbar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <functional>

using namespace expressly;

namespace {

const QString Words = QStringLiteral("press");
const QString LessonId = QStringLiteral("press-compress-release");
const QString OtherId = QStringLiteral("help-the-let-down");

struct Change
{
    const char *name;
    std::function<void(test::Program &)> act = {};
    bool isOtherLesson = false;
    bool isOtherWords = false;
};

using Act = std::function<void(test::Program &)>;

Act key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    return [key, modifiers](test::Program &program) { program.press(key, modifiers); };
}

Act size(int width, int height)
{
    return [width, height](test::Program &program) { program.window().resize(width, height); };
}

Act theme(Settings::Theme theme)
{
    return [theme](test::Program &program) { program.settings().setTheme(theme); };
}

Act skin(const char *tone)
{
    return [tone](test::Program &program) {
        program.settings().setSkinTone(QString::fromLatin1(tone));
    };
}

Act rounds(AfterStep after)
{
    return [after](test::Program &program) {
        program.settings().setStepRounds(7);
        program.settings().setAfterStep(after);
    };
}

Act splitter(int by)
{
    return [by](test::Program &program) { test::dragSplitter(program, by); };
}

Act command(Command command)
{
    return [command](test::Program &program) {
        program.window().services().commands.action(command)->trigger();
    };
}

void openOther(test::Program &program)
{
    program.window().services().session.guide().openLesson(OtherId);
}

/// Each lays the lesson out anew, or moves it; in the end the window is as it was.
const QList<Change> &changes()
{
    static const QList<Change> Changes = {
        {"zoom in", key(Qt::Key_Plus, Qt::ControlModifier)},
        {"zoom out", key(Qt::Key_Minus, Qt::ControlModifier)},
        {"mirror", key(Qt::Key_M, Qt::ControlModifier), false, true},
        {"mirror back", key(Qt::Key_M, Qt::ControlModifier), false, true},
        {"small window", size(940, 600)},
        {"large window", size(1366, 768)},
        {"splitter", splitter(140)},
        {"splitter back", splitter(-140)},
        {"night", theme(Settings::Theme::Night)},
        {"dark", theme(Settings::Theme::Dark)},
        {"day", theme(Settings::Theme::Light)},
        {"skin", skin("deep")},
        {"skin back", skin("light")},
        {"practice rounds", rounds(AfterStep::Repeat), false, true},
        {"practice rounds of each step", rounds(AfterStep::Wait), false, true},
        {"no contents", key(Qt::Key_F9)},
        {"contents", key(Qt::Key_F9)},
        {"no player", key(Qt::Key_F9, Qt::ShiftModifier)},
        {"player", key(Qt::Key_F9, Qt::ShiftModifier)},
        {"larger picture", command(Command::PictureLarger)},
        {"whole picture", command(Command::WholePicture)},
        {"another lesson", openOther, true}};
    return Changes;
}

/// Marks, changes, looks; the lesson and the window are again as they were.
void withEveryChange(test::Program &program,
                     const std::function<void()> &mark,
                     const std::function<void(const Change &)> &look)
{
    for (const Change &change : changes()) {
        CAPTURE(std::string(change.name));
        if (program.lessonId() != LessonId) {
            program.window().services().session.guide().openLesson(LessonId);
        }
        mark();
        change.act(program);
        QApplication::processEvents();
        (void)program.window().grab(); // what is painted must be there as well
        look(change);
    }
}

void moveTo(LessonView &view, QPoint point)
{
    QMouseEvent move(QEvent::MouseMove,
                     point,
                     view.viewport()->mapToGlobal(point),
                     Qt::NoButton,
                     Qt::NoButton,
                     {});
    QApplication::sendEvent(view.viewport(), &move);
}

bool isOverLink(const LessonView &view, QPoint point)
{
    for (qsizetype link = 0; link < view.links().size(); ++link) {
        if (view.linkRect(link).adjusted(-2, -14, 2, 14).contains(point)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("What was found stays found, whatever lays the lesson out anew", "[app][relayout]")
{
    const test::Home home;
    test::Program program({.lesson = LessonId});
    auto *bar = program.window().lessonPane().findChild<FindBar *>();
    QString before;
    const auto count = [bar] { return bar->findChild<QLabel *>()->text(); };
    withEveryChange(
        program,
        [&] {
        program.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTest::keyClicks(QApplication::focusWidget(), Words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        before = count();
        REQUIRE(before.startsWith(QStringLiteral("2 ")));
        },
        [&](const Change &change) {
        const QString all = program.lesson().document()->toPlainText();
        const auto matches = all.count(Words, Qt::CaseInsensitive);
        if (change.isOtherLesson) {
            CHECK((count().startsWith(QStringLiteral("1 ")) || matches == 0));
        } else {
            CHECK(count() == before);
        }
        const auto marks = program.lesson().extraSelections();
        CHECK(marks.size() == matches);
        CHECK(std::ranges::all_of(marks, [&](const QTextEdit::ExtraSelection &mark) {
            return mark.cursor.document() == program.lesson().document()
                   && mark.cursor.selectedText().compare(Words, Qt::CaseInsensitive) == 0;
        }));
    });
    // And the way from one to the next goes on.
    program.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(program.lesson().extraSelections().isEmpty());
}

TEST_CASE("Finding does not pull back who reads on", "[app][relayout]")
{
    const test::Home home;
    test::Program program({.lesson = LessonId});
    program.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), Words);
    QScrollBar *bar = program.lesson().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const auto before = program.lesson().readingPosition();
    program.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(program.lesson().readingPosition().paragraph == before.paragraph);
}

TEST_CASE("What was selected stays selected where it is the same words", "[app][relayout]")
{
    const test::Home home;
    test::Program program({.lesson = LessonId});
    LessonView &view = program.lesson();
    QString word;
    withEveryChange(
        program,
        [&] {
        view.verticalScrollBar()->setValue(0);
        QTextCursor found =
            view.document()->find(QStringLiteral("back"), 0, QTextDocument::FindWholeWords);
        REQUIRE_FALSE(found.isNull());
        word = found.selectedText();
        found.setPosition(found.selectionStart() + 1);
        view.setTextCursor(found);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(found).center());
        REQUIRE(view.textCursor().selectedText() == word);
        },
        [&](const Change &change) {
        const QTextCursor cursor = view.textCursor();
        CHECK(cursor.document() == view.document());
        if (change.isOtherLesson) {
            CHECK_FALSE(cursor.hasSelection());
        } else if (!change.isOtherWords) {
            CHECK(cursor.selectedText() == word);
        } else {
            CHECK((!cursor.hasSelection() || cursor.selectedText() == word));
        }
        // A drag that was begun by the double click must not look for its word any more.
        QMouseEvent drag(QEvent::MouseMove,
                         QPoint(300, 200),
                         view.viewport()->mapToGlobal(QPoint(300, 200)),
                         Qt::NoButton,
                         Qt::LeftButton,
                         {});
        QApplication::sendEvent(view.viewport(), &drag);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    });
}

TEST_CASE("All that was selected stays selected", "[app][relayout]")
{
    const test::Home home;
    test::Program program({.lesson = LessonId});
    LessonView &view = program.lesson();
    program.press(Qt::Key_A, Qt::ControlModifier);
    const auto words = [&view] { return view.textCursor().selectedText().size(); };
    REQUIRE(words() > 1000);
    program.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(words() > 1000);
    program.window().resize(940, 600);
    CHECK(words() > 1000);
}

TEST_CASE("What is read aloud stays marked and is read on", "[app][relayout][speech]")
{
    const test::Home home;
    test::FakeVoice voice;
    test::Program program({.lesson = LessonId});
    program.window().lessonReader().setVoice(voice);
    LessonView &view = program.lesson();
    qsizetype next = 0;
    withEveryChange(
        program,
        [&] {
        program.window().lessonReader().stop();
        view.verticalScrollBar()->setValue(0);
        program.press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
        voice.finish();
        REQUIRE(voice.isSpeaking);
        next = voice.said.size();
        },
        [&](const Change &change) {
        if (change.isOtherLesson) {
            CHECK_FALSE(voice.isSpeaking);
            return;
        }
        CHECK(voice.isSpeaking);
        voice.finish();
        REQUIRE(voice.said.size() == next + 1);
        CHECK(voice.said.last() != voice.said.at(next - 1));
        CHECK(view.document()->toPlainText().simplified().contains(
            voice.said.last().split(QLatin1Char(' ')).first()));
    });
    program.window().lessonReader().stop();
}

TEST_CASE("The hand points at what is under it after every change", "[app][relayout]")
{
    const test::Home home;
    test::Program program({.lesson = LessonId});
    LessonView &view = program.lesson();
    QPoint point;
    withEveryChange(
        program,
        [&] {
        const qsizetype link = program.linkOfStep(QStringLiteral("compress"));
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->value() + qRound(view.linkRect(link).center().y())
                      - view.viewport()->height() / 2);
        point = view.linkRect(link).center().toPoint();
        moveTo(view, point);
        REQUIRE(view.viewport()->cursor().shape() == Qt::PointingHandCursor);
        point = view.viewport()->mapToGlobal(point);
        },
        [&](const Change &) {
        const QPoint here = view.viewport()->mapFromGlobal(point);
        const bool isHand = view.viewport()->cursor().shape() == Qt::PointingHandCursor;
        // Just beside a link either is right.
        CHECK((!isHand || isOverLink(view, here)));
        // Scrolled away, there is no hand and no address any more.
        view.verticalScrollBar()->setValue(0);
        const bool isStillHand = view.viewport()->cursor().shape() == Qt::PointingHandCursor;
        CHECK((!isStillHand || isOverLink(view, here)));
    });
    CHECK(view.viewport()->toolTip().isEmpty());
}

TEST_CASE("The link with the keyboard is followed after every change", "[app][relayout][keys]")
{
    const test::Home home;
    test::Program program({.lesson = LessonId});
    LessonView &view = program.lesson();
    withEveryChange(
        program,
        [&] {
        view.verticalScrollBar()->setValue(0);
        view.setFocus();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(4, 4));
        program.press(Qt::Key_Tab);
        },
        [&](const Change &change) {
        view.setFocus();
        program.press(Qt::Key_Return);
        // The lesson's first link leads to the other one.
        CHECK(program.lessonId() == OtherId);
        if (change.isOtherLesson) {
            CHECK(view.textCursor().position() == 0);
        }
    });
}

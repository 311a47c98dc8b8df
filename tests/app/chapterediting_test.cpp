// SPDX-License-Identifier: MIT
// Making chapters: by the mouse alone, by the keyboard alone, and what is kept.
#include "app/program.h"
#include "core/chapters/chaptersbeside.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/chapters/pastebox.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lists/chapterlistmodel.h"
#include "ui/lists/chapterlistview.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"
#include "ui/shell/chapterediting.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

struct Editing
{
    const test::Home home;
    test::Program program;

    [[nodiscard]] ChapterEditor &editor() { return *program.window().chapterEditing().editor(); }
    [[nodiscard]] QTableView *table() { return editor().findChild<QTableView *>(); }

    QPushButton *button(const QString &text)
    {
        for (auto *button : editor().findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                return button;
            }
        }
        FAIL("There is no button " << text.toStdString());
        return nullptr;
    }
    void click(const QString &text)
    {
        QPushButton *found = button(text);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// What stands in the chapter list beside the film, "0:00 Start".
    [[nodiscard]] QStringList listed()
    {
        QStringList rows;
        const auto *model = program.chapterList().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            rows.append(index.data(ChapterListModel::TimeRole).toString() + QLatin1Char(' ')
                        + index.data().toString());
        }
        return rows;
    }
    [[nodiscard]] SeekBar *bar() { return program.window().playerPanel().findChild<SeekBar *>(); }
    void openFilm(const QString &name = QStringLiteral("no-sound.mp4"))
    {
        REQUIRE(program.open(test::clip(name)));
    }
    void seek(std::chrono::milliseconds time)
    {
        REQUIRE(program.frameAfter([&] { program.session().film().seek(time); }));
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        auto *field = editor().findChild<QPlainTextEdit *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
};

const QString List = QStringLiteral("0:00 Getting ready\n0:02 Press\n0:07 Release\n");

} // namespace

TEST_CASE("Chapters are marked, named, moved and deleted by the keyboard alone",
          "[app][chapters][editor]")
{
    Editing test;
    test.openFilm();
    CHECK(test.listed().isEmpty());
    test.seek(2s);
    test.program.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(test.editor().isVisible());
    CHECK_FALSE(test.program.window().lessonPane().isVisible());

    test.program.press(Qt::Key_Insert);
    CHECK(test.listed() == QStringList{QStringLiteral("0:02 Chapter 1")});
    test.table()->setFocus();
    test.program.press(Qt::Key_F2);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("Press"));
    test.program.press(Qt::Key_Return);
    CHECK(test::waitUntil(
        [&] { return test.listed() == QStringList{QStringLiteral("0:02 Press")}; }));

    REQUIRE(test::waitUntil([&] { return QApplication::focusWidget() == test.table(); }));
    // As a keyboard that has the sign on a shifted key sends it.
    test.program.press(Qt::Key_Plus, Qt::ShiftModifier);
    CHECK(test.listed() == QStringList{QStringLiteral("0:03 Press")});
    CHECK(test::waitUntil([&] { return test.program.frameNumber() == 75; }));
    test.program.press(Qt::Key_Period);
    CHECK(test.listed() == QStringList{QStringLiteral("0:03.040 Press")});
    CHECK(test::waitUntil([&] { return test.program.frameNumber() == 76; }));
    test.program.press(Qt::Key_Comma);
    test.program.press(Qt::Key_Minus);
    CHECK(test.listed() == QStringList{QStringLiteral("0:02 Press")});

    test.program.press(Qt::Key_Delete);
    CHECK(test.listed().isEmpty());
    test.program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.listed() == QStringList{QStringLiteral("0:02 Press")});
    test.program.press(Qt::Key_Escape);
    CHECK_FALSE(test.editor().isVisible());
    CHECK(test.program.window().lessonPane().isVisible());
}

TEST_CASE("Chapters are marked, moved and deleted by the mouse alone, and are kept with the film",
          "[app][chapters][editor]")
{
    Editing test;
    test.openFilm();
    const auto buttons = test.program.window().playerPanel().findChildren<QToolButton *>();
    const auto edit = std::ranges::find(
        buttons, QStringLiteral("Edit the chapters"), &QToolButton::accessibleName);
    REQUIRE(edit != buttons.end());
    QTest::mouseClick(*edit, Qt::LeftButton);
    test.seek(4s);
    test.click(QStringLiteral("Mark here"));
    test.seek(8s);
    test.click(QStringLiteral("Mark here"));
    CHECK(test.listed()
          == QStringList{QStringLiteral("0:04 Chapter 1"), QStringLiteral("0:08 Chapter 2")});
    test.click(QStringLiteral("+1 s"));
    test.click(QStringLiteral("−1 picture"));
    CHECK(test.listed().last() == QStringLiteral("0:08.960 Chapter 2"));

    SeekBar *bar = test.bar();
    const auto point = [bar](std::chrono::milliseconds time) {
        return QPoint(qRound(bar->xAt(time)), 10);
    };
    QTest::mousePress(bar, Qt::LeftButton, {}, point(4s));
    test::movePointer(*bar, point(5s), Qt::LeftButton);
    test::movePointer(*bar, point(6s), Qt::LeftButton);
    // The picture follows the mark.
    CHECK(test::waitUntil(
        [&] { return std::abs(test.program.frameNumber().value_or(0) - 150) < 3; }));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, point(6s));
    CHECK(
        std::chrono::abs(test.program.window().chapterEditing().draft().chapters().at(0).start - 6s)
        < 100ms);
    test.click(QStringLiteral("Delete"));
    CHECK(test.listed() == QStringList{QStringLiteral("0:08.960 Chapter 2")});
    test.click(QStringLiteral("Undo"));
    CHECK(test.listed().size() == 2);
    test.click(QStringLiteral("Redo"));
    test.click(QStringLiteral("Done"));

    test.program.close();
    test::Program later;
    REQUIRE(later.open(test::clip(u"no-sound.mp4")));
    CHECK(later.chapterList().model()->rowCount() == 1);
}

TEST_CASE("A pasted list is read at once, with what is wrong in which line",
          "[app][chapters][editor]")
{
    Editing test;
    test.openFilm();
    test.program.press(Qt::Key_E, Qt::ControlModifier);
    test.click(QStringLiteral("Paste a list"));
    test.paste(QStringLiteral("0:00 Getting ready\n0:07 Release\n0:02 Press\n"));
    auto *problems = test.editor().findChild<QListWidget *>();
    REQUIRE(problems->isVisible());
    QStringList said;
    for (int row = 0; row < problems->count(); ++row) {
        said.append(problems->item(row)->text());
    }
    CHECK(said.contains(QStringLiteral("Line 3: 0:02 comes after 0:07; chapters must ascend.")));
    CHECK(test.listed().isEmpty());
    test.click(QStringLiteral("Use this list"));
    CHECK(test.listed()
          == QStringList{QStringLiteral("0:00 Getting ready"),
                         QStringLiteral("0:02 Press"),
                         QStringLiteral("0:07 Release")});
    CHECK(test.bar()->markerAt(QPointF(test.bar()->xAt(7s), 10)) == 2);
    test.paste(QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n"));
    CHECK(test::visibleText(test.editor()).contains(QStringLiteral("Read as WebVTT")));
    test.paste(QStringLiteral("nothing"));
    CHECK_FALSE(test.button(QStringLiteral("Use this list"))->isEnabled());
}

TEST_CASE("Chapters are written to a file and taken from one", "[app][chapters][editor]")
{
    Editing test;
    test.openFilm();
    test.program.press(Qt::Key_E, Qt::ControlModifier);
    const QString list = test.home.path(QStringLiteral("list.txt"));
    test::writeFile(list, List.toUtf8());
    test::chooseFile(list);
    test.click(QStringLiteral("Import…"));
    REQUIRE(test::waitUntil([&] { return test.listed().size() == 3; }));

    const QString target = test.home.path(QStringLiteral("mine.vtt"));
    test::chooseFile(target);
    test.button(QStringLiteral("Export"))->menu()->actions().constFirst()->trigger();
    const ReadChapters read = readChapterFile(target);
    CHECK(read.format == ChapterFormat::WebVtt);
    CHECK(read.file.chapters.size() == 3);
    CHECK(test.editor().said().contains(target));

    const QString nonsense = test.home.path(QStringLiteral("nonsense.txt"));
    test::writeFile(nonsense, "nothing\n");
    test::chooseFile(nonsense);
    test.click(QStringLiteral("Import…"));
    CHECK(test::waitUntil(
        [&] { return test.editor().said().contains(QStringLiteral("no line with a time")); }));
    CHECK(test.listed().size() == 3);
}

TEST_CASE("The guide's own clip keeps its chapters; a copy can be changed",
          "[app][chapters][editor]")
{
    Editing test;
    REQUIRE(test.program.waitForFilm());
    REQUIRE(test.program.session().film().video().isOwnClip());
    const QStringList guides = test.listed();
    REQUIRE_FALSE(guides.isEmpty());
    test.program.press(Qt::Key_E, Qt::ControlModifier);
    test.program.press(Qt::Key_Insert);
    CHECK(test.listed() == guides);
    CHECK_FALSE(test.button(QStringLiteral("Mark here"))->isEnabled());
    test.click(QStringLiteral("Make a copy"));
    test.click(QStringLiteral("Delete"));
    CHECK(test.listed().size() == guides.size() - 1);
    const auto choices = test.editor().findChildren<QRadioButton *>();
    REQUIRE(choices.first()->isVisible());
    choices.first()->click();
    CHECK(test.listed() == guides);
    choices.last()->click();
    CHECK(test.listed().size() == guides.size() - 1);
}

TEST_CASE("Chapters in the film, and in a file beside one that has none, are read",
          "[app][chapters][editor]")
{
    const QString name =
        GENERATE(QStringLiteral("ten-minutes.mp4"), QStringLiteral("ten-minutes.mkv"));
    Editing test;
    test.openFilm(name);
    CHECK(test.listed().size() == 5);

    const QString film = test.home.path(QStringLiteral("a.mp4"));
    REQUIRE(QFile::copy(test::clip(u"no-sound.mp4"), film));
    test::writeFile(test.home.path(QStringLiteral("a.chapters.txt")), List.toUtf8());
    REQUIRE(test.program.open(film));
    REQUIRE(test::waitUntil([&] { return test.listed().size() == 3; }));
    CHECK(test.program.frameAfter([&] { test.program.clickChapter(1); }) == 50);
}

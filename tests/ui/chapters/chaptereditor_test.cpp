// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/chapters/pastebox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    ChapterEditor editor;
    QTableView *table = editor.findChild<QTableView *>();

    Fixture()
    {
        editor.resize(620, 700);
        editor.setChapters({{.id = {}, .title = QStringLiteral("Getting ready")},
                            {.id = {}, .title = QStringLiteral("Compress"), .start = 434s}});
        editor.setEditable(true, false);
        editor.show();
        editor.setCurrentRow(1);
        editor.focusTable();
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : editor.findChildren<QPushButton *>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("Every change has a key in the table", "[ui][chapters]")
{
    Fixture fixture;
    const QSignalSpy frames(&fixture.editor, &ChapterEditor::frameNudgeRequested);
    const QSignalSpy seconds(&fixture.editor, &ChapterEditor::nudgeRequested);
    const QSignalSpy removed(&fixture.editor, &ChapterEditor::removeRequested);
    const QSignalSpy activated(&fixture.editor, &ChapterEditor::chapterActivated);
    const QSignalSpy closed(&fixture.editor, &ChapterEditor::closeRequested);
    for (const auto key : {Qt::Key_Comma, Qt::Key_Period, Qt::Key_Minus, Qt::Key_Plus}) {
        QTest::keyClick(fixture.table, key);
    }
    REQUIRE(frames.count() == 2);
    CHECK(frames.at(0).at(1).toInt() == -1);
    CHECK(frames.at(1).at(0).toLongLong() == 1);
    REQUIRE(seconds.count() == 2);
    CHECK(seconds.at(0).at(1).value<std::chrono::milliseconds>() == -1s);
    QTest::keyClick(fixture.table, Qt::Key_Return);
    CHECK(activated.count() == 1);
    QTest::keyClick(fixture.table, Qt::Key_Delete);
    CHECK(removed.count() == 1);
    QTest::keyClick(fixture.table, Qt::Key_Escape);
    CHECK(closed.count() == 1);
}

TEST_CASE("A plus that is typed with Shift is the list's own", "[ui][chapters]")
{
    const Fixture fixture;
    for (const auto &[key, isOwn] : {std::pair(Qt::Key_Plus, true),
                                     std::pair(Qt::Key_Equal, true),
                                     std::pair(Qt::Key_N, false)}) {
        CAPTURE(key);
        QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ShiftModifier);
        asked.ignore();
        QCoreApplication::sendEvent(fixture.table, &asked);
        CHECK(asked.isAccepted() == isOwn);
    }
}

TEST_CASE("Every change has a button, named for those who listen", "[ui][chapters]")
{
    Fixture fixture;
    const QSignalSpy frames(&fixture.editor, &ChapterEditor::frameNudgeRequested);
    const QSignalSpy seconds(&fixture.editor, &ChapterEditor::nudgeRequested);
    const QSignalSpy removed(&fixture.editor, &ChapterEditor::removeRequested);
    for (const char *text : {"−1 s", "−1 picture", "+1 picture", "+1 s", "Delete"}) {
        CAPTURE(text);
        QPushButton *button = fixture.button(QString::fromUtf8(text));
        REQUIRE(button != nullptr);
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->height() >= 36);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(frames.count() == 2);
    CHECK(seconds.count() == 2);
    CHECK(removed.count() == 1);
}

TEST_CASE("Names and times are typed in place", "[ui][chapters]")
{
    Fixture fixture;
    const QSignalSpy renamed(&fixture.editor, &ChapterEditor::renameRequested);
    const QSignalSpy moved(&fixture.editor, &ChapterEditor::moveRequested);
    const auto type = [&](int column, const QString &text) {
        fixture.table->setCurrentIndex(fixture.table->model()->index(1, column));
        QTest::keyClick(fixture.table, Qt::Key_F2);
        auto *field = fixture.table->findChild<QLineEdit *>();
        REQUIRE(field != nullptr);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents(); // the delegate hands over when events are back
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    type(1, QStringLiteral("Press"));
    CHECK(renamed.count() == 1);
    type(0, QStringLiteral("7:20"));
    REQUIRE(moved.count() == 1);
    CHECK(moved.first().at(1).value<std::chrono::milliseconds>() == 440s);
    type(0, QStringLiteral("later"));
    CHECK(moved.count() == 1);
    CHECK(fixture.editor.said().contains(QStringLiteral("later")));
}

TEST_CASE("What belongs to others can be looked at and copied only", "[ui][chapters]")
{
    Fixture fixture;
    fixture.editor.setEditable(false, true);
    CHECK(fixture.button(QStringLiteral("Make a copy"))->isVisible());
    for (const char *text : {"Mark here", "Undo", "Import…", "+1 s", "Delete", "Use this list"}) {
        CAPTURE(text);
        CHECK_FALSE(fixture.button(QString::fromUtf8(text))->isEnabled());
    }
    CHECK(fixture.button(QStringLiteral("Export"))->isEnabled());
    const QSignalSpy removed(&fixture.editor, &ChapterEditor::removeRequested);
    QTest::keyClick(fixture.table, Qt::Key_Delete);
    CHECK(removed.isEmpty());
}

TEST_CASE("The guide's and the person's chapters can be chosen where there are both",
          "[ui][chapters]")
{
    Fixture fixture;
    const QSignalSpy chosen(&fixture.editor, &ChapterEditor::whoseChosen);
    fixture.editor.setWhose(ChapterEditor::Whose::Person, false, QStringLiteral("The guide’s"));
    const auto buttons = fixture.editor.findChildren<QRadioButton *>();
    REQUIRE(buttons.size() == 2);
    CHECK_FALSE(buttons.first()->isVisible());
    fixture.editor.setWhose(ChapterEditor::Whose::Person, true, QStringLiteral("The guide’s"));
    CHECK(chosen.isEmpty());
    QTest::mouseClick(buttons.first(), Qt::LeftButton, {}, QPoint(10, 18));
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<ChapterEditor::Whose>() == ChapterEditor::Whose::Film);
}

TEST_CASE("A problem of a pasted list leads to its line", "[ui][chapters]")
{
    Fixture fixture;
    PasteBox &box = fixture.editor.pasteBox();
    QTest::mouseClick(fixture.button(QStringLiteral("Paste a list")), Qt::LeftButton);
    REQUIRE(box.isVisible());
    const QSignalSpy typed(&box, &PasteBox::textChanged);
    auto *field = box.findChild<QPlainTextEdit *>();
    field->setPlainText(QStringLiteral("0:00 A\n9:02 B\n7:14 C\n"));
    CHECK(typed.count() == 1);
    box.setUnderstood(QStringLiteral("Read as a list"),
                      {{.line = 3, .message = QStringLiteral("7:14 comes after 9:02.")}},
                      true);
    auto *problems = box.findChild<QListWidget *>();
    REQUIRE(problems->count() == 1);
    CHECK(problems->item(0)->text() == QStringLiteral("Line 3: 7:14 comes after 9:02."));
    problems->setCurrentRow(0);
    CHECK(field->textCursor().blockNumber() == 2);
    CHECK(fixture.button(QStringLiteral("Use this list"))->isEnabled());
}

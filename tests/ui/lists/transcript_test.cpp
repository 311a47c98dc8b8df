// SPDX-License-Identifier: MIT
#include "session/captions/captionfixture.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/lists/transcriptmodel.h"
#include "ui/lists/transcriptpane.h"
#include "ui/lists/transcriptview.h"
#include "ui/widgets/signbutton.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

CaptionTrack threeLines()
{
    return CaptionTrack({test::cue(1s, 3s, QStringLiteral("Press back.")),
                         test::cue(4s, 6s, QStringLiteral("Compress,\nand hold.")),
                         test::cue(65s, 68s, QStringLiteral("Release."))});
}

CaptionTrack manyLines()
{
    QList<Cue> cues;
    for (int number = 0; number < 60; ++number) {
        cues.append(test::cue(number * 10s, number * 10s + 5s, QString::number(number)));
    }
    return CaptionTrack(cues);
}

/// The pane in a window with a field beside it, which has the focus.
struct Shown
{
    explicit Shown(const CaptionTrack &track)
    {
        window.resize(400, 400);
        pane.setGeometry(0, 0, 400, 200);
        other.setGeometry(0, 300, 400, 40);
        pane.setTrack(track);
        window.show();
        window.activateWindow();
        other.setFocus();
        REQUIRE(QTest::qWaitFor([this] { return other.hasFocus(); }));
        QCoreApplication::processEvents();
        test::leavePointer(pane); // wherever the platform has it
    }

    [[nodiscard]] bool isSeen(int row) const
    {
        const TranscriptView &view = pane.view();
        return view.viewport()->rect().contains(view.visualRect(view.model()->index(row, 0)));
    }

    [[nodiscard]] SignButton &button(const QString &beginning) const
    {
        for (auto *button : pane.findChildren<SignButton *>()) {
            if (button->accessibleName().startsWith(beginning)) {
                return *button;
            }
        }
        FAIL("no such button");
        return *pane.findChild<SignButton *>();
    }

    QWidget window;
    TranscriptPane pane{&window};
    QLineEdit other{&window};
};

} // namespace

TEST_CASE("A line keeps its last words when a scroll bar takes room", "[ui][player][captions]")
{
    QList<Cue> cues;
    QString words;
    for (int number = 0; number < 60; ++number) {
        words += QStringLiteral("ab ");
        cues.append(test::cue(number * 10s, number * 10s + 5s, words));
    }
    TranscriptView view;
    view.resize(440, 200);
    view.show();
    QCoreApplication::processEvents();
    REQUIRE_FALSE(view.verticalScrollBar()->isVisible());
    view.setTrack(CaptionTrack(cues));
    QCoreApplication::processEvents();
    REQUIRE(view.verticalScrollBar()->isVisible());
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        CAPTURE(row);
        CHECK(view.visualRect(view.model()->index(row, 0)).height() == view.sizeHintForRow(row));
    }
}

TEST_CASE("The transcript model keeps the rules of models", "[ui][player][transcript]")
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTrack(threeLines());
    CHECK(reset.count() == 1);
    CHECK(model.rowCount() == 3);
    model.setCurrent(1);
    model.setCurrent(1);
    CHECK(changed.count() == 1);
    model.setCurrent(2);
    CHECK(changed.count() == 3);
    model.setSought(QStringLiteral("hold"));
    model.setSought(QStringLiteral(" hold "));
    CHECK(changed.count() == 4);
    model.setTrack({});
    CHECK(reset.count() == 2);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.current().has_value());
}

TEST_CASE("A row says its time and its words, and whether they are being said",
          "[ui][player][transcript]")
{
    TranscriptModel model;
    model.setTrack(threeLines());
    model.setCurrent(2);
    const auto said = [&model](int row, int role) {
        return model.index(row).data(role).toString();
    };
    CHECK(said(1, Qt::DisplayRole) == QStringLiteral("Compress, and hold."));
    CHECK(said(2, TranscriptModel::TimeRole) == QStringLiteral("1:05"));
    CHECK(said(1, Qt::AccessibleTextRole) == QStringLiteral("0:04, Compress, and hold."));
    CHECK(said(2, Qt::AccessibleTextRole) == QStringLiteral("1:05, Release., being said"));
    CHECK(model.text()
          == QStringLiteral("0:01  Press back.\n0:04  Compress, and hold.\n1:05  Release.\n"));
    model.setSought(QStringLiteral("COMPRESS, and"));
    CHECK(model.matches() == QList<int>{1});
}

TEST_CASE("A click, Enter and Space jump to the line", "[ui][player][transcript]")
{
    const Shown shown(threeLines());
    TranscriptView &view = shown.pane.view();
    const QSignalSpy activated(&shown.pane, &TranscriptPane::lineActivated);
    QTest::mouseClick(
        view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(1, 0)).center());
    // The click left the keyboard where it was.
    CHECK(shown.other.hasFocus());
    view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Space); // plays, here as everywhere
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Enter);
    QList<int> lines;
    for (const QVariantList &arguments : activated) {
        lines.append(arguments.first().toInt());
    }
    CHECK(lines == QList<int>{1, 2, 0});
}

TEST_CASE("The transcript follows, but not while the keyboard is in it", "[ui][player][transcript]")
{
    Shown shown(manyLines());
    const QSignalSpy activated(&shown.pane, &TranscriptPane::lineActivated);
    shown.pane.setLine(20);
    CHECK(shown.isSeen(20));
    shown.pane.view().setFocus(Qt::TabFocusReason);
    CHECK(shown.pane.view().currentIndex().row() == 20); // it begins where the film is
    CHECK_FALSE(shown.pane.isFollowing());
    shown.pane.setLine(50);
    CHECK_FALSE(shown.isSeen(50));
    shown.other.setFocus();
    CHECK(shown.pane.isFollowing());
    CHECK(shown.isSeen(50));
    CHECK(activated.isEmpty());
}

TEST_CASE("The transcript does not follow while the pointer is over it", "[ui][player][transcript]")
{
    Shown shown(manyLines());
    shown.pane.setLine(20);
    REQUIRE(shown.isSeen(20));
    test::enterPointer(shown.pane);
    shown.pane.setLine(50);
    CHECK_FALSE(shown.isSeen(50));
    test::leavePointer(shown.pane);
    CHECK(shown.isSeen(50));
}

TEST_CASE("Lines whose times move stay where they are being read", "[ui][player][transcript]")
{
    Shown shown(manyLines());
    TranscriptView &view = shown.pane.view();
    view.setFocus();
    view.goToRow(40);
    REQUIRE(shown.isSeen(40));
    QList<Cue> later = manyLines().cues();
    for (Cue &cue : later) {
        cue.start += 1s;
        cue.end += 1s;
    }
    shown.pane.setTrack(CaptionTrack(later));
    CHECK(shown.isSeen(40));
    CHECK(view.currentIndex().row() == 40);
    CHECK(view.lines().text(40).startsWith(QStringLiteral("6:41")));
    shown.pane.setTrack(threeLines());
    CHECK(view.lines().rowCount() == 3);
}

TEST_CASE("Words are found as they are typed, with their count, forwards and back",
          "[ui][player][transcript]")
{
    Shown shown(manyLines());
    shown.pane.view().setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&shown.pane.view(), QStringLiteral("5"));
    auto *field = shown.pane.findChild<QLineEdit *>();
    REQUIRE(field->hasFocus());
    CHECK(field->text() == QStringLiteral("5"));
    // 5, 15, 25, 35, 45 and 50 to 59.
    CHECK(shown.pane.countText() == QStringLiteral("1 of 15"));
    QTest::keyClicks(field, QStringLiteral("8"));
    CHECK(shown.pane.countText() == QStringLiteral("1 of 1"));
    CHECK(shown.isSeen(58));
    QTest::keyClick(field, Qt::Key_Backspace);
    CHECK(shown.pane.countText() == QStringLiteral("1 of 15"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(shown.pane.countText() == QStringLiteral("2 of 15"));
    CHECK(shown.pane.view().currentIndex().row() == 15);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::mouseClick(&shown.button(QStringLiteral("Previous match")), Qt::LeftButton);
    CHECK(shown.pane.countText() == QStringLiteral("15 of 15"));
    QTest::mouseClick(&shown.button(QStringLiteral("Next match")), Qt::LeftButton);
    CHECK(shown.pane.countText() == QStringLiteral("1 of 15"));
    field->setText(QStringLiteral("milk"));
    CHECK(shown.pane.countText() == QStringLiteral("Not found"));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(field->isVisible());
    CHECK(shown.pane.view().hasFocus());
}

TEST_CASE("From what was found, Down and Enter jump to it", "[ui][player][transcript]")
{
    Shown shown(manyLines());
    const QSignalSpy activated(&shown.pane, &TranscriptPane::lineActivated);
    shown.pane.openFind(QStringLiteral("42"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().toInt() == 42);
}

TEST_CASE("The transcript can be copied, all of it or a line", "[ui][player][transcript]")
{
    const Shown shown(threeLines());
    shown.pane.copyAll();
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 3);
    TranscriptView &view = shown.pane.view();
    view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("1:05  Release."));
}

TEST_CASE("A film without captions says so, and what to do", "[ui][player][transcript]")
{
    Shown shown({});
    shown.pane.setFilmOpen(true);
    CHECK(shown.pane.isEmpty());
    CHECK_FALSE(shown.pane.view().isVisible());
    const QSignalSpy open(&shown.pane, &TranscriptPane::openRequested);
    auto *button = shown.pane.findChild<QPushButton *>();
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(open.count() == 1);
    const auto sentence = [&shown] { return shown.pane.findChild<QLabel *>()->text(); };
    CHECK(sentence() == QStringLiteral("This video has no captions."));
    shown.pane.setFilmOpen(false);
    CHECK(sentence() == QStringLiteral("No video is open."));
}

TEST_CASE("Rows are high enough to be hit, and long lines wrap", "[ui][player][transcript]")
{
    const Shown shown(CaptionTrack(
        {test::cue(1s, 2s, QStringLiteral("Short.")),
         test::cue(3s,
                   4s,
                   QStringLiteral("Press straight back, towards the chest wall. ").repeated(3))}));
    const TranscriptView &view = shown.pane.view();
    CHECK(view.sizeHintForRow(0) >= 36);
    CHECK(view.sizeHintForRow(1) > view.sizeHintForRow(0));
}

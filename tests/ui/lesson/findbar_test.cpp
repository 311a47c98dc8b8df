// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/lesson/findbar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

using namespace expressly;

namespace {

struct Fixture
{
    Fixture()
    {
        text.setPlainText(QStringLiteral("Press back. Compress. Press again.\nNot PRESSED."));
        text.show();
        bar.open();
    }

    [[nodiscard]] QString count() const { return bar.findChild<QLabel *>()->text(); }

    QTextEdit text;
    FindBar bar{text};
    QLineEdit *words = bar.findChild<QLineEdit *>();
};

} // namespace

TEST_CASE("Finding marks every match and counts", "[ui][lesson]")
{
    Fixture fixture;
    QTest::keyClicks(fixture.words, QStringLiteral("press"));
    CHECK(fixture.text.extraSelections().size() == 4);
    CHECK(fixture.count() == QStringLiteral("1 of 4"));
    QTest::keyClick(fixture.words, Qt::Key_Return);
    CHECK(fixture.count() == QStringLiteral("2 of 4"));
    QTest::keyClick(fixture.words, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(fixture.words, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(fixture.count() == QStringLiteral("4 of 4"));
    QTest::keyClick(fixture.words, Qt::Key_Enter);
    CHECK(fixture.count() == QStringLiteral("1 of 4"));
}

TEST_CASE("Words that are not there are said to be not there", "[ui][lesson]")
{
    Fixture fixture;
    QTest::keyClicks(fixture.words, QStringLiteral("pump"));
    CHECK(fixture.count() == QStringLiteral("Not found"));
    CHECK(fixture.text.extraSelections().isEmpty());
    fixture.words->clear();
    CHECK(fixture.count().isEmpty());
}

TEST_CASE("Esc closes the bar and takes the marks away; a new text is searched anew",
          "[ui][lesson]")
{
    Fixture fixture;
    QTest::keyClicks(fixture.words, QStringLiteral("press"));
    fixture.text.setPlainText(QStringLiteral("one press"));
    fixture.bar.refresh();
    CHECK(fixture.count() == QStringLiteral("1 of 1"));
    QTest::keyClick(fixture.words, Qt::Key_Escape);
    CHECK(fixture.bar.isHidden());
    CHECK(fixture.text.extraSelections().isEmpty());
    fixture.bar.refresh();
    CHECK(fixture.text.extraSelections().isEmpty());
}

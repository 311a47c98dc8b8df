// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "ui/controls/gototimedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;
using Times = QList<std::chrono::milliseconds>;

namespace {

struct Fixture
{
    GoToTimeDialog dialog;
    QSignalSpy chosen{&dialog, &GoToTimeDialog::timeChosen};
    QLineEdit *field = dialog.findChild<QLineEdit *>();

    explicit Fixture(std::chrono::milliseconds duration)
        : dialog(5s, duration)
    {
        dialog.open();
    }

    void enter(const QString &text)
    {
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("Enter goes to the time in the field", "[ui][player][gototime]")
{
    Fixture fixture(10min);
    const QString text = QString::fromLatin1(GENERATE(as<const char *>(),
                                                      "7:14",
                                                      " 434 ",
                                                      "7m14s",
                                                      "434s",
                                                      "#t=7:14,7:52",
                                                      "npt:7:14",
                                                      "https://example.org/watch?v=a&t=434s"));
    CAPTURE(text);
    fixture.enter(text);
    CHECK(test::timesOf(fixture.chosen) == Times{434s});
    CHECK_FALSE(fixture.dialog.isVisible());
}

TEST_CASE("What is no time in the film is answered with a sentence", "[ui][player][gototime]")
{
    Fixture fixture(10min);
    const auto [text, sentence] = GENERATE(table<QString, QString>(
        {{QString(), QStringLiteral("Enter a time, such as 7:14.")},
         {QStringLiteral("7:99"),
          QStringLiteral("“7:99” is not a time. Write it like 7:14, 1:02:03.5 or 434.")},
         {QStringLiteral("10:00.001"), QStringLiteral("The video ends at 10:00.")}}));
    CAPTURE(text);
    fixture.enter(text);
    CHECK(fixture.chosen.isEmpty());
    CHECK(fixture.dialog.isVisible());
    CHECK(fixture.field->accessibleDescription() == sentence);
    CHECK(fixture.dialog.focusWidget() == fixture.field);
    QTest::keyClicks(fixture.field, QStringLiteral("1"));
    CHECK(fixture.field->accessibleDescription().isEmpty());
}

TEST_CASE("The film's very end can be chosen, and any time while the end is unknown",
          "[ui][player][gototime]")
{
    Fixture known(10min);
    known.enter(QStringLiteral("10:00"));
    CHECK(test::timesOf(known.chosen) == Times{10min});
    Fixture unknown(0s);
    unknown.enter(QStringLiteral("2:00:00"));
    CHECK(test::timesOf(unknown.chosen) == Times{2h});
}

TEST_CASE("Esc closes the dialog without going anywhere", "[ui][player][gototime]")
{
    Fixture fixture(10min);
    CHECK(fixture.field->text() == QStringLiteral("0:05"));
    QTest::keyClick(&fixture.dialog, Qt::Key_Escape);
    CHECK(fixture.chosen.isEmpty());
    CHECK_FALSE(fixture.dialog.isVisible());
}

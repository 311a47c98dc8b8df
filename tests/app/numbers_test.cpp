// SPDX-License-Identifier: MIT
// Whom to call: the person's own numbers and where she is, by the real dialog and lesson.
#include "app/program.h"
#include "store/settings.h"
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/lesson/lessonview.h"
#include "ui/numbers/numbersdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace expressly;

namespace {

const QString Help = QStringLiteral("when-to-get-help");
const QString Ireland = QStringLiteral("112 or 999");

qsizetype numbersButton(test::Program &program)
{
    const QList<LessonLink> &links = program.lesson().links();
    for (qsizetype link = 0; link < links.size(); ++link) {
        if (links.at(link).deed == LessonLink::Deed::ChangeNumbers) {
            return link;
        }
    }
    return -1;
}

/// Chooses a region and writes a number as a person does, and ends with \a key.
void fillIn(const QString &region, const QString &number, Qt::Key key)
{
    test::withNextDialog([=](QDialog &dialog) {
        REQUIRE(qobject_cast<NumbersDialog *>(&dialog) != nullptr);
        auto *where = dialog.findChild<QComboBox *>();
        QTest::keyClicks(where, region);
        QLineEdit *field = dialog.findChildren<QLineEdit *>().at(1);
        field->selectAll();
        QTest::keyClicks(field, number);
        QTest::keyClick(field, key);
    });
}

} // namespace

TEST_CASE("Her numbers and those of her country stand in the help lesson", "[app][numbers]")
{
    const test::Home home;
    {
        test::Program program({.lesson = Help});
        CHECK(program.lesson().toPlainText().contains(QStringLiteral("Where are you?")));
        REQUIRE(numbersButton(program) >= 0);
        fillIn(QStringLiteral("Ireland"), QStringLiteral("01 234"), Qt::Key_Return);
        program.clickLink(numbersButton(program));
        const QString text = program.lesson().toPlainText();
        CHECK(text.contains(Ireland));
        CHECK(text.contains(QStringLiteral("Midwife: 01 234")));
        CHECK(text.contains(QStringLiteral("Ireland")));
        CHECK(program.lessonId() == Help);
        program.close();
    }
    test::Program program({.lesson = Help});
    CHECK(program.lesson().toPlainText().contains(Ireland));
    SECTION("and are changed a second time, from the menu")
    {
        fillIn(QStringLiteral("United S"), {}, Qt::Key_Return);
        program.window().services().commands.action(Command::MyNumbers)->trigger();
        CHECK(program.lesson().toPlainText().contains(QStringLiteral("911")));
        fillIn(QStringLiteral("Australia"), QStringLiteral("555"), Qt::Key_Return);
        program.window().services().commands.action(Command::MyNumbers)->trigger();
        CHECK(program.lesson().toPlainText().contains(QStringLiteral("000")));
        CHECK(program.settings().ownNumbers().constFirst().number == QStringLiteral("555"));
    }
    SECTION("or left as they were")
    {
        fillIn(QStringLiteral("Australia"), QStringLiteral("555"), Qt::Key_Escape);
        program.clickLink(numbersButton(program));
        CHECK(program.lesson().toPlainText().contains(Ireland));
        CHECK(program.lesson().toPlainText().contains(QStringLiteral("Midwife: 01 234")));
    }
}

TEST_CASE("Another lesson stays where it is read when the country changes", "[app][numbers]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("storing-milk")});
    program.lesson().verticalScrollBar()->setValue(400);
    fillIn(QStringLiteral("Australia"), {}, Qt::Key_Return);
    program.window().services().commands.action(Command::MyNumbers)->trigger();
    CHECK(program.lesson().toPlainText().contains(QStringLiteral("72 hours")));
    CHECK(program.lesson().verticalScrollBar()->value() > 200);
}

// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"
#include "store/search/searchresult.h"
#include "support/catch.h"
#include "ui/contents/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace expressly;

namespace {

Guide guideOf(int sections, int lessonsEach)
{
    Guide guide;
    for (int section = 0; section < sections; ++section) {
        Section made{.id = QStringLiteral("s%1").arg(section),
                     .title = QStringLiteral("Section %1").arg(section)};
        for (int lesson = 0; lesson < lessonsEach; ++lesson) {
            made.lessons.append(
                {QStringLiteral("s%1-l%2").arg(section).arg(lesson),
                 QStringLiteral("Lesson number %1").arg(section * lessonsEach + lesson),
                 {}});
        }
        guide.sections.append(made);
    }
    return guide;
}

struct Fixture
{
    Fixture()
    {
        sidebar.resize(240, 600);
        sidebar.setGuide(guideOf(3, 4));
        sidebar.show();
        filter = sidebar.findChild<QLineEdit *>();
        tree = sidebar.findChild<QTreeView *>();
        sidebar.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&sidebar));
    }

    [[nodiscard]] QModelIndex lesson(int section, int row) const
    {
        return tree->model()->index(row, 0, tree->model()->index(section, 0));
    }

    Sidebar sidebar;
    QLineEdit *filter = nullptr;
    QTreeView *tree = nullptr;
};

} // namespace

TEST_CASE("A click on a lesson wishes for it; a click on a section does not", "[ui][sidebar]")
{
    Fixture fixture;
    const QSignalSpy activated(&fixture.sidebar, &Sidebar::lessonActivated);
    const auto click = [&](const QModelIndex &index) {
        QTest::mouseClick(
            fixture.tree->viewport(), Qt::LeftButton, {}, fixture.tree->visualRect(index).center());
    };
    click(fixture.tree->model()->index(1, 0));
    CHECK(activated.isEmpty());
    click(fixture.lesson(1, 2));
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toString() == QStringLiteral("s1-l2"));
}

TEST_CASE("Setting the current lesson marks it and wishes for nothing", "[ui][sidebar]")
{
    Fixture fixture;
    const QSignalSpy activated(&fixture.sidebar, &Sidebar::lessonActivated);
    fixture.sidebar.setCurrentLesson(QStringLiteral("s2-l1"));
    CHECK(fixture.tree->currentIndex() == fixture.lesson(2, 1));
    CHECK(fixture.sidebar.currentLesson() == QStringLiteral("s2-l1"));
    CHECK(activated.isEmpty());
}

TEST_CASE("Typing narrows the tree, Down goes to it, Enter opens, Esc clears", "[ui][sidebar]")
{
    Fixture fixture;
    const QSignalSpy activated(&fixture.sidebar, &Sidebar::lessonActivated);
    fixture.sidebar.setCurrentLesson(QStringLiteral("s0-l0"));
    fixture.sidebar.focusFilter();
    QTest::keyClicks(fixture.filter, QStringLiteral("number 7"));
    CHECK(fixture.tree->model()->rowCount() == 1);
    QTest::keyClick(fixture.filter, Qt::Key_Down);
    CHECK(fixture.tree->hasFocus());
    QTest::keyClick(fixture.tree, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toString() == QStringLiteral("s1-l3"));

    fixture.sidebar.focusFilter();
    QTest::keyClick(fixture.filter, Qt::Key_Escape);
    CHECK(fixture.filter->text().isEmpty());
    CHECK(fixture.tree->model()->rowCount() == 3);
    CHECK(fixture.tree->isExpanded(fixture.tree->model()->index(2, 0)));
}

TEST_CASE("Words that are nowhere are answered with a sentence", "[ui][sidebar]")
{
    Fixture fixture;
    const auto *sentence = fixture.sidebar.findChild<QLabel *>();
    CHECK_FALSE(sentence->isVisible());
    QTest::keyClicks(fixture.filter, QStringLiteral("<b>pump"));
    fixture.sidebar.setResult(QStringLiteral("<b>pump"), {});
    CHECK(sentence->isVisible());
    CHECK(sentence->text().contains(QStringLiteral("“<b>pump”")));
    CHECK(sentence->textFormat() == Qt::PlainText);
    QTest::keyClick(fixture.filter, Qt::Key_Escape);
    CHECK_FALSE(sentence->isVisible());
    CHECK(fixture.tree->isVisible());
}

TEST_CASE("Ten thousand lessons fill and filter the sidebar", "[ui][sidebar]")
{
    Sidebar sidebar;
    sidebar.resize(240, 600);
    sidebar.show();
    sidebar.setGuide(guideOf(100, 100));
    sidebar.setCurrentLesson(QStringLiteral("s99-l99"));
    auto *filter = sidebar.findChild<QLineEdit *>();
    QTest::keyClicks(filter, QStringLiteral("9999"));
    const auto *tree = sidebar.findChild<QTreeView *>();
    CHECK(tree->model()->rowCount() == 1);
    CHECK(tree->model()->rowCount(tree->model()->index(0, 0)) == 1);
}

TEST_CASE("What was found stands in the place of the lessons until the box is empty",
          "[ui][sidebar]")
{
    Fixture fixture;
    auto *results = fixture.sidebar.findChild<QListView *>();
    const QSignalSpy places(&fixture.sidebar, &Sidebar::placeActivated);
    const QSignalSpy paragraphs(&fixture.sidebar, &Sidebar::paragraphActivated);
    const SearchHit cup{.title = QStringLiteral("By cup"),
                        .above = {QStringLiteral("Giving your milk")},
                        .sentence = QStringLiteral("Let your baby lap."),
                        .marks = {{.start = 4, .length = 4}},
                        .place = {.lesson = QStringLiteral("giving")},
                        .paragraph = 7};
    const SearchHit help{.title = QStringLiteral("Help"),
                         .place = {.lesson = QStringLiteral("help")}};
    fixture.sidebar.focusFilter();
    QTest::keyClicks(fixture.filter, QStringLiteral("cup"));

    fixture.sidebar.setResult(QStringLiteral("cu"), {.hits = {cup}, .help = help});
    CHECK(fixture.tree->isVisible()); // an answer that comes late
    fixture.sidebar.setResult(QStringLiteral("cup"), {.hits = {cup}, .help = help});
    CHECK_FALSE(fixture.tree->isVisible());
    REQUIRE(results->isVisible());
    REQUIRE(results->model()->rowCount() == 2);
    CHECK(results->model()->index(0, 0).data().toString()
          == QStringLiteral("By cup. Giving your milk. Let your baby lap."));

    // What stands there answers other words than these, so Enter waits for their answer.
    QTest::keyClicks(fixture.filter, QStringLiteral("s"));
    QTest::keyClick(fixture.filter, Qt::Key_Return);
    CHECK(places.isEmpty());
    QTest::keyClick(fixture.filter, Qt::Key_Backspace);
    fixture.sidebar.setResult(QStringLiteral("cup"), {.hits = {cup}, .help = help});
    CHECK(places.isEmpty()); // the wish was for other words

    QTest::keyClick(fixture.filter, Qt::Key_Return);
    REQUIRE(places.count() == 1);
    CHECK(places[0][0].value<Place>().lesson == QStringLiteral("giving"));
    REQUIRE(paragraphs.count() == 1);
    CHECK(paragraphs[0][0].toInt() == 7);
    QTest::keyClick(fixture.filter, Qt::Key_Down);
    QTest::keyClick(results, Qt::Key_Down);
    QTest::keyClick(results, Qt::Key_Return);
    REQUIRE(places.count() == 2);
    CHECK(places[1][0].value<Place>().lesson == QStringLiteral("help"));
    QTest::keyClick(results, Qt::Key_Escape);
    CHECK(fixture.filter->hasFocus());
    QTest::keyClick(fixture.filter, Qt::Key_Escape);
    CHECK(fixture.tree->isVisible());
    CHECK_FALSE(results->isVisible());
    fixture.sidebar.setResult(QStringLiteral("cup"), {.hits = {cup}});
    CHECK(fixture.tree->isVisible());
}

TEST_CASE("Where nothing is found the guide's words for it are said", "[ui][sidebar]")
{
    Fixture fixture;
    const auto *sentence = fixture.sidebar.findChild<QLabel *>();
    QTest::keyClicks(fixture.filter, QStringLiteral("<i>"));
    fixture.sidebar.setResult(QStringLiteral("<i>"),
                              {.nearest = {QStringLiteral("ice"), QStringLiteral("ill")}});
    CHECK(sentence->isVisible());
    CHECK(sentence->text().contains(QStringLiteral("“<i>”")));
    CHECK(sentence->text().contains(QStringLiteral("ice, ill")));
    fixture.sidebar.setResult(QStringLiteral("<i>"), {.corrected = QStringLiteral("ice")});
    CHECK(sentence->text().contains(QStringLiteral("“<i>”")));
    QTest::keyClick(fixture.filter, Qt::Key_Escape);
    CHECK_FALSE(sentence->isVisible());
}

TEST_CASE("The way home is above the lessons, and says when the person is there", "[ui][sidebar]")
{
    Fixture fixture;
    QAction home(QStringLiteral("&Home"));
    const QSignalSpy wished(&home, &QAction::triggered);
    fixture.sidebar.setHome(home);
    auto *button = fixture.sidebar.findChild<QPushButton *>(QStringLiteral("home"));
    REQUIRE(button->isVisible());
    CHECK(button->text() == QStringLiteral("Home"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(wished.count() == 1);
    CHECK(button->accessibleDescription().isEmpty());
    fixture.sidebar.setAtHome(true);
    CHECK(button->accessibleDescription() == QStringLiteral("You are here"));
    fixture.sidebar.setAtHome(false);
    CHECK(button->accessibleDescription().isEmpty());
}

TEST_CASE("The way to help is below the lessons, in every state", "[ui][sidebar]")
{
    Fixture fixture;
    QAction help(QStringLiteral("When to get &help"));
    const QSignalSpy wished(&help, &QAction::triggered);
    fixture.sidebar.setHelp(help);
    auto *button = fixture.sidebar.findChild<QPushButton *>(QStringLiteral("help"));
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(wished.count() == 1);
    QTest::keyClicks(fixture.filter, QStringLiteral("milk"));
    fixture.sidebar.setResult(QStringLiteral("milk"), {});
    CHECK(button->isVisible());
    CHECK(button->geometry().bottom() <= fixture.sidebar.height());
    help.setVisible(false); // a guide without such a lesson
    CHECK_FALSE(button->isVisible());
}

// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"
#include "support/catch.h"
#include "ui/contents/sidebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
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

TEST_CASE("Words that fit no title are answered with a sentence", "[ui][sidebar]")
{
    Fixture fixture;
    const auto *sentence = fixture.sidebar.findChild<QLabel *>();
    CHECK_FALSE(sentence->isVisible());
    QTest::keyClicks(fixture.filter, QStringLiteral("<b>pump"));
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

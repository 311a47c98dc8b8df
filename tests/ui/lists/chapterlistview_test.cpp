// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/lists/chapterlistmodel.h"
#include "ui/lists/chapterlistview.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

ChapterList manyChapters()
{
    QList<Chapter> chapters;
    for (int number = 0; number < 40; ++number) {
        chapters.append({.title = QString::number(number), .start = number * 10s});
    }
    return ChapterList(chapters);
}

} // namespace

TEST_CASE("The chapter model keeps the rules of models", "[ui][player][chapters]")
{
    ChapterListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setChapters(test::chaptersOf(test::tenMinutes()));
    CHECK(reset.count() == 1);
    CHECK(model.rowCount() == 3);
    model.setCurrent(1);
    CHECK(changed.count() == 1);
    model.setCurrent(1);
    CHECK(changed.count() == 1);
    model.setCurrent(2);
    CHECK(changed.count() == 3);
    model.setChapters({});
    CHECK(reset.count() == 2);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.current().has_value());
}

TEST_CASE("A row says its time, its title, and whether the time was confirmed",
          "[ui][player][chapters]")
{
    ChapterListModel model;
    auto video = test::tenMinutes();
    video.chapters[0].certainty = Certainty::Measured;
    model.setChapters(test::chaptersOf(video));
    model.setCurrent(2);
    const QModelIndex first = model.index(0);
    const QModelIndex last = model.index(2);
    CHECK(first.data(ChapterListModel::TimeRole).toString() == QStringLiteral("1:00"));
    CHECK(first.data(ChapterListModel::HintRole).toString().isEmpty());
    CHECK(first.data(Qt::ToolTipRole).toString() == QStringLiteral("Massage"));
    CHECK_FALSE(first.data(ChapterListModel::IsCurrentRole).toBool());
    CHECK(last.data(ChapterListModel::IsCurrentRole).toBool());
    CHECK(last.data(ChapterListModel::HintRole).toString()
          == QStringLiteral("As given by the article, not confirmed"));
    CHECK(last.data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("7:14, Both hands, being shown"));
}

TEST_CASE("A click or Enter asks for a chapter once", "[ui][player][chapters]")
{
    ChapterListView view;
    view.resize(300, 300);
    view.setChapters(test::chaptersOf(test::tenMinutes()));
    view.show();
    const QSignalSpy activated(&view, &ChapterListView::chapterActivated);
    const QModelIndex second = view.model()->index(1, 0);

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(second).center());
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).first().toLongLong() == 1);

    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(activated.count() == 2);
    CHECK(activated.at(1).first().toLongLong() == 2);

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {150, 290});
    CHECK(activated.count() == 2);
}

TEST_CASE("The chapter shown is scrolled into view, without wishing for anything",
          "[ui][player][chapters]")
{
    ChapterListView view;
    view.resize(300, 120);
    view.setChapters(manyChapters());
    view.show();
    const QSignalSpy activated(&view, &ChapterListView::chapterActivated);
    view.clearFocus();
    view.setCurrentChapter(30);
    CHECK(view.viewport()->rect().contains(view.visualRect(view.model()->index(30, 0))));
    view.setCurrentChapter(std::nullopt);
    CHECK(activated.isEmpty());
}

TEST_CASE("The list does not run away from someone who uses it", "[ui][player][chapters]")
{
    QWidget window;
    ChapterListView view(&window);
    view.resize(300, 120);
    view.setChapters(manyChapters());
    window.show();
    window.activateWindow();
    view.setFocus();
    REQUIRE(QTest::qWaitFor([&view] { return view.hasFocus(); }));
    const int before = view.verticalScrollBar()->value();
    view.setCurrentChapter(30);
    CHECK(view.verticalScrollBar()->value() == before);
}

TEST_CASE("The list stays where it is while the pointer is over it", "[ui][player][chapters]")
{
    ChapterListView view;
    view.resize(300, 120);
    view.setChapters(manyChapters());
    view.show();
    view.clearFocus();
    test::enterPointer(view);
    view.setCurrentChapter(30);
    CHECK(view.verticalScrollBar()->value() == 0);
    test::leavePointer(view);
    view.setCurrentChapter(31);
    CHECK(view.viewport()->rect().contains(view.visualRect(view.model()->index(31, 0))));
}

TEST_CASE("Long titles make higher rows instead of losing their end", "[ui][player][chapters]")
{
    ChapterListView view;
    view.resize(200, 300);
    view.setChapters(ChapterList(
        {{.title = QStringLiteral("Short"), .start = 0s},
         {.title = QStringLiteral("Press back towards the chest, then compress"), .start = 10s}}));
    view.show();
    CHECK(view.sizeHintForRow(1) > view.sizeHintForRow(0));
    CHECK(view.sizeHintForRow(0) >= 36);
    CHECK_FALSE(view.grab().isNull());
}

TEST_CASE("A row keeps its whole title when a scroll bar takes room", "[ui][player][chapters]")
{
    QList<Chapter> chapters = manyChapters().chapters();
    QString words;
    for (Chapter &chapter : chapters) {
        words += QStringLiteral("ab ");
        chapter.title = words;
    }
    ChapterListView list;
    list.resize(440, 200);
    list.show();
    QCoreApplication::processEvents();
    REQUIRE_FALSE(list.verticalScrollBar()->isVisible());
    list.setChapters(ChapterList(chapters));
    QCoreApplication::processEvents();
    REQUIRE(list.verticalScrollBar()->isVisible());
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        CAPTURE(row);
        CHECK(list.visualRect(list.model()->index(row, 0)).height() == list.sizeHintForRow(row));
    }
}

TEST_CASE("A film without chapters says so", "[ui][player][chapters]")
{
    ChapterListView view;
    view.resize(300, 100);
    view.setChapters({});
    const QSignalSpy activated(&view, &ChapterListView::chapterActivated);
    view.show();
    const QImage empty = view.grab().toImage();
    view.setChapters(test::chaptersOf(test::tenMinutes()));
    CHECK(view.grab().toImage() != empty);
    view.setChapters({});
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(activated.isEmpty());
}

TEST_CASE("A chapter's picture of another shape than the film's is not squeezed",
          "[ui][player][chapters]")
{
    ChapterListView view;
    view.resize(400, 300);
    view.setChapters(test::chaptersOf(test::tenMinutes()));
    view.setPicturesShown(true);
    view.setPictureSize({320, 180});
    QImage tall(180, 320, QImage::Format_RGB32);
    tall.fill(Qt::red);
    view.setPicture(test::tenMinutes().chapters.first().start, tall);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const QImage seen = view.grab().toImage();
    QRect red;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            if (seen.pixelColor(x, y) == QColor(Qt::red)) {
                red |= QRect(x, y, 1, 1);
            }
        }
    }
    REQUIRE(red.height() > 16);
    CHECK(std::abs(red.width() - red.height() * 9 / 16) <= 2);
}

// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/chapters/chaptertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

QList<Chapter> chapters(int count)
{
    QList<Chapter> list;
    for (int i = 0; i < count; ++i) {
        list.append({.id = {}, .title = QStringLiteral("Title %1").arg(i), .start = i * 434s});
    }
    return list;
}

} // namespace

TEST_CASE("The table shows times and names, and stays where it is when they change",
          "[ui][chapters]")
{
    ChapterTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &ChapterTableModel::modelReset);
    const QSignalSpy changed(&model, &ChapterTableModel::dataChanged);
    model.setChapters(chapters(2));
    CHECK(reset.count() == 1);
    CHECK(model.index(1, ChapterTableModel::TimeColumn).data() == QStringLiteral("7:14"));
    CHECK(model.index(1, ChapterTableModel::TitleColumn).data() == QStringLiteral("Title 1"));
    model.setChapters(chapters(2));
    CHECK(reset.count() == 1);
    CHECK(changed.count() == 1);
    model.setChapters({});
    CHECK(reset.count() == 2);
}

TEST_CASE("What is typed is a wish, and what is no time is refused", "[ui][chapters]")
{
    ChapterTableModel model;
    model.setChapters(chapters(2));
    const QSignalSpy renamed(&model, &ChapterTableModel::renameRequested);
    const QSignalSpy moved(&model, &ChapterTableModel::moveRequested);
    const QSignalSpy refused(&model, &ChapterTableModel::timeRefused);
    const QModelIndex time = model.index(1, ChapterTableModel::TimeColumn);
    const QModelIndex title = model.index(1, ChapterTableModel::TitleColumn);
    CHECK_FALSE(model.setData(title, QStringLiteral("No"), Qt::EditRole));
    CHECK_FALSE(model.flags(title).testFlag(Qt::ItemIsEditable));

    model.setEditable(true);
    CHECK(model.flags(title).testFlag(Qt::ItemIsEditable));
    CHECK(model.setData(title, QStringLiteral("Press"), Qt::EditRole));
    CHECK(renamed.first().at(1).toString() == QStringLiteral("Press"));
    CHECK(model.setData(time, QStringLiteral("8:02.5"), Qt::EditRole));
    CHECK(moved.first().at(1).value<std::chrono::milliseconds>() == 482'500ms);
    CHECK_FALSE(model.setData(time, QStringLiteral("soon"), Qt::EditRole));
    CHECK(refused.count() == 1);
    CHECK(title.data() == QStringLiteral("Title 1"));
}

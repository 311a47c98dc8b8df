// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"
#include "support/catch.h"
#include "ui/contents/guidefiltermodel.h"
#include "ui/contents/guidetreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace expressly;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Guide smallGuide()
{
    return {
        .sections = {{.id = QStringLiteral("start"),
                      .title = QStringLiteral("Start here"),
                      .lessons = {{QStringLiteral("what"), QStringLiteral("What it is"), {}}}},
                     {.id = QStringLiteral("technique"),
                      .title = QStringLiteral("Technique"),
                      .lessons = {{QStringLiteral("press"),
                                   QStringLiteral("Press, compress, release"),
                                   {QStringLiteral("old-press")}},
                                  {QStringLiteral("cafe"), QStringLiteral("Café visits"), {}}}}}};
}

QStringList titles(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        result += index.data().toString();
        result += titles(model, index);
    }
    return result;
}

QStringList found(const QString &words)
{
    GuideTreeModel model;
    model.setGuide(smallGuide());
    GuideFilterModel filter;
    filter.setSourceModel(&model);
    filter.setWords(words);
    return titles(filter);
}

} // namespace

TEST_CASE("The tree holds each section with its lessons", "[ui][sidebar]")
{
    GuideTreeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setGuide(smallGuide());

    CHECK(reset.count() == 1);
    CHECK(titles(model)
          == QStringList{QStringLiteral("Start here"),
                         QStringLiteral("What it is"),
                         QStringLiteral("Technique"),
                         QStringLiteral("Press, compress, release"),
                         QStringLiteral("Café visits")});
    model.setGuide({});
    CHECK(reset.count() == 2);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The current lesson is marked, by its former id too", "[ui][sidebar]")
{
    GuideTreeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    model.setGuide(smallGuide());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setCurrentLesson(QStringLiteral("old-press"));
    CHECK(model.currentLesson() == QStringLiteral("press"));
    CHECK(
        model.indexOfLesson(QStringLiteral("press")).data(GuideTreeModel::IsCurrentRole).toBool());
    CHECK(changed.count() == 1);

    model.setCurrentLesson(QStringLiteral("what"));
    CHECK_FALSE(
        model.indexOfLesson(QStringLiteral("press")).data(GuideTreeModel::IsCurrentRole).toBool());
    CHECK(changed.count() == 3);

    model.setCurrentLesson(QStringLiteral("no-such-lesson"));
    CHECK(model.currentLesson().isEmpty());
}

TEST_CASE("The filter wants every word, whatever its case and accents", "[ui][sidebar]")
{
    const QStringList press{QStringLiteral("Technique"),
                            QStringLiteral("Press, compress, release")};
    const QStringList cafe{QStringLiteral("Technique"), QStringLiteral("Café visits")};
    CHECK(found(QStringLiteral("release PRESS")) == press);
    CHECK(found(QStringLiteral("techn press")) == press);
    CHECK(found(QStringLiteral("cafe")) == cafe);
    CHECK(found(QStringLiteral("CAFÉ  ")) == cafe);
    CHECK(found(QStringLiteral("technique")).size() == 3);
    CHECK(found(QStringLiteral("press cafe")).isEmpty());
    CHECK(found(QStringLiteral("   ")).size() == 5);
}

TEST_CASE("The filter keeps to the rules of models while words come and go", "[ui][sidebar]")
{
    GuideTreeModel model;
    GuideFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, FailureMode::Fatal);
    model.setGuide(smallGuide());
    for (const char *words : {"p", "pr", "zzz", "", "what", "technique cafe", ""}) {
        filter.setWords(QString::fromLatin1(words));
    }
    CHECK(titles(filter).size() == 5);
}

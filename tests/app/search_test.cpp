// SPDX-License-Identifier: MIT
// Searching the whole guide as a person does: by key and by click, in her own words.
#include "app/program.h"
#include "support/catch.h"
#include "ui/contents/sidebar.h"
#include "ui/lesson/lessonview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTreeView>

using namespace expressly;

namespace {

struct Searching
{
    test::Home home;
    test::Program program{{.lesson = QStringLiteral("press-compress-release")}};
    QLineEdit *field = program.window().sidebar().findChild<QLineEdit *>();
    QListView *results = program.window().sidebar().findChild<QListView *>();

    void look(const QString &words)
    {
        program.press(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(field->hasFocus());
        QTest::keyClicks(field, words);
        REQUIRE(test::waitUntil([&] { return results->isVisible(); }, 20'000));
        // Answers to the beginnings of words come first.
        QTest::qWait(200);
    }

    [[nodiscard]] QString row(int number) const
    {
        return results->model()->index(number, 0).data().toString();
    }
};

} // namespace

TEST_CASE("What a worried mother types leads to help first", "[app][search]")
{
    Searching seen;
    const QString words =
        QString::fromLatin1(GENERATE(as<const char *>(), "fever", "blood", "shivering", "fevr"));
    CAPTURE(words);
    seen.look(words);
    CHECK(seen.row(0).startsWith(QStringLiteral("When to get help")));
    QTest::keyClick(seen.field, Qt::Key_Return);
    CHECK(seen.program.lessonId() == QStringLiteral("when-to-get-help"));
}

TEST_CASE("A place is opened by key, by click, and a second time", "[app][search]")
{
    Searching seen;
    seen.look(QStringLiteral("microwave"));
    REQUIRE(seen.row(0).contains(QStringLiteral("microwave")));
    QTest::keyClick(seen.field, Qt::Key_Down);
    CHECK(seen.results->hasFocus());
    QTest::keyClick(seen.results, Qt::Key_Return);
    CHECK(seen.program.lessonId() == QStringLiteral("storing-milk"));
    CHECK(seen.program.lesson().currentStep() == QStringLiteral("thaw"));

    seen.program.window().services().session.guide().openLesson(QStringLiteral("low-supply"));
    const QModelIndex first = seen.results->model()->index(0, 0);
    QTest::mouseClick(
        seen.results->viewport(), Qt::LeftButton, {}, seen.results->visualRect(first).center());
    CHECK(seen.program.lessonId() == QStringLiteral("storing-milk"));
    CHECK(seen.program.lesson().currentStep() == QStringLiteral("thaw"));
}

TEST_CASE("Escape gives the contents back, and help stays at the end", "[app][search]")
{
    Searching seen;
    auto *tree = seen.program.window().sidebar().findChild<QTreeView *>();
    seen.look(QStringLiteral("spoon"));
    CHECK_FALSE(tree->isVisible());
    const int rows = seen.results->model()->rowCount();
    REQUIRE(rows > 1);
    CHECK(seen.row(rows - 1).contains(QStringLiteral("When to get help")));
    QTest::keyClick(seen.field, Qt::Key_Escape);
    CHECK(tree->isVisible());
    CHECK_FALSE(seen.results->isVisible());
    seen.look(QStringLiteral("zzqqy"));
    REQUIRE(seen.results->model()->rowCount() == 1);
    CHECK(seen.row(0).contains(QStringLiteral("When to get help")));
    bool isSaid = false;
    for (const auto *label : seen.program.window().sidebar().findChildren<QLabel *>()) {
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("zzqqy")));
    }
    CHECK(isSaid);
}

TEST_CASE("A chapter opens at its second", "[app][search]")
{
    Searching seen;
    REQUIRE(seen.program.waitForFilm());
    seen.look(QStringLiteral("Bolman massage"));
    int chapter = -1;
    for (int row = 0; row < seen.results->model()->rowCount(); ++row) {
        if (seen.row(row).contains(QStringLiteral("1:03"))) {
            chapter = row;
            break;
        }
    }
    REQUIRE(chapter >= 0);
    seen.results->scrollTo(seen.results->model()->index(chapter, 0));
    QTest::mouseClick(seen.results->viewport(),
                      Qt::LeftButton,
                      {},
                      seen.results->visualRect(seen.results->model()->index(chapter, 0)).center());
    CHECK(seen.program.session().film().video().id == QStringLiteral("bolman"));
}

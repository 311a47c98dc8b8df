// SPDX-License-Identifier: MIT
// Texts from files that would be HTML elsewhere: they are letters, and nothing is read for them.
#include "app/program.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lists/chapterlistview.h"
#include "ui/widgets/fittinglabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace expressly;

namespace {

QLabel *shownTip()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(widgets, [](const QWidget *widget) {
        return widget->inherits("QTipLabel") && widget->isVisible();
    });
    return tip == widgets.end() ? nullptr : qobject_cast<QLabel *>(*tip);
}

/// The tip of a row, as it stands on the screen.
QString tipOf(QAbstractItemView &view, const QModelIndex &index)
{
    view.scrollTo(index);
    const QPoint at = view.visualRect(index).center();
    QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(view.viewport(), &help);
    if (!test::waitUntil([] { return shownTip() != nullptr; })) {
        return {};
    }
    QLabel *tip = shownTip();
    CHECK(tip->textFormat() == Qt::PlainText);
    CHECK_FALSE(tip->grab().isNull());
    const QString text = tip->text();
    QToolTip::hideText();
    (void)test::waitUntil([] { return shownTip() == nullptr; });
    return text;
}

} // namespace

TEST_CASE("A chapter title that is HTML is shown as letters, and nothing is read for it",
          "[app][plaintext]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(QStringLiteral(EXPRESSLY_TEST_DATA "/hostile/tip-zero.mkv")));
    ChapterListView &list = program.chapterList();
    REQUIRE(test::waitUntil([&list] { return list.model()->rowCount() > 0; }));
    CHECK(tipOf(list, list.model()->index(0, 0))
              .contains(QStringLiteral("<img src=file:///dev/zero>")));
}

TEST_CASE("The titles of a guide that are HTML are shown as letters", "[app][plaintext]")
{
    const test::Home home;
    const QString guide = home.copyGuide();
    test::changeFile(guide + QStringLiteral("/en/strings.json"),
                     "\"low-supply\": \"",
                     "\"low-supply\": \"<b>x</b><img src=file:///dev/zero>");
    test::changeFile(
        guide + QStringLiteral("/guide.json"), "\"version\": \"", "\"version\": \"<b>");
    test::Program program({.guide = guide, .lesson = QStringLiteral("low-supply")});
    REQUIRE(program.lessonId() == QStringLiteral("low-supply"));
    auto *tree = program.window().sidebar().findChild<QTreeView *>();
    CHECK(tipOf(*tree, tree->currentIndex()).startsWith(QStringLiteral("<b>x</b><img")));
    const auto *path = program.window().lessonPane().findChild<FittingLabel *>();
    CHECK(path->accessibleName().contains(QStringLiteral("<img src=file:///dev/zero>")));
    CHECK(path->textFormat() == Qt::PlainText);

    QString about;
    test::withNextDialog([&about](QDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            CHECK(label->textFormat() == Qt::PlainText);
        }
        about = test::visibleText(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    program.window().services().commands.action(Command::About)->trigger();
    CHECK(about.contains(QStringLiteral("<b>")));
}

// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/words/plaintext.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

/// The tool tip on the screen; null: there is none.
QLabel *shownTip()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(widgets, [](const QWidget *widget) {
        return widget->inherits("QTipLabel") && widget->isVisible();
    });
    return tip == widgets.end() ? nullptr : qobject_cast<QLabel *>(*tip);
}

void hover(QWidget &widget, QPoint at)
{
    QToolTip::hideText();
    (void)QTest::qWaitFor([] { return shownTip() == nullptr; });
    QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &help);
}

/// Whether anything of the picture, which is wholly green, is on the widget.
bool showsGreen(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::green)) {
                return true;
            }
        }
    }
    return false;
}

/// A text that would draw a local picture if it were taken for HTML.
struct Hostile
{
    Hostile()
    {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::green);
        const QString file = folder.filePath(u"green.png"_s);
        REQUIRE(picture.save(file));
        html = u"<b>Title</b> <img src=\"file://%1\"> & more"_s.arg(file);
    }

    QTemporaryDir folder;
    QString html;
};

} // namespace

TEST_CASE("Tool tips show what is written, wherever they come from", "[ui][words][plaintext]")
{
    const PlainTextFilter filter;
    const Hostile hostile;
    const auto isPlain = [&hostile] {
        REQUIRE(QTest::qWaitFor([] { return shownTip() != nullptr; }));
        QLabel *tip = shownTip();
        CHECK(tip->textFormat() == Qt::PlainText);
        CHECK(tip->text().contains(hostile.html));
        CHECK_FALSE(showsGreen(*tip));
    };

    QWidget widget;
    widget.setToolTip(hostile.html);
    widget.show();
    hover(widget, {5, 5});
    isPlain();

    QListWidget list;
    list.addItem(u"row"_s);
    list.item(0)->setToolTip(hostile.html);
    list.show();
    hover(*list.viewport(), list.visualItemRect(list.item(0)).center());
    isPlain();

    QTreeWidget tree;
    auto *item = new QTreeWidgetItem(&tree, {u"row"_s});
    item->setToolTip(0, hostile.html);
    tree.show();
    hover(*tree.viewport(), tree.visualItemRect(item).center());
    isPlain();

    QMenu menu;
    menu.setToolTipsVisible(true);
    QAction *action = menu.addAction(u"entry"_s);
    action->setToolTip(hostile.html);
    menu.popup({10, 10});
    hover(menu, menu.actionGeometry(action).center());
    isPlain();
    menu.close();

    QTextEdit text;
    QTextCharFormat format;
    format.setToolTip(hostile.html);
    format.setAnchor(true);
    text.textCursor().insertText(u"words with a tip"_s, format);
    text.setTextInteractionFlags(Qt::TextBrowserInteraction);
    text.show();
    hover(*text.viewport(), text.cursorRect(text.textCursor()).center() - QPoint(10, 0));
    isPlain();
    QToolTip::hideText();
}

TEST_CASE("Labels and message boxes show what is written", "[ui][words][plaintext]")
{
    const PlainTextFilter filter;
    const Hostile hostile;
    QLabel label(hostile.html);
    label.show();
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == hostile.html);
    CHECK_FALSE(showsGreen(label));
    label.setText(u"<i>another</i>"_s + hostile.html);
    CHECK_FALSE(showsGreen(label));

    QMessageBox box(QMessageBox::NoIcon, u"Box"_s, hostile.html, QMessageBox::Close);
    box.setInformativeText(hostile.html);
    box.show();
    for (const QLabel *each : box.findChildren<QLabel *>()) {
        CAPTURE(each->objectName().toStdString());
        CHECK(each->textFormat() == Qt::PlainText);
    }
    CHECK_FALSE(showsGreen(box));
}

TEST_CASE("A title in a menu has no accelerator and no column", "[ui][words][plaintext]")
{
    CHECK(menuText(u"Press & hold\tCtrl+Q"_s) == u"Press && hold Ctrl+Q"_s);
}

// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/widgets/actionkeys.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using namespace expressly;

TEST_CASE("A tool tip names the first key of a command, also once it was changed",
          "[ui][widgets][keys]")
{
    QAction action;
    QWidget widget;
    showKey(widget, QStringLiteral("Go on"), action);
    CHECK(widget.toolTip() == QStringLiteral("Go on"));
    action.setShortcuts({QKeySequence(Qt::Key_F7), QKeySequence(Qt::Key_F8)});
    CHECK(widget.toolTip() == QStringLiteral("Go on (F7)"));
    action.setShortcuts({QKeySequence(Qt::Key_F8)});
    CHECK(widget.toolTip() == QStringLiteral("Go on (F8)"));
    action.setShortcuts(QList<QKeySequence>());
    CHECK(widget.toolTip() == QStringLiteral("Go on"));
}

TEST_CASE("A click on a button triggers its command once", "[ui][widgets][keys]")
{
    QAction action;
    QPushButton button;
    bindButton(button, QStringLiteral("Go on"), action);
    const QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    CHECK(triggered.count() == 1);
    action.setShortcut(Qt::Key_F7);
    CHECK(button.toolTip() == QStringLiteral("Go on (F7)"));
}

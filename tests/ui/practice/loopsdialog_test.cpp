// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/practice/loopsdialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

QPushButton *named(const LoopsDialog &dialog, const QString &words)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == words) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A deleted loop can be had back from the list of loops", "[ui][loops]")
{
    LoopsDialog dialog;
    dialog.setLoops({{.id = 7, .name = QStringLiteral("The thumb"), .start = 12s, .end = 14s}});
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QPushButton *undo = named(dialog, QStringLiteral("Undo delete"));
    QPushButton *remove = named(dialog, QStringLiteral("Delete"));
    REQUIRE(undo != nullptr);
    REQUIRE(remove != nullptr);
    CHECK_FALSE(undo->isEnabled());

    const QSignalSpy removed(&dialog, &LoopsDialog::removeRequested);
    const QSignalSpy undone(&dialog, &LoopsDialog::undoRequested);
    QTest::mouseClick(remove, Qt::LeftButton);
    REQUIRE(removed.count() == 1);
    CHECK(removed[0][0].toLongLong() == 7);
    dialog.setLoops({});
    dialog.setCanUndo(true);
    CHECK_FALSE(remove->isEnabled());
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    CHECK(undone.count() == 1);
    dialog.setCanUndo(false);
    CHECK_FALSE(undo->isEnabled());
    CHECK(dialog.findChild<QListWidget *>()->hasFocus());
}

// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/practice/practicestrip.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace expressly;

namespace {

QStringList shownButtons(const QWidget &widget)
{
    QStringList texts;
    for (const auto *button : widget.findChildren<QPushButton *>()) {
        if (!button->isHidden()) {
            texts.append(button->text().remove(QLatin1Char('&')));
            CHECK(button->sizeHint().height() >= 22);
        }
    }
    return texts;
}

} // namespace

TEST_CASE("The strip says which step is practised, and what can follow once it waits",
          "[ui][practice]")
{
    QAction again;
    QAction next;
    PracticeStrip strip;
    CHECK(strip.isHidden());
    PracticeState state{.step = QStringLiteral("compress"),
                        .title = QStringLiteral("Compress"),
                        .round = 2,
                        .rounds = 3,
                        .rate = 0.5,
                        .hasNext = true};
    strip.setActions(again, next);
    again.setShortcut(Qt::Key_P);
    next.setShortcut(Qt::Key_F7);
    strip.setState(state);
    CHECK_FALSE(strip.isHidden());
    CHECK(shownButtons(strip) == QStringList{QStringLiteral("Stop")});
    CHECK(strip.accessibleName() == QStringLiteral("Practising Compress"));
    const QList<QLabel *> labels = strip.findChildren<QLabel *>();
    CHECK(labels.at(0)->text() == QStringLiteral("Compress"));
    CHECK(labels.at(1)->text() == QStringLiteral("Round 2 of 3 · half speed"));

    state.isWaiting = true;
    strip.setState(state);
    CHECK(shownButtons(strip) == QStringList{QStringLiteral("Again"), QStringLiteral("Next step")});
    CHECK(labels.at(1)->text() == QStringLiteral("Played 3 times. Your turn."));
    CHECK(strip.accessibleName().endsWith(
        QStringLiteral("Your turn. Again with P. Next step with F7.")));

    const QSignalSpy playsAgain(&again, &QAction::triggered);
    const QSignalSpy goesOn(&next, &QAction::triggered);
    for (auto *button : strip.findChildren<QPushButton *>()) {
        if (!button->isHidden()) {
            button->click();
        }
    }
    CHECK(playsAgain.count() == 1);
    CHECK(goesOn.count() == 1);

    state.hasNext = false;
    strip.setState(state);
    CHECK(shownButtons(strip) == QStringList{QStringLiteral("Again")});
    strip.setState(std::nullopt);
    CHECK(strip.isHidden());
}

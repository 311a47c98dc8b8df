// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/practice/practicestrip.h"
#include "ui/words/playerkeys.h"

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
    PracticeStrip strip;
    CHECK(strip.isHidden());
    PracticeState state{.step = QStringLiteral("compress"),
                        .title = QStringLiteral("Compress"),
                        .round = 2,
                        .rounds = 3,
                        .rate = 0.5,
                        .hasNext = true};
    strip.setKeys({.practise = QStringLiteral("P"), .nextStep = QStringLiteral("Ctrl+N")});
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
        QStringLiteral("Your turn. Again with P. Next step with Ctrl+N.")));

    const QSignalSpy again(&strip, &PracticeStrip::againRequested);
    const QSignalSpy next(&strip, &PracticeStrip::nextRequested);
    for (auto *button : strip.findChildren<QPushButton *>()) {
        if (!button->isHidden()) {
            button->click();
        }
    }
    CHECK(again.count() == 1);
    CHECK(next.count() == 1);

    state.hasNext = false;
    strip.setState(state);
    CHECK(shownButtons(strip) == QStringList{QStringLiteral("Again")});
    strip.setState(std::nullopt);
    CHECK(strip.isHidden());
}

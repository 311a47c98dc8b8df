// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/numbersof.h"
#include "ui/practice/loopbar.h"
#include "ui/practice/loopwords.h"
#include "ui/words/practicewords.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const LoopState Thumb{.kind = LoopState::Kind::Own,
                      .name = QStringLiteral("Thumb"),
                      .start = 14'240ms,
                      .end = 16s,
                      .isOn = true,
                      .rounds = {},
                      .saved = 7};

QMenu *menuOf(const LoopBar &bar, const QString &button)
{
    for (const auto *each : bar.findChildren<QPushButton *>()) {
        if (each->text().remove(QLatin1Char('&')) == button) {
            return each->menu();
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A loop is described by its name, A, B and length, or by what is missing", "[ui][loops]")
{
    const test::NumbersOf point;
    CHECK(describeLoop(Thumb) == QStringLiteral("Thumb · 0:14.2 to 0:16.0 · 1.7 s"));
    CHECK(describeLoop({.start = 14s}).contains(QStringLiteral("A is at 0:14.0")));
    CHECK(describeLoop({.end = 14s}).contains(QStringLiteral("B is at 0:14.0")));
    CHECK(describeLoop({}).isEmpty());
}

TEST_CASE("Behind its end, the loop's line says so and how it goes on", "[ui][loops]")
{
    const test::NumbersOf point;
    LoopState past = Thumb;
    past.isPast = true;
    CHECK(describeLoop(past) == QStringLiteral("Past B, 0:16.0. Go back to repeat."));
    CHECK(loopNews(Thumb, past).contains(QStringLiteral("past B, at 0:16.0")));
    CHECK(loopNews(past, past).isEmpty());
    CHECK(loopNews(past, Thumb).startsWith(QStringLiteral("Loop on")));
    const LoopState awaits{.start = 14s};
    CHECK(loopNews({}, awaits) == describeLoop(awaits));
    CHECK(loopNews(awaits, {}) == QStringLiteral("No loop is set."));
    CHECK(loopNews({}, {}).isEmpty());
}

TEST_CASE("What the loop's line says goes with the next change", "[ui][loops]")
{
    LoopBar bar;
    bar.resize(600, 80);
    const LoopState awaits{.start = 14s};
    bar.setState(awaits);
    bar.say(QStringLiteral("A is here already."));
    const auto *label = bar.findChild<QLabel *>();
    CHECK(label->text() == QStringLiteral("A is here already."));
    bar.setState(Thumb);
    CHECK(label->toolTip() == describeLoop(Thumb));
    bar.setState({});
    CHECK_FALSE(label->isVisibleTo(&bar));
    bar.say(QStringLiteral("There is no loop yet."));
    CHECK(label->isVisibleTo(&bar));
}

TEST_CASE("The switch and the count are there only with a loop", "[ui][loops]")
{
    QAction chapter;
    QAction start;
    QAction end;
    QAction toggle;
    LoopBar bar;
    bar.setActions({.chapter = &chapter, .start = &start, .end = &end, .toggle = &toggle});
    auto *on = bar.findChild<QCheckBox *>();
    CHECK_FALSE(on->isVisibleTo(&bar));
    bar.setState(Thumb);
    CHECK(on->isVisibleTo(&bar));
    CHECK(on->isChecked());
    const QSignalSpy changes(&toggle, &QAction::triggered);
    LoopState off = Thumb;
    off.isOn = false;
    bar.setState(off);
    CHECK_FALSE(on->isChecked());
    CHECK(changes.isEmpty());
    on->click();
    CHECK(changes.count() == 1);

    QMenu *rounds = menuOf(bar, QStringLiteral("For ever"));
    REQUIRE(rounds != nullptr);
    emit rounds->aboutToShow();
    const QSignalSpy chosen(&bar, &LoopBar::roundsChosen);
    rounds->actions().at(2)->trigger();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<std::optional<int>>() == 3);
}

TEST_CASE("The buttons for loops trigger their commands and name the keys", "[ui][loops]")
{
    QAction chapter;
    QAction start;
    QAction end;
    QAction toggle;
    LoopBar bar;
    bar.setActions({.chapter = &chapter, .start = &start, .end = &end, .toggle = &toggle});
    start.setShortcut(Qt::Key_F7);
    for (const auto &[text, action] : {std::pair("Loop chapter", &chapter),
                                       std::pair("Set A", &start),
                                       std::pair("Set B", &end)}) {
        CAPTURE(text);
        const QSignalSpy triggered(action, &QAction::triggered);
        for (auto *button : bar.findChildren<QPushButton *>()) {
            if (button->text() == QString::fromLatin1(text)) {
                button->click();
                CHECK(button->toolTip().contains(QStringLiteral("(F7)")) == (action == &start));
            }
        }
        CHECK(triggered.count() == 1);
    }
}

TEST_CASE("The menu plays the loops of the film", "[ui][loops]")
{
    const test::NumbersOf point;
    LoopBar bar;
    bar.setLoops({{.id = 3, .name = QStringLiteral("A & B"), .start = 1s, .end = 2s},
                  {.id = 7, .name = QStringLiteral("Thumb"), .start = 14'240ms, .end = 16s}});
    bar.setState(Thumb);
    QMenu *menu = menuOf(bar, QStringLiteral("Loops"));
    REQUIRE(menu != nullptr);
    emit menu->aboutToShow();
    CHECK(menu->actions().at(0)->text() == QStringLiteral("A && B · 0:01.0 · 1.0 s"));
    CHECK_FALSE(menu->actions().at(0)->isChecked());
    CHECK(menu->actions().at(1)->isChecked());
    const QSignalSpy plays(&bar, &LoopBar::playRequested);
    menu->actions().at(0)->trigger();
    REQUIRE(plays.count() == 1);
    CHECK(plays.first().first().toLongLong() == 3);
}

TEST_CASE("The words for practising follow the step's repeats and speed", "[ui][practice]")
{
    CHECK(practiseWords(3, 0.5) == QStringLiteral("Practise 3× at half speed"));
    CHECK(practiseWords(3, 1.0) == QStringLiteral("Practise 3×"));
    CHECK(practiseWords(1, 0.75) == QStringLiteral("Practise at three-quarter speed"));
    CHECK(practiseWords(1, 1.0) == QStringLiteral("Practise"));
}

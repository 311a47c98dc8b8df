// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/samplelesson.h"
#include "ui/widgets/signbutton.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace expressly;

namespace {

struct Fixture
{
    Fixture()
    {
        pane.setGuide(test::sampleGuide());
        pane.resize(700, 500);
        pane.show();
        first.id = QStringLiteral("sample");
        second.id = QStringLiteral("help");
    }

    [[nodiscard]] bool shows(const QString &words) const
    {
        const auto labels = pane.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    LessonPane pane;
    Lesson first = test::longLesson(30);
    Lesson second = test::longLesson(20);
};

} // namespace

TEST_CASE("Going back wishes for the earlier lesson and opens it where it was left", "[ui][lesson]")
{
    Fixture fixture;
    const QSignalSpy wished(&fixture.pane, &LessonPane::lessonActivated);
    QScrollBar *bar = fixture.pane.view().verticalScrollBar();

    fixture.pane.showLesson(fixture.first);
    CHECK_FALSE(fixture.pane.canGoBack());
    bar->setValue(1500);
    fixture.pane.showLesson(fixture.second);
    CHECK(bar->value() == 0);
    REQUIRE(fixture.pane.canGoBack());

    fixture.pane.goBack();
    REQUIRE(wished.count() == 1);
    CHECK(wished[0][0].toString() == QStringLiteral("sample"));
    fixture.pane.showLesson(fixture.first);
    CHECK(std::abs(bar->value() - 1500) <= 1);
    CHECK(fixture.pane.canGoForward());

    fixture.pane.goForward();
    REQUIRE(wished.count() == 2);
    CHECK(wished[1][0].toString() == QStringLiteral("help"));
}

TEST_CASE("The header's buttons are what their commands are", "[ui][lesson]")
{
    QAction back;
    QAction forward;
    QAction readAloud;
    QAction find;
    QAction help;
    readAloud.setCheckable(true);
    Fixture fixture;
    fixture.pane.setActions({.back = &back,
                             .forward = &forward,
                             .readAloud = &readAloud,
                             .find = &find,
                             .help = &help});
    back.setShortcut(Qt::Key_F7);
    forward.setEnabled(false);
    readAloud.setChecked(true);
    for (const auto &[name, action] : {std::pair("Back", &back),
                                       std::pair("Forward", &forward),
                                       std::pair("Read aloud", &readAloud),
                                       std::pair("Find in this lesson", &find)}) {
        CAPTURE(name);
        const auto buttons = fixture.pane.findChildren<SignButton *>();
        const auto found =
            std::ranges::find(buttons, QString::fromLatin1(name), [](const auto *each) {
                return each->accessibleName();
            });
        REQUIRE(found != buttons.end());
        CHECK((*found)->isEnabled() == action->isEnabled());
        CHECK((*found)->isChecked() == action->isChecked());
        CHECK((*found)->toolTip().endsWith(QStringLiteral("(F7)")) == (action == &back));
        const QSignalSpy triggered(action, &QAction::triggered);
        (*found)->click();
        CHECK(triggered.count() == (action->isEnabled() ? 1 : 0));
    }
}

TEST_CASE("A lesson opens at the step that was asked for", "[ui][lesson]")
{
    qputenv("EXPRESSLY_REDUCED_MOTION", "1");
    Fixture fixture;
    fixture.pane.showLesson(fixture.first, QStringLiteral("step-9"));
    CHECK(fixture.pane.view().stepRect(QStringLiteral("step-9")).top() < 60);
    qunsetenv("EXPRESSLY_REDUCED_MOTION");
}

TEST_CASE("The pane says where the lesson stands, and what went wrong", "[ui][lesson]")
{
    Fixture fixture;
    fixture.pane.showLesson(test::sampleLesson());
    CHECK(fixture.shows(QStringLiteral("Section one  ›  Sample lesson")));
    fixture.pane.setNotice(QStringLiteral("One step could not be read."));
    CHECK(fixture.shows(QStringLiteral("One step could not be read.")));
    fixture.pane.setNotice({});
    CHECK_FALSE(fixture.shows(QStringLiteral("One step")));
}

// SPDX-License-Identifier: MIT
// The first page: what someone sees who has just opened the program, by real clicks and keys.
#include "app/program.h"
#include "store/settings.h"
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/home/homepage.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/panes.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

using namespace expressly;

namespace {

using Begin = test::Program::Begin;

HomePage &page(test::Program &program)
{
    return program.window().panes().home();
}

ChoiceButton *way(test::Program &program, const char *name)
{
    return page(program).findChild<ChoiceButton *>(QString::fromLatin1(name));
}

void click(ChoiceButton *button)
{
    REQUIRE(button != nullptr);
    REQUIRE(button->isVisible());
    QCoreApplication::processEvents(); // so that it stands where it is seen
    QTest::mouseClick(button, Qt::LeftButton);
}

QPushButton *buttonOf(QWidget &in, const QString &text)
{
    for (auto *button : in.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

bool isHomeMarked(test::Program &program)
{
    return buttonOf(program.window().sidebar(), QStringLiteral("Home"))->property("here").toBool();
}

bool showsLesson(test::Program &program, const char *id)
{
    return !program.window().panes().isHome() && program.window().lessonPane().isVisible()
           && program.lessonId() == QString::fromLatin1(id);
}

} // namespace

TEST_CASE("Who opens the program is asked what they need", "[app][firstpage]")
{
    const test::Home home;
    test::Program program({}, Begin::AtHome);
    REQUIRE(page(program).isVisible());
    CHECK_FALSE(program.window().lessonPane().isVisible());
    CHECK_FALSE(program.window().playerPanel().isVisible());
    CHECK(QApplication::focusWidget() == way(program, "show-me"));
    CHECK_FALSE(page(program).findChild<ChoiceButton *>(QStringLiteral("visit"))->isVisible());
    CHECK(isHomeMarked(program));
    CHECK(program.window().sidebar().currentLesson().isEmpty());

    SECTION("shown how, the film plays at once")
    {
        const bool byKey = GENERATE(true, false);
        if (byKey) {
            program.press(Qt::Key_Space);
        } else {
            click(way(program, "show-me"));
        }
        CHECK(showsLesson(program, "press-compress-release"));
        CHECK(program.window().playerPanel().isVisible());
        CHECK(test::waitUntil([&program] { return program.player().isPlaying(); }));
        CHECK(QApplication::focusWidget() == &program.lesson());
        program.press(Qt::Key_Space);
        CHECK(test::waitUntil([&program] { return !program.player().isPlaying(); }));
    }
    SECTION("in pain, the lesson opens and nothing moves")
    {
        click(way(program, "hurts"));
        CHECK(showsLesson(program, "what-is-wrong"));
        CHECK_FALSE(program.player().isPlaying());
        CHECK(program.window().sidebar().currentLesson() == program.lessonId());
    }
    SECTION("worried, the way to help opens without a film beside it")
    {
        click(way(program, "worried"));
        CHECK(showsLesson(program, "when-to-get-help"));
        CHECK_FALSE(program.window().playerPanel().isVisible());
        CHECK(program.lesson().verticalScrollBar()->value() == 0);
        SECTION("which is back in any other lesson")
        {
            program.session().guide().openLesson(QStringLiteral("find-your-place"));
            CHECK(program.window().playerPanel().isVisible());
        }
    }
    SECTION("a section opens with its first lesson")
    {
        ChoiceButton *section = way(program, "prepare");
        REQUIRE(section != nullptr);
        page(program).ensureWidgetVisible(section);
        click(section);
        CHECK(showsLesson(program, "help-the-let-down"));
    }
    SECTION("the search leads away from it, and Escape does not")
    {
        program.press(Qt::Key_K, Qt::ControlModifier);
        CHECK(page(program).isVisible());
        program.press(Qt::Key_Escape);
        CHECK(page(program).isVisible());
    }
    SECTION("the way back leads nowhere, for they have been nowhere")
    {
        program.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(page(program).isVisible());
    }
}

TEST_CASE("Home is found from everywhere, and leads back", "[app][firstpage]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE_FALSE(page(program).isVisible());
    program.player().play();
    REQUIRE(test::waitUntil([&program] { return program.player().isPlaying(); }));
    const QList<int> sizes = program.window().splitter().sizes();
    const int scroll = 300;
    program.lesson().verticalScrollBar()->setValue(scroll);

    SECTION("by its key")
    {
        program.press(Qt::Key_Home, Qt::AltModifier);
        CHECK(isHomeMarked(program));
    }
    SECTION("by its row")
    {
        QPushButton *row = buttonOf(program.window().sidebar(), QStringLiteral("Home"));
        QTest::mouseClick(row, Qt::LeftButton);
        CHECK(isHomeMarked(program));
        QTest::mouseClick(row, Qt::LeftButton);
        CHECK(isHomeMarked(program));
    }
    REQUIRE(page(program).isVisible());
    CHECK(test::waitUntil([&program] { return !program.player().isPlaying(); }));
    auto *visit = page(program).findChild<ChoiceButton *>(QStringLiteral("visit"));
    REQUIRE(visit->isVisible());
    CHECK(visit->accessibleName().contains(QStringLiteral("Press, compress, release")));
    const bool byKey = GENERATE(true, false);
    CAPTURE(byKey);
    if (byKey) {
        program.press(Qt::Key_Left, Qt::AltModifier);
    } else {
        click(visit);
    }
    CHECK(showsLesson(program, "press-compress-release"));
    CHECK(program.window().splitter().sizes() == sizes);
    CHECK(program.lesson().verticalScrollBar()->value() == scroll);
    CHECK_FALSE(isHomeMarked(program));
}

TEST_CASE("The next day the first page leads to where the person was", "[app][firstpage]")
{
    const test::Home home;
    {
        test::Program program({.lesson = QStringLiteral("sore-place")});
        program.close();
    }
    test::Program program({}, Begin::AtHome);
    auto *visit = page(program).findChild<ChoiceButton *>(QStringLiteral("visit"));
    REQUIRE(visit->isVisible());
    CHECK(visit->accessibleName().contains(QStringLiteral("One place in my breast is sore")));
    click(visit);
    CHECK(showsLesson(program, "sore-place"));
}

TEST_CASE("Whatever way is gone, the film comes back as wide as it was", "[app][firstpage]")
{
    const test::Home home;
    test::Program program({}, Begin::AtHome);
    const auto filmWidth = [&program] {
        QCoreApplication::processEvents();
        return program.window().playerPanel().width();
    };
    constexpr int Usual = 496;
    SECTION("worried first, then shown how")
    {
        click(way(program, "worried"));
        program.press(Qt::Key_Home, Qt::AltModifier);
        click(way(program, "show-me"));
        CHECK(filmWidth() == Usual);
    }
    SECTION("hidden, then shown how")
    {
        program.window().panes().leaveHome();
        program.press(Qt::Key_F9, Qt::ShiftModifier);
        CHECK_FALSE(program.window().playerPanel().isVisible());
        program.press(Qt::Key_Home, Qt::AltModifier);
        click(way(program, "show-me"));
        CHECK(filmWidth() == Usual);
    }
    SECTION("from the first page by the key of the player, once and twice")
    {
        program.press(Qt::Key_F9, Qt::ShiftModifier);
        CHECK(program.window().lessonPane().isVisible());
        CHECK(filmWidth() == Usual);
        program.press(Qt::Key_F9, Qt::ShiftModifier);
        CHECK_FALSE(program.window().playerPanel().isVisible());
    }
    SECTION("shown and hidden beside the page on getting help")
    {
        click(way(program, "worried"));
        program.press(Qt::Key_F9, Qt::ShiftModifier);
        CHECK(filmWidth() == Usual);
        program.press(Qt::Key_F9, Qt::ShiftModifier);
        CHECK_FALSE(program.window().playerPanel().isVisible());
        program.session().guide().openLesson(QStringLiteral("find-your-place"));
        CHECK(program.window().playerPanel().isVisible());
        CHECK(filmWidth() == Usual);
    }
    SECTION("with a window that was small for a while")
    {
        program.window().panes().leaveHome();
        const QSize size = program.window().size();
        program.window().resize(900, 560);
        CHECK(filmWidth() < Usual);
        CHECK(program.window().sidebar().width() >= 200);
        program.window().resize(size);
        CHECK(filmWidth() == Usual);
    }
    SECTION("the next day, though the window was small at the end")
    {
        program.window().panes().leaveHome();
        const QSize size = program.window().size();
        program.window().resize(900, 560);
        QCoreApplication::processEvents();
        program.close();
        test::Program next({}, Begin::AtHome);
        next.window().resize(size);
        click(way(next, "show-me"));
        QCoreApplication::processEvents();
        CHECK(next.window().playerPanel().width() == Usual);
        CHECK(next.window().sidebar().width() == 240);
    }
    SECTION("the next day, after a visit to the page on getting help")
    {
        click(way(program, "worried"));
        program.close();
        test::Program next({}, Begin::AtHome);
        click(way(next, "show-me"));
        QCoreApplication::processEvents();
        CHECK(next.window().playerPanel().width() == Usual);
    }
}

TEST_CASE("Back from where one began is home, and from full screen home is seen",
          "[app][firstpage]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    SECTION("by the way back")
    {
        program.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(page(program).isVisible());
        program.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(showsLesson(program, "press-compress-release"));
    }
    SECTION("from full screen")
    {
        program.press(Qt::Key_F);
        REQUIRE(program.fullScreen().isActive());
        REQUIRE(QTest::qWaitForWindowActive(program.fullScreen().view()));
        program.press(Qt::Key_Home, Qt::AltModifier);
        CHECK_FALSE(program.fullScreen().isActive());
        CHECK(page(program).isVisible());
    }
    SECTION("from the chapter editor, which has the keys again afterwards")
    {
        program.press(Qt::Key_E, Qt::ControlModifier);
        program.press(Qt::Key_Home, Qt::AltModifier);
        REQUIRE(page(program).isVisible());
        program.press(Qt::Key_Left, Qt::AltModifier);
        const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        CHECK((field == nullptr || !program.window().sidebar().isAncestorOf(field)));
        CHECK_FALSE(program.window().lessonPane().isVisible());
    }
}

TEST_CASE("Skin and night are offered until someone declines", "[app][firstpage]")
{
    const test::Home home;
    {
        test::Program program({}, Begin::AtHome);
        LooksOffer &looks = page(program).looks();
        page(program).ensureWidgetVisible(&looks);
        REQUIRE(looks.isVisible());
        QTest::mouseClick(looks.findChild<QAbstractButton *>(QStringLiteral("deep")),
                          Qt::LeftButton);
        CHECK(program.settings().skinTone() == QStringLiteral("deep"));
        QPushButton *night = buttonOf(looks, QStringLiteral("Night colours"));
        QTest::mouseClick(night, Qt::LeftButton);
        CHECK(program.settings().theme() == Settings::Theme::Night);
        CHECK(night->isChecked());
        program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(program.settings().theme() == Settings::Theme::System);
        CHECK_FALSE(night->isChecked());
        CHECK(page(program).isVisible());
        QTest::mouseClick(buttonOf(looks, QStringLiteral("Not now")), Qt::LeftButton);
        CHECK_FALSE(looks.isVisible());
        CHECK(QApplication::focusWidget() == way(program, "show-me"));
        program.close();
    }
    test::Program program({}, Begin::AtHome);
    CHECK_FALSE(page(program).looks().isVisible());
}

TEST_CASE("Everything of the first page is seen whole, at every size", "[app][firstpage]")
{
    const test::Home home;
    test::Program program({}, Begin::AtHome);
    const auto size = GENERATE(QSize(900, 560), QSize(1024, 600), QSize(1366, 768));
    CAPTURE(size.width());
    program.window().resize(size);
    QCoreApplication::processEvents();
    const HomePage &home_page = page(program);
    CHECK(home_page.horizontalScrollBar()->maximum() == 0);
    for (const char *name : {"show-me", "hurts", "worried"}) {
        CAPTURE(name);
        const ChoiceButton *button = way(program, name);
        const QPoint corner = button->mapTo(&home_page, button->rect().bottomRight());
        CHECK(home_page.rect().contains(corner)); // above the fold
    }
    const auto buttons = home_page.findChildren<ChoiceButton *>();
    for (const ChoiceButton *button : buttons) {
        if (button->isVisible()) {
            CAPTURE(button->accessibleName().toStdString());
            CHECK(button->height() >= button->heightForWidth(button->width()));
            CHECK(home_page.widget()->rect().contains(button->geometry()));
            for (const ChoiceButton *other : buttons) {
                CHECK((other == button || !other->isVisible()
                       || !other->geometry().intersects(button->geometry())));
            }
        }
    }
}

TEST_CASE("Whoever names a lesson or a film begins there", "[app][firstpage]")
{
    const test::Home home;
    const Wish wish = GENERATE(Wish{.lesson = QStringLiteral("storing-milk")},
                               Wish{.video = QStringLiteral("find-your-place")},
                               Wish{.play = true});
    test::Program program(wish, Begin::AtHome);
    CHECK_FALSE(page(program).isVisible());
    CHECK(program.window().lessonPane().isVisible());
}

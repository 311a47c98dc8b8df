// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/signbutton.h"

#include <QAccessible>
#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace expressly;
using Shape = SignButton::Shape;

namespace {

QImage look(SignButton &button)
{
    button.resize(button.sizeHint());
    return button.grab().toImage();
}

} // namespace

TEST_CASE("A sign button says its words to the pointer and to screen readers, with its key",
          "[ui][signs][button]")
{
    SignButton button(Sign::Close, QStringLiteral("Close"));
    CHECK(button.accessibleName() == QStringLiteral("Close"));
    CHECK(button.toolTip() == QStringLiteral("Close"));
    button.setWords(QStringLiteral("Close"), QStringLiteral("Esc"));
    CHECK(button.accessibleName() == QStringLiteral("Close"));
    CHECK(button.toolTip() == QStringLiteral("Close (Esc)"));
    CHECK(QAccessible::queryAccessibleInterface(&button)->role() == QAccessible::Button);
}

TEST_CASE("Every shape of a sign button is large enough to be met, and shows its state",
          "[ui][signs][button]")
{
    const auto shape = GENERATE(Shape::Square, Shape::Round, Shape::Main, Shape::Captioned);
    CAPTURE(int(shape));
    QWidget window;
    window.setPalette(toPalette(themeOf(Theme::Kind::Light)));
    auto *button = new SignButton(Sign::Mirror, shape, &window);
    button->setCheckable(true);
    CHECK(button->sizeHint().width() >= 36);
    CHECK(button->sizeHint().height() >= 36);
    const QImage usual = look(*button);
    button->setEnabled(false);
    CHECK(look(*button) != usual);
    button->setEnabled(true);
    button->setDown(true);
    CHECK(look(*button) != usual);
    button->setDown(false);
    button->setSign(Sign::UpsideDown);
    CHECK(look(*button) != usual);
    button->setSign(Sign::Mirror);
    CHECK(look(*button) == usual);
    window.setPalette(toPalette(themeOf(Theme::Kind::Night)));
    CHECK(look(*button) != usual);
}

TEST_CASE("One that is on is filled, also while it cannot be pressed", "[ui][signs][button]")
{
    const auto shape = GENERATE(Shape::Square, Shape::Captioned);
    CAPTURE(int(shape));
    QWidget window;
    window.setPalette(toPalette(themeOf(Theme::Kind::Light)));
    auto *button = new SignButton(Sign::Mirror, shape, &window);
    button->setCheckable(true);
    const auto corner = [button] { return look(*button).pixelColor(button->width() / 2, 4); };
    CHECK(contrast(corner(), themeOf(Theme::Kind::Light).paper) == Approx(1).margin(0.05));
    button->setChecked(true);
    CHECK(contrast(corner(), themeOf(Theme::Kind::Light).paper) >= 3);
    button->setEnabled(false);
    const QImage on = look(*button);
    button->setChecked(false);
    CHECK(look(*button) != on);
}

TEST_CASE("A sign that points somewhere turns with the button's layout", "[ui][signs][button]")
{
    SignButton button(Sign::GoBack, Shape::Square);
    const QImage usual = look(button);
    button.setLayoutDirection(Qt::RightToLeft);
    CHECK(look(button) != usual);
    button.setLayoutDirection(Qt::LeftToRight);
    CHECK(look(button) == usual);
}

TEST_CASE("A caption or a word makes the button wider", "[ui][signs][button]")
{
    SignButton button(Shape::Captioned);
    const int narrow = button.sizeHint().width();
    button.setCaption(QStringLiteral("A caption of many words"));
    const int captioned = button.sizeHint().width();
    CHECK(captioned > narrow);
    button.setCaption({});
    button.setText(QStringLiteral("an unusually long word"));
    CHECK(button.sizeHint().width() > narrow);
}

TEST_CASE("A button that shows an action has its sign, words, key and state", "[ui][signs][button]")
{
    QAction action(signIcon(Sign::Mirror), QStringLiteral("&Mirror"));
    action.setToolTip(QStringLiteral("Mirror: left becomes right"));
    action.setShortcuts({QKeySequence(QStringLiteral("Ctrl+M")), QKeySequence(Qt::Key_F7)});
    action.setCheckable(true);
    SignButton button(Shape::Square);
    button.setAction(action);
    SignButton mirror(Sign::Mirror, Shape::Square);
    CHECK(look(button) == look(mirror));
    CHECK(button.accessibleName() == QStringLiteral("Mirror: left becomes right"));
    CHECK(button.toolTip().startsWith(QStringLiteral("Mirror: left becomes right (")));
    CHECK(button.toolTip().endsWith(QStringLiteral("M)")));
    CHECK(button.isCheckable());
    CHECK_FALSE(button.isChecked());

    action.setChecked(true);
    CHECK(button.isChecked());
    action.setEnabled(false);
    CHECK_FALSE(button.isEnabled());
    action.setEnabled(true);
    action.setShortcut(QKeySequence(Qt::Key_F8));
    CHECK(button.toolTip() == QStringLiteral("Mirror: left becomes right (F8)"));
    action.setShortcuts(QList<QKeySequence>());
    CHECK(button.toolTip() == QStringLiteral("Mirror: left becomes right"));
    action.setIcon(signIcon(Sign::UpsideDown));
    CHECK(look(button) != look(mirror));
}

TEST_CASE("A click triggers the action once, and only the action says whether it is on",
          "[ui][signs][button]")
{
    QAction action(QStringLiteral("Mirror"));
    action.setCheckable(true);
    SignButton button(Sign::Mirror, Shape::Square);
    button.setAction(action);
    const QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    CHECK(triggered.count() == 1);
    CHECK(action.isChecked());
    CHECK(button.isChecked());
    // One that refuses stays as it is, and so does its button.
    QObject::connect(&action, &QAction::triggered, &action, [&action] { action.setChecked(true); });
    button.click();
    CHECK(action.isChecked());
    CHECK(button.isChecked());
    // Setting the action wishes nothing.
    action.setChecked(false);
    CHECK(triggered.count() == 2);
}

TEST_CASE("A button shows the action given last, and outlives it", "[ui][signs][button]")
{
    auto former = std::make_unique<QAction>(QStringLiteral("Former"));
    auto latter = std::make_unique<QAction>(QStringLiteral("Latter"));
    const QSignalSpy formerTriggered(former.get(), &QAction::triggered);
    const QSignalSpy latterTriggered(latter.get(), &QAction::triggered);
    SignButton button(Sign::Save, Shape::Square);
    button.setAction(*former);
    button.setAction(*latter);
    former->setText(QStringLiteral("Changed"));
    CHECK(button.accessibleName() == QStringLiteral("Latter"));
    button.click();
    CHECK(formerTriggered.isEmpty());
    CHECK(latterTriggered.count() == 1);
    former.reset();
    latter.reset();
    button.click();
    CHECK(button.accessibleName() == QStringLiteral("Latter"));
}

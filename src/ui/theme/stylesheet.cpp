// SPDX-License-Identifier: MIT
#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <array>
#include <utility>

namespace expressly {

namespace {

// No text colour where the palette has the same one: a style sheet that sets it makes the palette's
// secondary ink half transparent. Focus is a ring in the accent colour, drawn inside the widget so
// that nothing moves when it comes.
constexpr auto Buttons = R"(
QPushButton, QToolButton {
    background: @accentSoft; color: @accent; border: 2px solid transparent; border-radius: 8px;
    padding: 4px 14px; min-height: 28px; font-weight: 600;
}
QToolButton { background: transparent; color: @ink; padding: 4px; min-width: 28px; font-weight: 400; }
QPushButton:hover, QToolButton:hover { background: @accentSoftHover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @accentSoftHover; color: @accent; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton[filled="true"], QToolButton[filled="true"] { background: @filled; color: @onFilled; }
QPushButton[filled="true"]:hover, QToolButton[filled="true"]:hover { background: @filledHover; }
QPushButton[filled="true"]:focus, QToolButton[filled="true"]:focus { border-color: @ink; }
QPushButton[help="true"] { background: @warningBackground; color: @warning; padding: 4px; }
QPushButton[help="true"]:hover { border-color: @warning; }
QPushButton[help="true"]:focus { border-color: @accent; }
QPushButton[flat="true"] { background: transparent; }
QPushButton[row="true"] { background: transparent; color: @ink; text-align: left; font-weight: 400; padding: 4px 8px; }
QPushButton[row="true"]:hover { background: @accentSoftHover; }
QPushButton[row="true"]:focus { border-color: @accent; }
QPushButton[here="true"] { background: @highlight; border-left: 4px solid @accent; border-top-left-radius: 2px; border-bottom-left-radius: 2px; font-weight: 600; }
QPushButton:disabled, QToolButton:disabled, QPushButton[filled="true"]:disabled { background: transparent; color: @scroll; }
QPushButton:disabled { border-color: @line; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 6px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 36px; border: 2px solid transparent; border-radius: 8px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 2px solid @secondaryInk; border-radius: 4px; background: @card; }
QCheckBox::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 2px solid @secondaryInk; border-radius: 9px; background: @card; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
)";

constexpr auto Fields = R"(
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit {
    background: @card; border: 2px solid @line; border-radius: 8px; padding: 4px 8px;
    min-height: 24px; selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit > QToolButton, QLineEdit > QToolButton:hover { background: transparent; border: none; padding: 0; min-width: 0; min-height: 0; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @line; border-radius: 8px; padding: 4px; outline: none; }
)";

constexpr auto Views = R"(
QAbstractScrollArea { border: none; }
QListView, QTreeView, QTableView { background: transparent; border: none; outline: none; }
QTableView::item { padding: 0 8px; }
QTableView::item:selected { background: @accentSoftHover; color: @ink; }
QTableView::item:focus { border: 2px solid @accent; border-radius: 8px; }
QHeaderView { background: transparent; border: none; }
QListView::item { padding: 6px 8px; border-radius: 8px; min-height: 24px; }
QListView::item:hover { background: @accentSoft; color: @ink; }
QListView::item:selected { background: @accentSoftHover; color: @ink; }
QHeaderView::section { background: transparent; color: @secondaryInk; border: none; padding: 6px 8px; font-weight: 600; }
QFrame[card="true"] { background: @card; border: 1px solid @line; border-radius: 8px; }
QFrame[notice="true"] { background: @warningBackground; border: none; border-radius: 8px; }
QFrame[notice="true"] QLabel { color: @warning; }
QLabel[secondary="true"] { color: @secondaryInk; }
)";

constexpr auto Bars = R"(
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @secondaryInk; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider { min-height: 36px; border: 2px solid transparent; border-radius: 8px; }
QSlider:vertical { min-height: 80px; min-width: 36px; }
QSlider:focus { border-color: @accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::groove:vertical { width: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal, QSlider::add-page:vertical { background: @accent; border-radius: 2px; }
QSlider::handle { background: @accent; border-radius: 8px; width: 16px; height: 16px; }
QSlider::handle:horizontal { margin: -6px 0; }
QSlider::handle:vertical { margin: 0 -6px; }
QSlider::sub-page:disabled, QSlider::handle:disabled { background: @scroll; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 8px; }
QSplitter::handle:vertical { height: 8px; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: @accentSoftHover; }
QProgressBar { background: @line; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)";

constexpr auto Windows = R"(
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 6px 8px; }
QMenu { background: @card; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 16px; border-radius: 8px; min-height: 20px; }
QMenu::item:selected { background: @accentSoftHover; color: @ink; }
QMenu::item:disabled { color: @scroll; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenuBar { background: @paper; color: @ink; }
QMenuBar::item { padding: 6px 10px; border-radius: 8px; background: transparent; }
QMenuBar::item:selected { background: @accentSoftHover; color: @ink; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: @secondaryInk; padding: 8px 14px; border: 2px solid transparent; border-radius: 8px; min-height: 20px; }
QTabBar::tab:selected { background: @accentSoft; color: @accent; font-weight: 600; }
QTabBar::tab:hover { background: @accentSoftHover; }
QTabBar::tab:focus { border-color: @accent; }
QStatusBar { background: @paper; color: @secondaryInk; }
QStatusBar::item { border: none; }
)";

QColor towards(const QColor &first, const QColor &second)
{
    const auto mix = [](int near, int far) { return (2 * near + far) / 3; };
    return {mix(first.red(), second.red()),
            mix(first.green(), second.green()),
            mix(first.blue(), second.blue())};
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    QString sheet;
    for (const char *part : {Buttons, Fields, Views, Bars, Windows}) {
        sheet += QLatin1String(part);
    }
    // Longer names before those they begin with.
    const std::array<std::pair<QLatin1String, QColor>, 16> colors{{
        {QLatin1String("@accentSoftHover"), theme.accentSoftHover},
        {QLatin1String("@accentSoft"), theme.accentSoft},
        {QLatin1String("@accent"), theme.accent},
        {QLatin1String("@onAccent"), theme.onAccent},
        {QLatin1String("@filledHover"), theme.filledHover},
        {QLatin1String("@filled"), theme.filled},
        {QLatin1String("@onFilled"), theme.onFilled},
        {QLatin1String("@warningBackground"), theme.warningBackground},
        {QLatin1String("@warning"), theme.warning},
        {QLatin1String("@secondaryInk"), theme.secondaryInk},
        {QLatin1String("@ink"), theme.ink},
        {QLatin1String("@paper"), theme.paper},
        {QLatin1String("@card"), theme.card},
        {QLatin1String("@highlight"), theme.highlight},
        {QLatin1String("@line"), theme.line},
        {QLatin1String("@scroll"), towards(theme.line, theme.secondaryInk)},
    }};
    for (const auto &[name, color] : colors) {
        sheet.replace(name, color.name());
    }
    return sheet;
}

} // namespace expressly

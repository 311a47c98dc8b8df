// SPDX-License-Identifier: MIT
#include "ui/commands/commands.h"

#include "ui/commands/keymap.h"
#include "ui/commands/physicalkeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

/// What a focused widget does itself with a key, no shortcut may take away.
bool needsKey(const QWidget *widget, const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain) {
        return false;
    }
    const int key = event.key();
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (qobject_cast<const QAbstractButton *>(widget) != nullptr) {
        return key == Qt::Key_Space;
    }
    if (qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
        // Letters look for a row. A blank does not: Space plays, wherever a click has left the
        // focus.
        const QString text = event.text();
        return isArrow || (key != Qt::Key_Space && !text.isEmpty() && text.front().isPrint());
    }
    return isArrow
           && (qobject_cast<const QAbstractSlider *>(widget) != nullptr
               || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
               || qobject_cast<const QComboBox *>(widget) != nullptr);
}

/// Whether the widget that has the focus writes what is typed.
bool isWriting(const QWidget *focus, const QKeyEvent &event)
{
    const bool isModified =
        event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isModified && focus != nullptr && focus->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

Commands::Commands(QObject *parent)
    : QObject(parent)
    , m_keyMap(std::make_unique<KeyMap>())
{
    for (const CommandInfo &info : commandTable()) {
        auto *action = new QAction(info.text, this);
        // The keys hold in every window of the program, the full screen one included.
        action->setShortcutContext(Qt::ApplicationShortcut);
        connect(action, &QAction::triggered, this, [this, command = info.command] {
            emit triggered(command);
        });
        m_actions.insert(info.command, action);
    }
    for (const Command command : {Command::ShowSidebar,
                                  Command::ShowPlayer,
                                  Command::Mute,
                                  Command::LoopChapter,
                                  Command::ToggleLoop,
                                  Command::OnlyThisChapter,
                                  Command::Mirror,
                                  Command::UpsideDown,
                                  Command::ShowStepPicture,
                                  Command::Captions,
                                  Command::Transcript,
                                  Command::ReadAloud,
                                  Command::NightColors}) {
        m_actions[command]->setCheckable(true);
    }
    // A key that is held down means these once.
    for (QAction *action : actions()) {
        action->setAutoRepeat(!action->isCheckable());
    }
    for (const Command command :
         {Command::PlayPause, Command::FullScreen, Command::LoopStart, Command::LoopEnd}) {
        m_actions[command]->setAutoRepeat(false);
    }
    applyKeys();
    // The arrows along the film run as reading does.
    connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, this, &Commands::applyKeys);
    QCoreApplication::instance()->installEventFilter(this);
}

Commands::~Commands() = default;

QList<QAction *> Commands::actions() const
{
    return m_actions.values();
}

void Commands::setSingleCharacterKeys(bool on)
{
    if (on != m_hasSingleCharacters) {
        m_hasSingleCharacters = on;
        applyKeys();
    }
}

void Commands::setKeyMap(const KeyMap &map)
{
    if (map != *m_keyMap) {
        *m_keyMap = map;
        applyKeys();
    }
}

void Commands::setGroupEnabled(CommandGroup group, bool on)
{
    for (QAction *action : actionsOf(group)) {
        action->setEnabled(on);
    }
}

void Commands::setGroupKeysActive(CommandGroup group, bool on)
{
    // The menus that the actions are in never have the focus; the keys stay, to be read in the
    // help.
    for (QAction *action : actionsOf(group)) {
        action->setShortcutContext(on ? Qt::ApplicationShortcut : Qt::WidgetShortcut);
    }
}

QList<QAction *> Commands::actionsOf(CommandGroup group) const
{
    QList<QAction *> found;
    for (const CommandInfo &info : commandTable()) {
        if (info.group == group) {
            found.append(m_actions.value(info.command));
        }
    }
    return found;
}

QList<QKeySequence> Commands::keys(Command command) const
{
    return m_actions.value(command)->shortcuts();
}

void Commands::applyKeys()
{
    for (const CommandInfo &info : commandTable()) {
        QList<QKeySequence> kept = m_keyMap->keys(info.command);
        if (!m_hasSingleCharacters) {
            kept.removeIf(isSingleCharacter);
        }
        m_actions[info.command]->setShortcuts(kept);
    }
    emit keysChanged();
}

/// Qt has found no command for the key's letter: a layout without Latin letters has none.
bool Commands::actByPosition(const QWidget *focus, const QKeyEvent &event)
{
    const QList<QKeySequence> keys = physicalKeys(event);
    const bool isTaken = QApplication::activeModalWidget() != nullptr
                         || QApplication::activePopupWidget() != nullptr || isWriting(focus, event)
                         || (focus != nullptr && needsKey(focus, event));
    if (keys.isEmpty() || isTaken) {
        return false;
    }
    for (QAction *action : std::as_const(m_actions)) {
        const bool acts =
            action->isEnabled() && action->shortcutContext() == Qt::ApplicationShortcut;
        const QList<QKeySequence> shortcuts = acts ? action->shortcuts() : QList<QKeySequence>();
        if (std::ranges::any_of(keys, [&](const auto &key) { return shortcuts.contains(key); })) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool Commands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget() != nullptr) {
        event->accept(); // A menu's letters are its own while it is open.
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()) {
        const auto *widget = static_cast<const QWidget *>(watched);
        if (widget->hasFocus() && needsKey(widget, *static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *focus = QApplication::focusWidget();
        const bool isFirst = watched == (focus != nullptr ? focus : QApplication::activeWindow());
        if (isFirst && actByPosition(focus, *static_cast<QKeyEvent *>(event))) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace expressly

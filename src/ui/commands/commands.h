// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandtable.h"

#include <QAction>
#include <QHash>

#include <memory>

class QKeyEvent;
class QWidget;

namespace expressly {

class KeyMap;

/// The actions of one program, made from the table. Keys do not take from a field, list, slider or
/// button what that needs itself, such as Space on a button. On a keyboard without Latin letters
/// they act by their place.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent = nullptr);
    ~Commands() override;

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    [[nodiscard]] QList<QAction *> actions() const;
    /// Keys that are a single character can be switched off (WCAG 2.1.4); all others stay.
    void setSingleCharacterKeys(bool on);
    void setKeyMap(const KeyMap &map);
    void setGroupEnabled(CommandGroup group, bool on);
    /// Whether the group's keys act; if not, they are left to what else wants them.
    void setGroupKeysActive(CommandGroup group, bool on);
    /// Those that act now.
    [[nodiscard]] QList<QKeySequence> keys(Command command) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void triggered(expressly::Command command);
    void keysChanged();

private:
    void applyKeys();
    bool actByPosition(const QWidget *focus, const QKeyEvent &event);
    [[nodiscard]] QList<QAction *> actionsOf(CommandGroup group) const;

    std::unique_ptr<KeyMap> m_keyMap;
    bool m_hasSingleCharacters = true;
    QHash<Command, QAction *> m_actions;
};

} // namespace expressly

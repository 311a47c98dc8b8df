// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandtable.h"

#include <QHash>

#include <optional>

namespace expressly {

/// Which keys each command has: those of the command table, and what the person changed.
class KeyMap final
{
public:
    using Keys = QList<QKeySequence>;

    /// As settings keep them: the command's name, and its keys in portable words. Names that this
    /// version does not know are left alone.
    [[nodiscard]] static KeyMap fromWords(const QHash<QString, QStringList> &words);
    [[nodiscard]] static QString nameOf(Command command);
    [[nodiscard]] static QStringList toWords(const Keys &keys);

    /// Of the table; in layouts that run from right to left, the arrows along the film are swapped.
    [[nodiscard]] static Keys usualKeys(Command command);
    /// A key that the person gave to another command is no longer among the usual ones.
    [[nodiscard]] Keys keys(Command command) const;
    void setKeys(Command command, const Keys &keys);
    [[nodiscard]] bool isChanged(Command command) const { return m_changed.contains(command); }
    [[nodiscard]] bool hasChanges() const { return !m_changed.isEmpty(); }
    /// Which other command a key belongs to.
    [[nodiscard]] std::optional<Command> owner(const QKeySequence &key, Command except) const;

    bool operator==(const KeyMap &) const = default;

private:
    QHash<Command, Keys> m_changed;
};

/// A letter, a figure or a sign without Ctrl or Alt, which WCAG 2.1.4 wants to be switched off.
[[nodiscard]] bool isSingleCharacter(const QKeySequence &sequence);

/// "Ctrl+M or F9", as the system writes keys; empty without any.
[[nodiscard]] QString keyWords(const QList<QKeySequence> &keys);

} // namespace expressly

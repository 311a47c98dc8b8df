// SPDX-License-Identifier: MIT
#include "ui/commands/keymap.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMetaEnum>

#include <algorithm>

namespace expressly {

namespace {

QKeySequence swappedSides(const QKeySequence &sequence)
{
    const QKeyCombination combination = sequence[0];
    if (combination.key() != Qt::Key_Left && combination.key() != Qt::Key_Right) {
        return sequence;
    }
    const Qt::Key other = combination.key() == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    return {QKeyCombination(combination.keyboardModifiers(), other)};
}

bool runsAlongTheFilm(Command command)
{
    return command == Command::Back5 || command == Command::Forward5
           || command == Command::PreviousChapter || command == Command::NextChapter;
}

} // namespace

QString KeyMap::nameOf(Command command)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<Command>().valueToKey(static_cast<int>(command)));
}

QStringList KeyMap::toWords(const Keys &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys) {
        words.append(key.toString(QKeySequence::PortableText));
    }
    return words;
}

KeyMap KeyMap::fromWords(const QHash<QString, QStringList> &words)
{
    KeyMap map;
    for (const CommandInfo &info : commandTable()) {
        const auto found = words.constFind(nameOf(info.command));
        if (found == words.constEnd()) {
            continue;
        }
        Keys keys;
        for (const QString &word : *found) {
            const auto key = QKeySequence::fromString(word, QKeySequence::PortableText);
            if (!key.isEmpty() && key[0].key() != Qt::Key_unknown) {
                keys.append(key);
            }
        }
        map.setKeys(info.command, keys);
    }
    return map;
}

KeyMap::Keys KeyMap::usualKeys(Command command)
{
    const QList<CommandInfo> &table = commandTable();
    const auto info = std::ranges::find(table, command, &CommandInfo::command);
    Keys keys = info == table.end() ? Keys() : info->keys;
    if (runsAlongTheFilm(command) && QGuiApplication::isRightToLeft()) {
        std::ranges::transform(keys, keys.begin(), swappedSides);
    }
    return keys;
}

KeyMap::Keys KeyMap::keys(Command command) const
{
    const auto changed = m_changed.constFind(command);
    if (changed != m_changed.constEnd()) {
        return *changed;
    }
    Keys keys = usualKeys(command);
    for (const Keys &taken : m_changed) {
        keys.removeIf([&taken](const QKeySequence &key) { return taken.contains(key); });
    }
    return keys;
}

void KeyMap::setKeys(Command command, const Keys &keys)
{
    if (keys == usualKeys(command)) {
        m_changed.remove(command);
    } else {
        m_changed.insert(command, keys);
    }
}

std::optional<Command> KeyMap::owner(const QKeySequence &key, Command except) const
{
    for (const CommandInfo &info : commandTable()) {
        if (info.command != except && keys(info.command).contains(key)) {
            return info.command;
        }
    }
    return std::nullopt;
}

bool isSingleCharacter(const QKeySequence &sequence)
{
    if (sequence.count() != 1) {
        return false;
    }
    const QKeyCombination combination = sequence[0];
    const bool modified = combination.keyboardModifiers().testAnyFlags(
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !modified && combination.key() > Qt::Key_Space && combination.key() < Qt::Key_Escape;
}

QString keyWords(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QCoreApplication::translate("KeyMap", "  or  ", "between two keys"));
}

} // namespace expressly

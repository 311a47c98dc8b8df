// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/keymap.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace expressly {

class Commands;
class KeyField;
class Settings;

/// Every action with its keys, and the way to change them. What is changed holds at once.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive this.
    KeysDialog(const Commands &commands, Settings &settings, QWidget *parent = nullptr);

    void select(Command command);
    /// Why a key cannot be taken, or whose it is; empty when all is well.
    [[nodiscard]] QString sentence() const;

private:
    QWidget *makeEditor();
    void fillTree();
    void showKeys();
    void showSelected();
    void offer(qsizetype place, const QKeySequence &key);
    void take();
    void put(qsizetype place, const QKeySequence &key);
    void store(Command command, const KeyMap::Keys &keys);
    void resetSelected();
    void resetAll();
    void say(const QString &sentence, bool canTake);
    [[nodiscard]] std::optional<Command> selected() const;
    [[nodiscard]] KeyMap map() const;

    const Commands &m_commands;
    Settings &m_settings;
    QTreeWidget *m_tree = nullptr;
    QHash<Command, QTreeWidgetItem *> m_items;
    QLabel *m_title = nullptr;
    QList<KeyField *> m_fields;
    QList<QPushButton *> m_removers;
    QLabel *m_sentence = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_usual = nullptr;
    QPushButton *m_allUsual = nullptr;
    qsizetype m_offeredPlace = 0;
    QKeySequence m_offered;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/commands/keysdialog.h"

#include "store/settings.h"
#include "ui/commands/commands.h"
#include "ui/commands/keyfield.h"
#include "ui/commands/keyhelp.h"
#include "ui/words/keytext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace expressly {

namespace {

constexpr int CommandRole = Qt::UserRole;
constexpr qsizetype FieldCount = 2;
constexpr int RowHeight = 36;

QString textOf(Command command)
{
    const auto info = std::ranges::find(commandTable(), command, &CommandInfo::command);
    return plainText(*info);
}

/// Why a key cannot be a shortcut; empty when it can.
QString refusal(const QKeySequence &key)
{
    const QKeyCombination combination = key[0];
    const bool isBare = (combination.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    const int code = combination.key();
    const QString words = keyText(key);
    if (isBare
        && (code == Qt::Key_Tab || code == Qt::Key_Backtab || code == Qt::Key_Return
            || code == Qt::Key_Enter)) {
        return KeysDialog::tr("%1 keeps its meaning in every window. Take another key.").arg(words);
    }
    if (combination.keyboardModifiers() == Qt::AltModifier && code >= Qt::Key_A
        && code <= Qt::Key_Z) {
        return KeysDialog::tr("%1 may open a menu. Take another key.").arg(words);
    }
    return {};
}

} // namespace

KeysDialog::KeysDialog(const Commands &commands, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_settings(settings)
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Change keys"));
    auto *single = new QCheckBox(tr("Keys that are a single letter or sign, such as K or ?"), this);
    single->setChecked(settings.hasSingleLetterKeys());
    connect(single, &QCheckBox::toggled, &settings, &Settings::setSingleLetterKeys);
    connect(&settings, &Settings::changed, single, [single, &settings] {
        single->setChecked(settings.hasSingleLetterKeys());
    });

    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(12);
    m_tree->setAccessibleName(tr("Actions and their keys"));
    fillTree();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_allUsual = buttons->addButton(tr("&All as usual"), QDialogButtonBox::ResetRole);
    connect(m_allUsual, &QPushButton::clicked, this, &KeysDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(single);
    column->addWidget(m_tree, 1);
    column->addWidget(makeEditor());
    column->addWidget(buttons);
    resize(680, 640);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysDialog::showSelected);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_fields.first()->setFocus(); });
    connect(&commands, &Commands::keysChanged, this, &KeysDialog::showKeys);
    select(commandTable().first().command);
    showKeys();
}

QWidget *KeysDialog::makeEditor()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_title = new QLabel(card);
    m_title->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (qsizetype place = 0; place < FieldCount; ++place) {
        auto *field = new KeyField(card);
        auto *remove = new QPushButton(tr("Remove"), card);
        remove->setAutoDefault(false);
        remove->setProperty("flat", true);
        remove->setAccessibleName(place == 0 ? tr("Remove the first key")
                                             : tr("Remove the second key"));
        connect(field, &KeyField::chosen, this, [this, place](const QKeySequence &key) {
            offer(place, key);
        });
        connect(remove, &QPushButton::clicked, this, [this, place] { put(place, {}); });
        m_fields.append(field);
        m_removers.append(remove);
        row->addWidget(field);
        row->addWidget(remove);
    }
    row->addStretch(1);
    m_usual = new QPushButton(tr("As &usual"), card);
    m_usual->setAutoDefault(false);
    connect(m_usual, &QPushButton::clicked, this, &KeysDialog::resetSelected);
    row->addWidget(m_usual);

    m_sentence = new QLabel(card);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    // Room for the sentence is there from the start, so that nothing jumps when it comes.
    m_sentence->setMinimumHeight(std::max(36, 2 * fontMetrics().lineSpacing()));
    m_take = new QPushButton(tr("&Take it from there"), card);
    m_take->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &KeysDialog::take);
    auto *said = new QHBoxLayout;
    said->addWidget(m_sentence, 1);
    said->addWidget(m_take, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addLayout(said);
    return card;
}

void KeysDialog::fillTree()
{
    QHash<CommandGroup, QTreeWidgetItem *> groups;
    for (const CommandInfo &info : commandTable()) {
        QTreeWidgetItem *&group = groups[info.group];
        if (group == nullptr) {
            group = new QTreeWidgetItem(m_tree, {groupTitle(info.group)});
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setSizeHint(0, {0, RowHeight});
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group, {plainText(info)});
        item->setData(0, CommandRole, static_cast<int>(info.command));
        item->setSizeHint(0, {0, RowHeight});
        m_items.insert(info.command, item);
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setMinimumSectionSize(260);
}

KeyMap KeysDialog::map() const
{
    return KeyMap::fromWords(m_settings.keys());
}

std::optional<Command> KeysDialog::selected() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant command = item != nullptr ? item->data(0, CommandRole) : QVariant();
    return command.isValid() ? std::optional(static_cast<Command>(command.toInt())) : std::nullopt;
}

void KeysDialog::select(Command command)
{
    m_tree->setCurrentItem(m_items.value(command));
}

QString KeysDialog::sentence() const
{
    return m_sentence->text();
}

void KeysDialog::showKeys()
{
    const KeyMap keys = map();
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        const KeyMap::Keys all = keys.keys(item.key());
        QString words = keyWords(all);
        if (!all.isEmpty() && m_commands.keys(item.key()).isEmpty()) {
            words = tr("%1 (switched off)").arg(words);
        }
        item.value()->setText(1, words);
        QFont font = m_tree->font();
        font.setItalic(keys.isChanged(item.key()));
        item.value()->setFont(1, font);
    }
    m_allUsual->setEnabled(keys.hasChanges());
    showSelected();
}

void KeysDialog::showSelected()
{
    const auto command = selected();
    const KeyMap keys = map();
    const KeyMap::Keys own = command ? keys.keys(*command) : KeyMap::Keys();
    m_title->setText(command ? tr("Keys of “%1”").arg(textOf(*command))
                             : tr("Choose an action to change its keys"));
    for (qsizetype place = 0; place < FieldCount; ++place) {
        m_fields.at(place)->setKey(own.value(place),
                                   place == 0 ? tr("First key") : tr("Second key"));
        m_fields.at(place)->setEnabled(command.has_value() && place <= own.size());
        m_removers.at(place)->setEnabled(place < own.size());
    }
    m_usual->setEnabled(command && keys.isChanged(*command));
    say({}, false);
}

void KeysDialog::offer(qsizetype place, const QKeySequence &key)
{
    const auto command = selected();
    if (!command) {
        return;
    }
    const QString refused = refusal(key);
    if (!refused.isEmpty()) {
        say(refused, false);
        return;
    }
    if (const auto owner = map().owner(key, *command)) {
        m_offeredPlace = place;
        m_offered = key;
        say(tr("%1 belongs to “%2”. Nothing was changed.").arg(keyText(key), textOf(*owner)), true);
        return;
    }
    put(place, key);
    if (isSingleCharacter(key) && !m_settings.hasSingleLetterKeys()) {
        say(tr("Keys that are a single letter or sign are switched off above."), false);
    }
}

void KeysDialog::take()
{
    const auto command = selected();
    const auto owner = command ? map().owner(m_offered, *command) : std::nullopt;
    const qsizetype place = m_offeredPlace;
    const QKeySequence key = m_offered;
    if (owner) {
        KeyMap::Keys rest = map().keys(*owner);
        rest.removeAll(key);
        store(*owner, rest);
    }
    put(place, key);
    m_fields.at(place)->setFocus();
}

void KeysDialog::put(qsizetype place, const QKeySequence &key)
{
    const auto command = selected();
    if (!command) {
        return;
    }
    KeyMap::Keys keys = map().keys(*command);
    if (place < keys.size()) {
        keys[place] = key;
    } else {
        keys.append(key);
    }
    KeyMap::Keys kept;
    for (const QKeySequence &each : std::as_const(keys)) {
        if (!each.isEmpty() && !kept.contains(each)) {
            kept.append(each);
        }
    }
    store(*command, kept);
    showKeys();
}

void KeysDialog::store(Command command, const KeyMap::Keys &keys)
{
    const bool isUsual = keys == KeyMap::usualKeys(command);
    m_settings.setKeys(KeyMap::nameOf(command),
                       isUsual ? std::nullopt : std::optional(KeyMap::toWords(keys)));
}

void KeysDialog::resetSelected()
{
    const auto command = selected();
    if (!command) {
        return;
    }
    // A usual key may have gone to another action meanwhile; there it stays, and that is said.
    QStringList lost;
    KeyMap::Keys keys = KeyMap::usualKeys(*command);
    for (const QKeySequence &key : KeyMap::usualKeys(*command)) {
        if (const auto owner = map().owner(key, *command)) {
            keys.removeAll(key);
            lost.append(
                tr("%1 belongs to “%2” now and stays there.").arg(keyText(key), textOf(*owner)));
        }
    }
    store(*command, keys);
    showKeys();
    say(lost.join(QLatin1Char(' ')), false);
}

void KeysDialog::resetAll()
{
    for (const CommandInfo &info : commandTable()) {
        m_settings.setKeys(KeyMap::nameOf(info.command), std::nullopt);
    }
    showKeys();
    say(tr("All keys are as usual again."), false);
}

void KeysDialog::say(const QString &sentence, bool canTake)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_take->setVisible(canTake);
    for (KeyField *field : std::as_const(m_fields)) {
        field->setAccessibleDescription(sentence);
    }
}

} // namespace expressly

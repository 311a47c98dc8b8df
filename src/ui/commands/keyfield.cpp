// SPDX-License-Identifier: MIT
#include "ui/commands/keyfield.h"

#include <QKeyEvent>

namespace expressly {

QKeySequence pressedKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
        return {};
    default:
        break;
    }
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    // A sign such as ? already says that Shift was held; where it lies differs between keyboards.
    const bool isSign = event.key() > Qt::Key_Space && event.key() < Qt::Key_Escape
                        && !(event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z);
    if (isSign) {
        modifiers &= ~Qt::ShiftModifier;
    }
    return {QKeyCombination(modifiers, static_cast<Qt::Key>(event.key()))};
}

KeyField::KeyField(QWidget *parent)
    : QPushButton(parent)
{
    setMinimumWidth(150);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { setWaiting(true); });
}

void KeyField::setKey(const QKeySequence &key, const QString &name)
{
    m_key = key;
    m_name = name;
    m_isWaiting = false;
    showText();
}

void KeyField::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    if (waiting) {
        setFocus();
    }
    showText();
}

void KeyField::showText()
{
    const QString key = m_key.isEmpty() ? tr("No key") : m_key.toString(QKeySequence::NativeText);
    setText(m_isWaiting ? tr("Press the new key…") : key);
    setAccessibleName(tr("%1: %2", "which key it is, and the key").arg(m_name, text()));
}

bool KeyField::event(QEvent *event)
{
    if (m_isWaiting && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut takes the key away
        return true;
    }
    return QPushButton::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (!m_isWaiting) {
        QPushButton::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        setWaiting(false);
        return;
    }
    const QKeySequence key = pressedKey(*event);
    if (!key.isEmpty()) {
        setWaiting(false);
        emit chosen(key);
    }
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    setWaiting(false);
    QPushButton::focusOutEvent(event);
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace expressly {

/// A key that can be changed: pressed, it waits for the new one. Tab and Esc leave it, so that
/// nobody is caught in it.
class KeyField final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    /// \a name says what the key is for, for people who listen to the screen.
    void setKey(const QKeySequence &key, const QString &name);
    [[nodiscard]] QKeySequence key() const { return m_key; }
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

signals:
    void chosen(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setWaiting(bool waiting);
    void showText();

    QKeySequence m_key;
    QString m_name;
    bool m_isWaiting = false;
};

/// The key of an event as shortcuts write it; empty when only Ctrl and the like are held.
[[nodiscard]] QKeySequence pressedKey(const QKeyEvent &event);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace expressly {

class SignButton;

/// A field for words to find, which match is shown of how many, and the way from one to the next.
/// Whoever owns it looks for the words.
class FindRow final : public QWidget
{
    Q_OBJECT

public:
    /// \a purpose stands in the empty field: "Find in this lesson".
    explicit FindRow(const QString &purpose, QWidget *parent = nullptr);

    [[nodiscard]] QString words() const; ///< Without space around them.
    /// Puts the keyboard into the field: behind \a words, or with what is there selected.
    void begin(const QString &words = {});
    void restart() { m_current = 0; } ///< Other things are looked through from now on.
    /// How many matches the words have; the one shown stays where it can.
    void setMatches(qsizetype count);
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] QString countText() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void wordsChanged();
    void currentChanged();
    void closeRequested();
    void leftDownwards(); ///< By the key that leads to what was found.

private:
    void step(qsizetype by);
    void showCount();

    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
    SignButton *m_previous = nullptr;
    SignButton *m_next = nullptr;
    SignButton *m_close = nullptr;
    qsizetype m_matches = 0;
    qsizetype m_current = 0;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace expressly {

struct Theme;

/// Finds words in a text, marks every match and walks through them.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QTextEdit &text, QWidget *parent = nullptr);
    ~FindBar() override;

    void setTheme(const Theme &theme);
    /// Shows the bar with its words selected, ready to be replaced.
    void open();
    void close();
    /// Finds the matches again after the text has changed.
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void step(qsizetype by);
    void showMatches();

    QTextEdit &m_text;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QList<QTextCursor> m_matches;
    qsizetype m_current = 0;
    QColor m_match;
    QColor m_currentMatch;
    QColor m_ink;
};

} // namespace expressly

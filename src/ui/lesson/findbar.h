// SPDX-License-Identifier: MIT
#pragma once

#include <QTextCursor>
#include <QWidget>

class QTextEdit;

namespace expressly {

class FindRow;
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

private:
    void search();
    void showMatches();

    QTextEdit &m_text;
    FindRow *m_row;
    QList<QTextCursor> m_matches;
    QColor m_match;
    QColor m_currentMatch;
    QColor m_ink;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
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
    /// Finds the matches again after the text has changed, and leaves the person where she reads.
    void refresh();
    /// Another text comes: the first match in it is the one shown.
    void restart();

private:
    void findMatches();
    void markMatches();
    void showCurrent();

    QTextEdit &m_text;
    FindRow *m_row;
    QList<int> m_matches; ///< Where each ends; cursors would die with a document that is replaced.
    int m_length = 0;     ///< Of each.
    QColor m_match;
    QColor m_currentMatch;
    QColor m_ink;
};

} // namespace expressly

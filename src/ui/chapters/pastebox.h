// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterfile.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace expressly {

/// A field for a list of chapters in any format, and what is wrong with it, line by line.
class PasteBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PasteBox(QWidget *parent = nullptr);

    /// What was understood of the text: a sentence, the problems, and whether there is something to
    /// be used.
    void setUnderstood(const QString &sentence, const QList<ChapterProblem> &problems, bool usable);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setEditable(bool editable);

signals:
    void textChanged(const QString &text);
    void useRequested();

private:
    void goToLineOf(int row);

    QPlainTextEdit *m_text = nullptr;
    QLabel *m_sentence = nullptr;
    QListWidget *m_problems = nullptr;
    QPushButton *m_use = nullptr;
    QList<int> m_lines; ///< Of each row of the problems.
    bool m_isEditable = true;
};

} // namespace expressly

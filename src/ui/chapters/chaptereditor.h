// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterformat.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QRadioButton;
class QTableView;
class QVBoxLayout;

namespace expressly {

class ChapterTableModel;
class PasteBox;

/// The pane in which a person makes chapters: a table of times and names, the ways to change it,
/// and a field for a list from elsewhere. It keeps nothing itself.
class ChapterEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class Whose { Film, Person };

    explicit ChapterEditor(QWidget *parent = nullptr);

    /// The command of the button that begins a chapter; it outlives the editor.
    void setMarkAction(QAction &mark);
    /// The film's title, and a sentence about whose chapters these are and what can be done.
    void setFilm(const QString &title, const QString &about);
    void setChapters(const QList<Chapter> &chapters);
    /// Which of them are shown; \a hasBoth: the other ones can be chosen. \a filmWords is what the
    /// film's own are called.
    void setWhose(Whose whose, bool hasBoth, const QString &filmWords);
    /// \a offersCopy: what cannot be changed can be copied into the person's own.
    void setEditable(bool editable, bool offersCopy);
    void setUndo(bool canUndo, bool canRedo);
    void setCurrentRow(qsizetype row);
    [[nodiscard]] qsizetype currentRow() const; ///< -1: none.
    /// What just happened; spoken by screen readers.
    void say(const QString &sentence);
    [[nodiscard]] QString said() const;
    [[nodiscard]] PasteBox &pasteBox() { return *m_paste; }
    void showPasteBox();
    void focusTable();

signals:
    void closeRequested();
    void whoseChosen(expressly::ChapterEditor::Whose whose);
    void copyRequested();
    void undoRequested();
    void redoRequested();
    void removeRequested(qsizetype row);
    void renameRequested(qsizetype row, const QString &title);
    void moveRequested(qsizetype row, std::chrono::milliseconds time);
    void nudgeRequested(qsizetype row, std::chrono::milliseconds distance);
    void frameNudgeRequested(qsizetype row, int frames);
    /// The person wants to see where this chapter begins.
    void chapterActivated(qsizetype row);
    void importRequested();
    void exportRequested(expressly::ChapterFormat format);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout &column);
    void buildTable();
    [[nodiscard]] QLayout *buildTools();
    [[nodiscard]] QLayout *buildNudges();
    [[nodiscard]] QPushButton *
    addButton(const QString &text, const QString &name, const QString &key = {});
    void addKey(const QKeySequence &key, void (ChapterEditor::*signal)());
    [[nodiscard]] bool handleTableKey(int key);
    void nudge(std::chrono::milliseconds distance, int frames);
    void updateButtons();

    ChapterTableModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_film = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_choice = nullptr;
    QRadioButton *m_ofFilm = nullptr;
    QRadioButton *m_ofPerson = nullptr;
    QTableView *m_table = nullptr;
    PasteBox *m_paste = nullptr;
    QPushButton *m_showPaste = nullptr;
    QPushButton *m_mark = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QList<QPushButton *> m_forRow; ///< They act on the chosen chapter.
    bool m_isEditable = false;
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace expressly

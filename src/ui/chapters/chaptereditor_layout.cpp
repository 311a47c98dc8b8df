// SPDX-License-Identifier: MIT
// How the pane is put together; what it does is in chaptereditor.cpp.
#include "session/chapters/chapterexport.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/chapters/chaptertablemodel.h"
#include "ui/chapters/pastebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words/keytext.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr int Margin = 24;
constexpr int RowHeight = 40;
constexpr int TimeWidth = 112;

QLabel *addSentence(QVBoxLayout &column, bool isSecondary)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("secondary", isSecondary);
    column.addWidget(label);
    return label;
}

} // namespace

void ChapterEditor::build()
{
    m_paste = new PasteBox;
    m_paste->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, 16, Margin, 16);
    column->setSpacing(8);
    buildHead(*column);
    column->addLayout(buildTools());
    buildTable();
    column->addWidget(m_table, 1);
    column->addLayout(buildNudges());
    m_hint = addSentence(*column, true);
    m_hint->setText(
        tr("Double click a name or time to change it, or press F2. Drag the marks on the "
           "seek bar, or move a chapter: by a picture with “,” and “.”, by a second with “-” and "
           "“+”."));
    m_said = new QLabel;
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    column->addWidget(m_paste);

    addKey(QKeySequence::Undo, &ChapterEditor::undoRequested);
    addKey(QKeySequence::Redo, &ChapterEditor::redoRequested);
    addKey(QKeySequence(Qt::Key_Escape), &ChapterEditor::closeRequested);
}

void ChapterEditor::buildHead(QVBoxLayout &column)
{
    auto *head = new QHBoxLayout;
    m_title = new QLabel(tr("Edit chapters"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *done = new QPushButton(tr("Done"));
    done->setToolTip(tipText(tr("Back to the lesson"), keyText(Qt::Key_Escape)));
    connect(done, &QPushButton::clicked, this, &ChapterEditor::closeRequested);
    head->addWidget(m_title, 1);
    head->addWidget(done);
    column.addLayout(head);
    m_film = addSentence(column, true);
    m_about = addSentence(column, false);

    m_choice = new QWidget;
    auto *choices = new QHBoxLayout(m_choice);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(16);
    m_ofFilm = new QRadioButton;
    m_ofPerson = new QRadioButton(tr("My chapters"));
    choices->addWidget(m_ofFilm);
    choices->addWidget(m_ofPerson);
    choices->addStretch();
    column.addWidget(m_choice);
    connect(m_ofFilm, &QRadioButton::toggled, this, [this](bool on) {
        emit whoseChosen(on ? Whose::Film : Whose::Person);
    });
}

QPushButton *ChapterEditor::addButton(const QString &text, const QString &name, const QString &key)
{
    auto *button = new QPushButton(text);
    button->setMinimumHeight(36);
    button->setToolTip(tipText(name, key));
    button->setAccessibleName(name);
    return button;
}

QLayout *ChapterEditor::buildTools()
{
    m_mark = addButton(tr("Mark here"), tr("Begin a chapter at the picture shown"));
    m_mark->setProperty("filled", true);
    m_copy = addButton(tr("Make a copy"), tr("Copy these chapters into your own"));
    m_undo = addButton(tr("Undo"), tr("Undo the last change"), keyText(QKeySequence::Undo));
    m_redo = addButton(tr("Redo"), tr("Do again what was undone"), keyText(QKeySequence::Redo));
    m_import = addButton(tr("Import…"), tr("Take the chapters of a file"));
    m_export = addButton(tr("Export"), tr("Write these chapters to a file"));
    auto *formats = new QMenu(m_export);
    for (const ChapterFormat format : chapterFormats()) {
        QAction *action = formats->addAction(tr("%1…").arg(chapterFormatTitle(format)));
        connect(
            action, &QAction::triggered, this, [this, format] { emit exportRequested(format); });
    }
    m_export->setMenu(formats);
    connect(m_copy, &QPushButton::clicked, this, &ChapterEditor::copyRequested);
    connect(m_undo, &QPushButton::clicked, this, &ChapterEditor::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &ChapterEditor::redoRequested);
    connect(m_import, &QPushButton::clicked, this, &ChapterEditor::importRequested);

    auto *row = new FlowLayout;
    for (QPushButton *button : {m_copy, m_mark, m_undo, m_redo, m_import, m_export}) {
        row->addWidget(button);
    }
    return row;
}

void ChapterEditor::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Chapters"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(2 * RowHeight);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(ChapterTableModel::TimeColumn, QHeaderView::Fixed);
    header->resizeSection(ChapterTableModel::TimeColumn, TimeWidth);
    header->setSectionResizeMode(ChapterTableModel::TitleColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

QLayout *ChapterEditor::buildNudges()
{
    struct Nudge
    {
        QString text;
        QString name;
        QString key;
        std::chrono::milliseconds distance;
        int frames;
    };
    const QList<Nudge> nudges{
        {tr("−1 s"), tr("Begin one second earlier"), QStringLiteral("-"), -1s, 0},
        {tr("−1 picture"), tr("Begin one picture earlier"), QStringLiteral(","), 0ms, -1},
        {tr("+1 picture"), tr("Begin one picture later"), QStringLiteral("."), 0ms, 1},
        {tr("+1 s"), tr("Begin one second later"), QStringLiteral("+"), 1s, 0},
    };
    auto *row = new FlowLayout;
    for (const Nudge &each : nudges) {
        QPushButton *button = addButton(each.text, each.name, each.key);
        button->setAutoRepeat(true);
        connect(button, &QPushButton::clicked, this, [this, each] {
            nudge(each.distance, each.frames);
        });
        row->addWidget(button);
        m_forRow.append(button);
    }
    QPushButton *remove =
        addButton(tr("Delete"), tr("Delete the chosen chapter"), keyText(Qt::Key_Delete));
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(currentRow()); });
    m_forRow.append(remove);
    row->addWidget(remove);
    m_showPaste = addButton(tr("Paste a list"), tr("Show a field for a list from elsewhere"));
    m_showPaste->setCheckable(true);
    connect(m_showPaste, &QPushButton::toggled, this, [this](bool shown) {
        m_paste->setVisible(shown);
        m_hint->setVisible(!shown); // On a small screen both leave no room for the chapters.
    });
    row->addWidget(m_showPaste);
    return row;
}

void ChapterEditor::addKey(const QKeySequence &key, void (ChapterEditor::*signal)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, signal);
    addAction(action);
}

} // namespace expressly

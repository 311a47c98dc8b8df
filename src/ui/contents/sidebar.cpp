// SPDX-License-Identifier: MIT
#include "ui/contents/sidebar.h"

#include "core/guide/guide.h"
#include "ui/contents/guidefiltermodel.h"
#include "ui/contents/guidetreemodel.h"
#include "ui/contents/sidebardelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace expressly {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new GuideTreeModel(this))
    , m_filtered(new GuideFilterModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothingFound(new QLabel(this))
{
    m_filtered->setSourceModel(m_model);
    m_filter->setPlaceholderText(tr("Find a lesson"));
    m_filter->setAccessibleName(tr("Find a lesson"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);

    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new SidebarDelegate(m_tree));
    m_tree->setAccessibleName(tr("Lessons"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setMouseTracking(true);
    // A click leaves the keyboard where it was: M then mutes, and does not look for a lesson.
    m_tree->setFocusPolicy(Qt::TabFocus);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->installEventFilter(this);

    m_nothingFound->setWordWrap(true);
    m_nothingFound->setAlignment(Qt::AlignTop);
    m_nothingFound->setTextFormat(Qt::PlainText);
    m_nothingFound->setProperty("secondary", true);
    m_nothingFound->setContentsMargins(20, 12, 20, 0);
    m_nothingFound->hide();

    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(12, 10, 12, 6);
    filterRow->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filterRow);
    column->addWidget(m_nothingFound);
    column->addWidget(m_tree, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &Sidebar::applyFilter);
    connect(m_tree, &QTreeView::clicked, this, &Sidebar::activate);
}

Sidebar::~Sidebar() = default;

void Sidebar::setGuide(const Guide &guide)
{
    m_model->setGuide(guide);
    m_tree->expandAll();
}

void Sidebar::setCurrentLesson(const QString &id)
{
    m_model->setCurrentLesson(id);
    revealCurrent();
}

QString Sidebar::currentLesson() const
{
    return m_model->currentLesson();
}

void Sidebar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Titles wrap to the new width.
    m_tree->doItemsLayout();
}

void Sidebar::applyFilter(const QString &text)
{
    m_filtered->setWords(text);
    m_tree->expandAll();
    const bool isEmpty = m_filtered->rowCount() == 0 && m_filtered->isFiltering();
    m_nothingFound->setText(
        tr("No lesson title has “%1” in it. Try one shorter word.").arg(text.trimmed()));
    m_nothingFound->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    if (!m_filtered->isFiltering()) {
        revealCurrent();
    }
}

void Sidebar::revealCurrent()
{
    const QModelIndex current =
        m_filtered->mapFromSource(m_model->indexOfLesson(m_model->currentLesson()));
    m_tree->setCurrentIndex(current);
    if (current.isValid()) {
        m_tree->scrollTo(current, QAbstractItemView::EnsureVisible);
    }
}

void Sidebar::activate(const QModelIndex &index)
{
    if (index.isValid() && index.parent().isValid()) {
        emit lessonActivated(index.data(GuideTreeModel::IdRole).toString());
    }
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_filter ? handleFilterKey(key) : handleTreeKey(key)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool Sidebar::handleFilterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_filter->text().trimmed().isEmpty()) {
            emit left();
        }
        m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        // Words that leave lessons lead to the first of them; Enter opens it at once.
        const QModelIndex first = m_filtered->index(0, 0, m_filtered->index(0, 0));
        if (!first.isValid()) {
            return true;
        }
        if (key != Qt::Key_Down) {
            activate(first);
            return true;
        }
        m_tree->setFocus(Qt::OtherFocusReason);
        if (m_filtered->isFiltering() || !m_tree->currentIndex().isValid()) {
            m_tree->setCurrentIndex(first);
        }
        return true;
    }
    default:
        return false;
    }
}

bool Sidebar::handleTreeKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_tree->currentIndex());
        return true;
    case Qt::Key_Escape:
        focusFilter();
        return true;
    case Qt::Key_Up:
        if (m_tree->currentIndex() == m_filtered->index(0, 0, m_filtered->index(0, 0))) {
            focusFilter();
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/contents/sidebar.h"

#include "core/guide/guide.h"
#include "ui/contents/guidefiltermodel.h"
#include "ui/contents/guidetreemodel.h"
#include "ui/contents/searchhitdelegate.h"
#include "ui/contents/searchhitsmodel.h"
#include "ui/contents/sidebardelegate.h"
#include "ui/widgets/signs.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace expressly {

namespace {

constexpr int HelpHeight = 44; ///< It is looked for in need.

void showAction(QPushButton &button, QAction &action)
{
    const auto show = [&button, &action] {
        button.setText(action.text().remove(u'&')); // the menu has the key
        button.setVisible(action.isVisible());
    };
    show();
    QObject::connect(&action, &QAction::changed, &button, show);
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new GuideTreeModel(this))
    , m_filtered(new GuideFilterModel(this))
    , m_hits(new SearchHitsModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_results(new QListView(this))
    , m_nothingFound(new QLabel(this))
    , m_home(new QPushButton(this))
    , m_help(new QPushButton(this))
{
    m_filtered->setSourceModel(m_model);
    setUpTree();
    setUpHits();
    m_nothingFound->setWordWrap(true);
    m_nothingFound->setAlignment(Qt::AlignTop);
    m_nothingFound->setTextFormat(Qt::PlainText);
    m_nothingFound->setProperty("secondary", true);
    m_nothingFound->setContentsMargins(20, 12, 20, 8);
    m_nothingFound->hide();

    m_home->setObjectName(QStringLiteral("home"));
    m_home->setProperty("row", true);
    m_home->setIcon(signIcon(Sign::Home));
    m_home->setFocusPolicy(Qt::TabFocus);
    m_home->hide();
    auto *homeRow = new QVBoxLayout;
    homeRow->setContentsMargins(8, 0, 8, 2);
    homeRow->addWidget(m_home);

    m_help->setObjectName(QStringLiteral("help"));
    m_help->setProperty("help", true);
    m_help->setMinimumHeight(HelpHeight);
    m_help->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the film
    m_help->hide();
    auto *helpRow = new QVBoxLayout;
    helpRow->setContentsMargins(12, 6, 12, 12);
    helpRow->addWidget(m_help);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeField());
    column->addLayout(homeRow);
    column->addWidget(m_nothingFound);
    column->addWidget(m_tree, 1);
    column->addWidget(m_results, 1);
    column->addLayout(helpRow);
}

QWidget *Sidebar::makeField()
{
    m_filter->setPlaceholderText(tr("Search the guide"));
    m_filter->setAccessibleName(tr("Search the guide"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &Sidebar::applyFilter);
    auto *around = new QWidget(this);
    auto *row = new QVBoxLayout(around);
    row->setContentsMargins(12, 10, 12, 6);
    row->addWidget(m_filter);
    return around;
}

void Sidebar::setUpTree()
{
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
    connect(m_tree, &QTreeView::clicked, this, &Sidebar::activate);
}

void Sidebar::setUpHits()
{
    m_results->setModel(m_hits);
    m_results->setItemDelegate(new SearchHitDelegate(m_results));
    m_results->setAccessibleName(tr("What was found"));
    m_results->setMouseTracking(true);
    m_results->setFocusPolicy(Qt::TabFocus);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width changes
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setResizeMode(QListView::Adjust); // sentences wrap to the new width
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->viewport()->setAutoFillBackground(false);
    m_results->installEventFilter(this);
    m_results->hide();
    connect(m_results, &QListView::clicked, this, &Sidebar::activateHit);
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

void Sidebar::setHome(QAction &home)
{
    showAction(*m_home, home);
}

void Sidebar::setAtHome(bool isHome)
{
    m_home->setProperty("here", isHome);
    m_home->setAccessibleDescription(isHome ? tr("You are here") : QString());
    m_home->style()->unpolish(m_home);
    m_home->style()->polish(m_home);
}

void Sidebar::setHelp(QAction &help)
{
    showAction(*m_help, help);
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
    if (!m_filtered->isFiltering()) {
        m_hits->setResult({});
        m_nothingFound->hide();
        showTree();
        revealCurrent();
    } else if (!m_results->isVisibleTo(this)) {
        // The first answer takes a moment: the guide is read for it.
        m_nothingFound->setText(tr("Looking through the guide…"));
        m_nothingFound->setVisible(m_filtered->rowCount() == 0);
    }
    m_opensFirst = false;
    emit searchWished(text);
}

void Sidebar::showTree()
{
    m_results->hide();
    m_tree->show();
}

void Sidebar::setResult(const QString &words, const SearchResult &result)
{
    if (words != m_filter->text() || !m_filtered->isFiltering()) {
        return;
    }
    m_hits->setResult(result);
    m_answered = words;
    QString sentence;
    if (!result.nearest.isEmpty()) {
        sentence = tr("Nothing was found for “%1”. The guide says: %2.", "words, words like them")
                       .arg(words.trimmed(), result.nearest.join(QStringLiteral(", ")));
    } else if (result.hits.isEmpty()) {
        sentence = tr("Nothing was found for “%1”. Try one shorter word.").arg(words.trimmed());
    } else if (!result.corrected.isEmpty()) {
        sentence = tr("Found for “%1”:").arg(result.corrected);
    }
    m_nothingFound->setText(sentence);
    m_nothingFound->setVisible(!sentence.isEmpty());
    m_tree->hide();
    m_results->show();
    m_results->doItemsLayout(); // heights of rows are those of the present width
    m_results->scrollToTop();
    if (std::exchange(m_opensFirst, false)) {
        activateHit(m_hits->index(0));
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

void Sidebar::activateHit(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const SearchHit hit = m_hits->hit(index); // what follows may search anew
    emit placeActivated(hit.place);
    if (hit.paragraph && hit.place.step.isEmpty()) {
        emit paragraphActivated(*hit.paragraph);
    }
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::FocusIn) {
        emit searchBegun();
    } else if (watched == m_filter && event->type() == QEvent::FocusOut) {
        m_opensFirst = false; // whoever does something else meanwhile stays there
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_filter    ? handleFilterKey(key)
            : watched == m_results ? handleHitsKey(key)
                                   : handleTreeKey(key)) {
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
        if (m_results->isVisible()) {
            const QModelIndex best = m_hits->index(0);
            if (key != Qt::Key_Down && m_answered != m_filter->text()) {
                m_opensFirst = true; // what stands there answers other words
            } else if (key != Qt::Key_Down) {
                activateHit(best);
            } else if (best.isValid()) {
                m_results->setCurrentIndex(best);
                m_results->setFocus(Qt::OtherFocusReason);
            }
            return true;
        }
        // Words that leave lessons lead to the first of them; Enter opens it at once.
        const QModelIndex first = m_filtered->index(0, 0, m_filtered->index(0, 0));
        if (!first.isValid()) {
            m_opensFirst = key != Qt::Key_Down;
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

bool Sidebar::handleHitsKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateHit(m_results->currentIndex());
        return true;
    case Qt::Key_Escape:
        focusFilter();
        return true;
    case Qt::Key_Up:
        if (m_results->currentIndex().row() == 0) {
            focusFilter();
            return true;
        }
        return false;
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

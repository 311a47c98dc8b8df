// SPDX-License-Identifier: MIT
#include "ui/lists/playerlists.h"

#include "ui/lists/chapterlistview.h"
#include "ui/lists/transcriptpane.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/signbutton.h"
#include "ui/words/keytext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace expressly {

namespace {

constexpr int Gap = 4;

} // namespace

PlayerLists::PlayerLists(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_edit(new QToolButton(this))
    , m_find(new SignButton(Sign::Find, tr("Find in the transcript"), this))
    , m_copy(new SignButton(Sign::Copy, tr("Copy the transcript"), this))
    , m_stack(new QStackedWidget(this))
    , m_chapters(new ChapterListView)
    , m_transcript(new TranscriptPane)
{
    m_tabs->addTab(tr("Chapters"));
    m_tabs->addTab(tr("Transcript"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the chapters"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_stack->addWidget(m_chapters);
    m_stack->addWidget(m_transcript);
    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_edit);
    head->addWidget(m_find);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    const auto showTools = [this] {
        const bool useful = shown() == List::Transcript && !m_transcript->isEmpty();
        m_find->setVisible(useful);
        m_copy->setVisible(useful);
        m_edit->setVisible(shown() == List::Chapters);
    };
    connect(m_tabs, &QTabBar::currentChanged, this, [this, showTools](int index) {
        m_stack->setCurrentIndex(index);
        showTools();
        emit listChanged(shown());
    });
    connect(m_transcript, &TranscriptPane::emptyChanged, this, showTools);
    connect(m_edit, &QToolButton::clicked, this, &PlayerLists::editingRequested);
    connect(m_find, &SignButton::clicked, m_transcript, [this] { m_transcript->openFind(); });
    connect(m_copy, &SignButton::clicked, m_transcript, [this] {
        m_transcript->copyAll();
        QToolTip::showText(m_copy->mapToGlobal(m_copy->rect().bottomLeft()), tr("Copied"), m_copy);
    });
    showTools();
}

void PlayerLists::showList(List list)
{
    m_tabs->setCurrentIndex(list == List::Transcript ? 1 : 0);
}

PlayerLists::List PlayerLists::shown() const
{
    return m_tabs->currentIndex() == 1 ? List::Transcript : List::Chapters;
}

void PlayerLists::setActions(const QAction &editChapters, const QAction &transcript)
{
    showKey(*m_edit, tr("Edit the chapters"), editChapters);
    const auto show = [this, &transcript] {
        m_tabs->setTabToolTip(1, tipText(tr("All that is said"), keyOf(&transcript)));
    };
    connect(&transcript, &QAction::changed, this, show);
    show();
}

void PlayerLists::setChaptersTitle(const QString &title)
{
    m_tabs->setTabText(0, title);
    m_chapters->setAccessibleName(title);
}

int PlayerLists::contentHeight() const
{
    return headHeight() + m_chapters->contentHeight();
}

int PlayerLists::leastHeight() const
{
    constexpr int Row = 36;
    return headHeight() + Row;
}

int PlayerLists::headHeight() const
{
    return std::max(m_tabs->sizeHint().height(), m_find->sizeHint().height()) + Gap;
}

} // namespace expressly

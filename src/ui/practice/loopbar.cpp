// SPDX-License-Identifier: MIT
#include "ui/practice/loopbar.h"

#include "ui/practice/loopwords.h"
#include "ui/widgets/actionkeys.h"
#include "ui/words/announce.h"
#include "ui/words/numbers.h"
#include "ui/words/plaintext.h"
#include "ui/words/practicewords.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace expressly {

namespace {

constexpr int Gap = 8;
constexpr int ButtonGap = 2; ///< The four of the first row have to fit on a small screen.

} // namespace

LoopBar::LoopBar(QWidget *parent)
    : QWidget(parent)
    , m_chapter(new QPushButton(tr("Loop chapter"), this))
    , m_start(new QPushButton(tr("Set A"), this))
    , m_end(new QPushButton(tr("Set B"), this))
    , m_more(new QPushButton(tr("Loops"), this))
    , m_menu(new QMenu(m_more))
    , m_second(new QWidget(this))
    , m_label(new QLabel(m_second))
    , m_on(new QCheckBox(tr("On"), m_second))
    , m_rounds(new QPushButton(m_second))
    , m_roundsMenu(new QMenu(m_rounds))
{
    m_chapter->setCheckable(true);
    m_start->setAccessibleName(tr("Set A: the loop begins here"));
    m_end->setAccessibleName(tr("Set B: the loop ends here"));
    m_more->setToolTip(tr("Your loops in this video"));
    m_more->setMenu(m_menu);
    m_on->setAccessibleName(tr("Loop on"));
    m_rounds->setToolTip(tr("How often the loop is played"));
    m_rounds->setMenu(m_roundsMenu);
    m_label->setTextFormat(Qt::PlainText);
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_chapter, m_start, m_end, m_more, m_on, m_rounds}) {
        // A click leaves the keyboard where it was, so that the next key still does what it did.
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_menu, &QMenu::aboutToShow, this, &LoopBar::fillMenu);
    connect(m_roundsMenu, &QMenu::aboutToShow, this, &LoopBar::fillRounds);

    auto *first = new QHBoxLayout;
    first->setSpacing(ButtonGap);
    for (QPushButton *button : {m_chapter, m_start, m_end, m_more}) {
        first->addWidget(button);
    }
    first->addStretch(1);
    auto *second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(Gap);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    second->addWidget(m_label, 1);
    second->addWidget(m_on);
    second->addWidget(m_rounds);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(first);
    rows->addWidget(m_second);
    setState({});
}

void LoopBar::setActions(const LoopActions &actions)
{
    bindButton(*m_chapter, tr("Repeat this chapter"), *actions.chapter);
    bindButton(*m_start, tr("The loop begins here"), *actions.start);
    bindButton(*m_end, tr("The loop ends here"), *actions.end);
    bindButton(*m_on, tr("Loop on or off; A and B stay"), *actions.toggle);
}

void LoopBar::setState(const LoopState &state)
{
    const QString news = loopNews(m_state, state);
    m_state = state;
    m_said.clear();
    m_chapter->setChecked(state.kind == LoopState::Kind::Chapter && state.isOn);
    m_second->setVisible(state.start || state.end);
    m_on->setVisible(state.isComplete());
    m_on->setChecked(state.isOn);
    m_rounds->setVisible(state.isComplete());
    m_rounds->setText(state.rounds ? tr("%n times", "how often a loop is played", *state.rounds)
                                   : tr("For ever"));
    m_rounds->setAccessibleName(tr("How often: %1").arg(roundsWords(state.rounds)));
    elide();
    if (!news.isEmpty()) {
        announce(*m_second, news);
    }
}

void LoopBar::say(const QString &sentence)
{
    m_said = sentence;
    m_second->show();
    elide();
    announce(*m_second, sentence);
}

void LoopBar::setLoops(const QList<SavedLoop> &loops)
{
    m_loops = loops;
}

void LoopBar::resizeEvent(QResizeEvent *)
{
    elide();
}

void LoopBar::elide()
{
    const QString text = m_said.isEmpty() ? describeLoop(m_state) : m_said;
    const int taken = m_state.isComplete()
                          ? m_on->sizeHint().width() + m_rounds->sizeHint().width() + 2 * Gap
                          : 0;
    m_label->setText(m_label->fontMetrics().elidedText(text, Qt::ElideMiddle, width() - taken));
    m_label->setToolTip(text);
    m_label->setAccessibleName(text);
}

void LoopBar::fillMenu()
{
    m_menu->clear();
    for (const SavedLoop &loop : std::as_const(m_loops)) {
        QAction *action = m_menu->addAction(tr("%1 · %2 · %3", "name · begin · length")
                                                .arg(menuText(loop.name),
                                                     formatTenths(loop.start),
                                                     spanWords(loop.end - loop.start)));
        action->setCheckable(true);
        action->setChecked(loop.id == m_state.saved);
        connect(
            action, &QAction::triggered, this, [this, id = loop.id] { emit playRequested(id); });
    }
    if (m_loops.isEmpty()) {
        m_menu->addAction(tr("No loop of yours yet: set A and B"))->setEnabled(false);
    }
    m_menu->addSeparator();
    QAction *name = m_menu->addAction(tr("&Name this loop…"), this, &LoopBar::askForName);
    name->setEnabled(m_state.saved.has_value());
    QAction *fresh = m_menu->addAction(tr("Make an&other loop"), this, &LoopBar::clearRequested);
    fresh->setEnabled(m_state.start || m_state.end);
    QAction *list = m_menu->addAction(tr("&All loops…"), this, &LoopBar::listRequested);
    list->setEnabled(!m_loops.isEmpty());
}

void LoopBar::fillRounds()
{
    m_roundsMenu->clear();
    auto *group = new QActionGroup(m_roundsMenu);
    for (const std::optional<int> rounds :
         std::array<std::optional<int>, 5>{std::nullopt, 2, 3, 5, 10}) {
        QAction *action = m_roundsMenu->addAction(roundsWords(rounds));
        action->setCheckable(true);
        action->setChecked(rounds == m_state.rounds);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, rounds] { emit roundsChosen(rounds); });
    }
}

void LoopBar::askForName()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(window(),
                                               tr("Name this loop"),
                                               tr("What do you call it?"),
                                               QLineEdit::Normal,
                                               m_state.name,
                                               &accepted);
    if (accepted && m_state.saved) {
        emit renameRequested(*m_state.saved, name);
    }
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/practice/practicestrip.h"

#include "ui/widgets/actionkeys.h"
#include "ui/words/announce.h"
#include "ui/words/keytext.h"
#include "ui/words/practicewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace expressly {

namespace {

QString progressText(const PracticeState &state)
{
    if (state.rounds == 0) {
        return PracticeStrip::tr("This step has no film: read it in the lesson. Your turn.");
    }
    if (state.isWaiting) {
        return state.rounds > 1
                   ? PracticeStrip::tr("Played %n times. Your turn.", nullptr, state.rounds)
                   : PracticeStrip::tr("Played once. Your turn.");
    }
    const QString speed = speedWords(state.rate);
    const QString text = PracticeStrip::tr("Round %1 of %2").arg(state.round).arg(state.rounds);
    return speed.isEmpty() ? text : PracticeStrip::tr("%1 · %2", "round · speed").arg(text, speed);
}

} // namespace

PracticeStrip::PracticeStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_again(new QPushButton(tr("Again"), this))
    , m_next(new QPushButton(tr("Next step"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setProperty("card", true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_progress->setProperty("secondary", true);
    m_progress->setWordWrap(true);
    m_next->setProperty("filled", true);
    m_stop->setToolTip(tr("Stop practising; the video plays on"));
    for (QPushButton *button : {m_again, m_next, m_stop}) {
        // A click leaves the keyboard where it was, so that the next key still does what it did.
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_stop, &QPushButton::clicked, this, &PracticeStrip::stopRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_progress);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_again);
    row->addWidget(m_next);
    row->addWidget(m_stop);
    hide();
}

void PracticeStrip::setActions(QAction &again, QAction &next)
{
    m_againAction = &again;
    m_nextAction = &next;
    bindButton(*m_again, tr("Play this step again"), again);
    bindButton(*m_next, tr("Practise the next step"), next);
}

/// For people who listen to the screen: the keys that lead on.
QString PracticeStrip::waysOn(const PracticeState &state) const
{
    QString ways;
    const QString againKey = keyOf(m_againAction);
    if (!againKey.isEmpty() && state.rounds > 0) {
        ways += u' ' + tr("Again with %1.").arg(againKey);
    }
    const QString nextKey = keyOf(m_nextAction);
    if (state.hasNext && !nextKey.isEmpty()) {
        ways += u' ' + tr("Next step with %1.").arg(nextKey);
    }
    return ways;
}

void PracticeStrip::setState(const std::optional<PracticeState> &state)
{
    setVisible(state.has_value());
    if (!state) {
        return;
    }
    m_title->setText(state->title);
    m_progress->setText(progressText(*state));
    m_again->setVisible(state->isWaiting && state->rounds > 0);
    m_next->setVisible(state->isWaiting && state->hasNext);
    m_stop->setVisible(!state->isWaiting || state->rounds == 0);
    const QString said = state->isWaiting
                             ? tr("%1: %2").arg(state->title, progressText(*state)) + waysOn(*state)
                             : tr("Practising %1").arg(state->title);
    setAccessibleName(said);
    announce(*this, said);
}

} // namespace expressly

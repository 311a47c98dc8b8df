// SPDX-License-Identifier: MIT
#pragma once

#include "session/practice/practicesession.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace expressly {

/// Says which step is being practised and how far it is; once it was played, offers to see it again
/// or to go to the next one. Hidden while nothing is being practised.
class PracticeStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);

    /// The commands of two of the buttons, which outlive the strip; once.
    void setActions(QAction &again, QAction &next);
    void setState(const std::optional<PracticeState> &state);

signals:
    void stopRequested();

private:
    [[nodiscard]] QString waysOn(const PracticeState &state) const;

    QAction *m_againAction = nullptr;
    QAction *m_nextAction = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "session/practice/practicesession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace expressly {

struct PlayerKeys;

/// Says which step is being practised and how far it is; once it was played, offers to see it again
/// or to go to the next one. Hidden while nothing is being practised.
class PracticeStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);

    void setKeys(const PlayerKeys &keys);
    void setState(const std::optional<PracticeState> &state);

signals:
    void againRequested();
    void nextRequested();
    void stopRequested();

private:
    [[nodiscard]] QString waysOn(const PracticeState &state) const;

    QString m_againKey;
    QString m_nextKey;
    QLabel *m_title = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "session/library/videocardstate.h"
#include "ui/library/warmpanel.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace expressly {

/// Leads to a place in a video that is not on this computer: the time in large figures to copy, and
/// the publisher's page.
class RequestPanel final : public WarmPanel
{
    Q_OBJECT

public:
    explicit RequestPanel(QWidget *parent = nullptr);

    void setRequest(const Video &video, std::chrono::milliseconds time);
    void focusMainButton();

signals:
    void pageRequested(std::chrono::milliseconds time);

private:
    void copyTime();

    std::chrono::milliseconds m_time{0};
    QLabel *m_heading = nullptr;
    QLabel *m_timeLabel = nullptr;
    QLabel *m_whatToDo = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_copy = nullptr;
    QTimer m_copiedShown;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "session/library/videocardstate.h"
#include "ui/library/warmpanel.h"

class QLabel;
class QPushButton;

namespace expressly {

class SecondsBox;

/// Says that a file is longer or shorter than the guide expects and asks how far its chapters are
/// to be shifted; later, how far they are.
class LengthNotice final : public WarmPanel
{
    Q_OBJECT

public:
    explicit LengthNotice(QWidget *parent = nullptr);

    /// Hides itself when there is nothing to ask and nothing shifted. What the person is entering
    /// stays while nothing about the file changes.
    void setState(const VideoCardState &state);

signals:
    void shiftRequested(std::chrono::milliseconds shift);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSeconds(QLayout *row);
    void showEditor(bool shown);

    VideoCardState m_state;
    QLabel *m_text = nullptr;
    QWidget *m_editor = nullptr;
    SecondsBox *m_seconds = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_change = nullptr;
};

} // namespace expressly

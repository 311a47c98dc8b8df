// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/commands.h"

namespace expressly {

class MainWindow;

/// Does what a menu or a key asks for.
class CommandHandler final : public QObject
{
    Q_OBJECT

public:
    /// Lives as a child of the window.
    explicit CommandHandler(MainWindow &window);

    void askForTime();

private:
    void perform(Command command);
    bool performPlayer(Command command);
    bool performLesson(Command command);
    void performOther(Command command);
    void changeZoom(int percent);
    void changeVolume(double difference);
    void print();
    void openVideo();
    void openGuide();

    MainWindow &m_window;
};

} // namespace expressly

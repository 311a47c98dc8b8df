// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/commands.h"

#include <functional>

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
    using Deeds = QHash<Command, std::function<void()>>;

    void perform(Command command);
    [[nodiscard]] Deeds playerDeeds();
    [[nodiscard]] Deeds lessonDeeds();
    [[nodiscard]] Deeds windowDeeds();
    [[nodiscard]] Deeds captionDeeds();
    void toggleTranscript();
    /// Where the film is seen: the panel or the full screen.
    [[nodiscard]] QWidget &playerWidget();
    void showFilter();
    void openHelp();
    void changeZoom(int percent);
    void changeVolume(double difference);
    void print();
    void openVideo();
    void openGuide();

    MainWindow &m_window;
    Deeds m_deeds;
};

} // namespace expressly

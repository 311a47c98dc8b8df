// SPDX-License-Identifier: MIT
#pragma once

#include "store/settings.h"
#include "ui/commands/commands.h"

#include <functional>

namespace expressly {

class FullPicture;
class MainWindow;
class VideoSurface;

/// Does what a menu or a key asks for.
class CommandHandler final : public QObject
{
    Q_OBJECT

public:
    /// Lives as a child of the window.
    explicit CommandHandler(MainWindow &window);

private:
    using Deeds = QHash<Command, std::function<void()>>;

    void perform(Command command);
    [[nodiscard]] Deeds playerDeeds();
    [[nodiscard]] Deeds lessonDeeds();
    [[nodiscard]] Deeds windowDeeds();
    [[nodiscard]] Deeds practiceDeeds();
    [[nodiscard]] Deeds studyDeeds();
    /// The one that is seen: in the window or full screen.
    [[nodiscard]] VideoSurface &surface();
    void askForTime();
    /// The picture shown, as it is shown, in the film's own size.
    void savePicture();
    void askWhereToSave(const QImage &picture);
    void showKeyHelp();
    void changeKeys();
    void changeNumbers();
    [[nodiscard]] Deeds captionDeeds();
    void toggleTranscript();
    /// Where the film is seen: the panel or the full screen.
    [[nodiscard]] QWidget &playerWidget();
    void showFilter();
    void leaveFullScreen();
    void goHome();
    void goBack();
    void toggleNight();
    void openHelp();
    void changeVolume(double difference);
    void print();
    void openVideo();
    void openGuide();

    MainWindow &m_window;
    Deeds m_deeds;
    FullPicture *m_fullPicture = nullptr; ///< Made when first asked for.
    QString m_pictureFolder;              ///< Where a picture was saved last.
    Settings::Theme m_lookByDay = Settings::Theme::System;
};

} // namespace expressly

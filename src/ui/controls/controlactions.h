// SPDX-License-Identifier: MIT
#pragma once

class QAction;

namespace expressly {

/// The commands that the buttons under the picture show; they outlive these.
struct ControlActions
{
    QAction *play = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *previousChapter = nullptr;
    QAction *nextChapter = nullptr;
    QAction *mute = nullptr;
    QAction *fullScreen = nullptr;
    QAction *goToTime = nullptr;
    QAction *captionOptions = nullptr; ///< Only its key: a click opens them at the button.
};

} // namespace expressly

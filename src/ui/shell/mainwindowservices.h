// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace expressly {

class CaptionController;
class Commands;
class FullScreenController;
class Session;
class Settings;
class SoundChoice;
class ThemeController;
class Voice;

/// What the window shows and steers; all of it outlives the window.
struct MainWindowServices
{
    Session &session;
    FullScreenController &fullScreen;
    Settings &settings;
    ThemeController &theme;
    Commands &commands;
    CaptionController &captions;
    SoundChoice &sound;
    Voice &voice;
    std::function<void(const QString &)> openAddress; ///< Opens a page in the person's browser.
    std::function<bool()> mayClose;                   ///< False: the person wants to stay.
};

} // namespace expressly

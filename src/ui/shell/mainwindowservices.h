// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace expressly {

class BarScope;
class CaptionController;
class Commands;
class FullScreenController;
class GuideSession;
class LibrarySession;
class LoopSession;
class FilmSession;
class PracticeSession;
class Settings;
class SoundChoice;
class LookSession;
class ThemeController;
class Voice;

/// What the window shows and steers; all of it outlives the window.
struct MainWindowServices
{
    GuideSession &guide;
    FilmSession &player;
    LookSession &study;
    LibrarySession &library;
    FullScreenController &fullScreen;
    Settings &settings;
    ThemeController &theme;
    Commands &commands;
    PracticeSession &practice;
    LoopSession &loops;
    BarScope &barScope;
    CaptionController &captions;
    SoundChoice &sound;
    Voice &voice;
    std::function<void(const QString &)> openAddress; ///< Opens a page in the person's browser.
    std::function<bool()> mayClose;                   ///< False: the person wants to stay.
};

} // namespace expressly

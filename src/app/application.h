// SPDX-License-Identifier: MIT
#pragma once

#include "app/sessionkeeper.h"
#include "app/singleinstance.h"
#include "app/storewatch.h"
#include "app/wish.h"
#include "media/film/filmplayer.h"
#include "media/stills/chapterframes.h"
#include "media/voice/systemvoice.h"
#include "session/session.h"
#include "store/filelooks.h"
#include "store/looplibrary.h"
#include "store/videolibrary.h"
#include "ui/commands/commands.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/soundchoice.h"
#include "ui/theme/themecontroller.h"
#include "ui/words/plaintext.h"

class QApplication;
class QSessionManager;

namespace expressly {

class MainWindow;

/// The program's objects and who knows whom. The window is made when it is first seen: a film on
/// the full screen needs none.
class Application final : public QObject
{
    Q_OBJECT

public:
    enum class Memory {
        Kept,    ///< Restores where the person was, and keeps where they went.
        Ignored, ///< Always begins the same, and leaves no trace.
    };

    Application(QApplication &application, Memory memory);
    ~Application() override;

    /// \a worker may have begun with the wish's film already.
    void start(const Wish &wish, std::unique_ptr<FrameWorker> worker);
    void listenForLaterStarts();
    /// Keeps everything and ends, without a question.
    void end();

    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] FullScreenController &fullScreen() { return m_fullScreen; }
    [[nodiscard]] Session &session() { return m_session; }

private:
    void fulfil(const Wish &wish);
    void beginAtHome(const Wish &wish);
    void openGuide(const Wish &wish);
    void openFilm(const Wish &wish);
    void showWindow(const std::optional<QSize> &size);
    void prepareWindow(const Wish &wish);
    void prepareAfterPicture(const Wish &wish);
    void makeWindow();
    void applyTheme();
    void setUpFullScreen();
    void endSession(QSessionManager &manager);
    void finish();
    [[nodiscard]] QString noGuideNotice() const;

    QApplication &m_application;
    PlainTextFilter m_plainText;
    Memory m_memory;
    SessionKeeper m_lastVisit;
    Settings m_settings;
    FileLooks m_looks;
    VideoLibrary m_library;
    LoopLibrary m_loopLibrary;
    FilmPlayer m_player;
    ChapterFrames m_chapterFrames;
    Session m_session;
    CaptionController m_captions;
    SoundChoice m_sound;
    FullScreenController m_fullScreen;
    Commands m_commands;
    SystemVoice m_voice;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
    SingleInstance m_instance;
    StoreWatch m_stores;
    std::optional<Wish> m_afterPicture;           ///< For which the window is still to be made.
    std::optional<Settings::Theme> m_themeForNow; ///< From the command line; not kept.
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/mainwindowservices.h"

#include <QMainWindow>

class QDialog;
class QMenu;
class QSplitter;

namespace expressly {

class ChapterEditing;
class CommandHandler;
class FileDrops;
class LessonPane;
class ReadAloud;
class LoopBar;
class LoopsDialog;
class NoticeLine;
class PracticeStrip;
class PlayerPanel;
class Sidebar;
class VideoLibraryPage;
struct Lesson;
struct PlayerKeys;
struct LastVisit;
struct Theme;

/// Contents at the left, the lesson, the player at the right. Only wires them together.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(MainWindowServices services);
    ~MainWindow() override = default;

    [[nodiscard]] const MainWindowServices &services() const { return m_services; }
    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }
    [[nodiscard]] LessonPane &lessonPane() { return *m_lessonPane; }
    [[nodiscard]] ReadAloud &lessonReader() { return *m_reader; }
    [[nodiscard]] PlayerPanel &playerPanel() { return *m_playerPanel; }
    [[nodiscard]] ChapterEditing &chapterEditing() { return *m_chapterEditing; }
    void showSidebar();

    /// The library in a window of its own, at a video when one is named.
    void showLibrary(const QString &videoId = {}, std::chrono::milliseconds time = {});
    void showLoops(); ///< The person's, of the open film.
    void openPage(const QString &videoId, std::chrono::milliseconds time);
    /// A sentence above the lesson until the next one; empty removes it.
    void setNotice(const QString &text);
    void say(const QString &sentence); ///< The same, wherever the person looks at the moment.
    /// What cannot be saved at the moment, above everything; empty: all is saved again.
    void setUnsaved(const QString &sentence);

    void restore(const LastVisit &state);
    void save(LastVisit &state);

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    void buildChapterEditing();
    void wireGuide();
    void wireLesson();
    void wirePlayer();
    void wireLibrary();
    void wireSettings();
    void wirePractice();
    void wireLoops();
    void showLoopList();
    void wireReadAloud();
    void wireFullScreen();
    void addToFullScreen();
    void sayInFullScreen(const QString &sentence);
    void buildPracticeMenu(QMenu &menu);
    void wireStudy();
    void showStudy();
    void showStepPicture();
    [[nodiscard]] PlayerKeys playerKeys() const;
    void showKeys();
    void applyTheme(const Theme &theme);
    void showGuide();
    void showLesson(const Lesson &lesson, const QString &step);
    void resumeScroll(const QString &lesson);
    void showPlayer();
    void updateVideoStates();
    void chooseFileFor(const QString &videoId);

    MainWindowServices m_services;
    NoticeLine *m_unsaved = nullptr;
    QSplitter *m_splitter = nullptr;
    Sidebar *m_sidebar = nullptr;
    LessonPane *m_lessonPane = nullptr;
    PlayerPanel *m_playerPanel = nullptr;
    QDialog *m_libraryDialog = nullptr; ///< Made when first asked for.
    VideoLibraryPage *m_libraryPage = nullptr;
    LoopsDialog *m_loopsDialog = nullptr; ///< Made when first asked for.
    PracticeStrip *m_practiceStrip = nullptr;
    PracticeStrip *m_fullScreenStrip = nullptr;
    LoopBar *m_loopBar = nullptr;
    CommandHandler *m_commandHandler = nullptr;
    FileDrops *m_fileDrops = nullptr;
    ChapterEditing *m_chapterEditing = nullptr;
    ReadAloud *m_reader = nullptr;
    QString m_lessonToResume; ///< The one that was open last, until a lesson is opened.
    int m_scrollToResume = 0;
};

} // namespace expressly

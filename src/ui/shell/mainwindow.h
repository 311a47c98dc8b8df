// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/mainwindowservices.h"

#include <QMainWindow>

#include <chrono>

class QSplitter;

namespace expressly {

class ChapterEditing;
class LessonPane;
class LibraryWindow;
class LoopBar;
class LoopsDialog;
class NoticeLine;
class Panes;
class PlayerPanel;
class PracticeStrip;
class ReadAloud;
class Sidebar;
struct Theme;

/// Contents at the left, the lesson, the player at the right. Only lays them out; each is bound to
/// what it shows beside where it is made.
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
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; } ///< Has the panes.
    [[nodiscard]] Panes &panes() { return *m_panes; }

    /// The library in a window of its own, at a video when one is named.
    void showLibrary(const QString &videoId = {}, std::chrono::milliseconds time = {});
    void showLoops(); ///< The person's, of the open film.

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void bindPanes();
    void bindCommands();
    void bindButtons();
    void swapLessonAndEditor(bool isEditing);
    void applyTheme(const Theme &theme);

    MainWindowServices m_services;
    NoticeLine *m_unsaved = nullptr;
    QSplitter *m_splitter = nullptr;
    Sidebar *m_sidebar = nullptr;
    LessonPane *m_lessonPane = nullptr;
    PlayerPanel *m_playerPanel = nullptr;
    LibraryWindow *m_library = nullptr; ///< Made when first asked for, as the next one.
    LoopsDialog *m_loops = nullptr;
    PracticeStrip *m_practiceStrip = nullptr;
    LoopBar *m_loopBar = nullptr;
    ChapterEditing *m_chapterEditing = nullptr;
    ReadAloud *m_reader = nullptr;
    Panes *m_panes = nullptr;
};

} // namespace expressly

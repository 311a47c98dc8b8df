// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs.h"
#include "app/home.h"
#include "app/wish.h"
#include "media/film/videoframe.h"
#include "session/session.h"
#include "ui/shell/mainwindow.h"

#include <QSignalSpy>

#include <functional>

class QLabel;
class QPushButton;

namespace expressly {
class Application;
class ChapterListView;
class FullScreenController;
class LessonView;
class VideoCard;
} // namespace expressly

namespace expressly::test {

/// Waits until \a done or until ten seconds have passed; the answer is whether it was done.
bool waitUntil(const std::function<bool()> &done, int milliseconds = 10'000);

/// The running program in this process, with what its film showed.
class Program final
{
    Q_DISABLE_COPY_MOVE(Program)

public:
    enum class Begin { AtLesson, AtHome };
    /// A wish that names nothing begins at the first page; most tests go on to the lesson.
    explicit Program(const Wish &wish = {}, Begin begin = Begin::AtLesson);
    ~Program();

    [[nodiscard]] Application &application() { return *m_application; }
    [[nodiscard]] MainWindow &window();
    [[nodiscard]] Session &session();
    [[nodiscard]] FullScreenController &fullScreen();
    [[nodiscard]] LessonView &lesson();
    [[nodiscard]] ChapterListView &chapterList();
    [[nodiscard]] MediaPlayer &player() { return session().film().player(); }
    [[nodiscard]] Settings &settings() { return window().services().settings; }
    [[nodiscard]] QString lessonId() { return session().guide().lesson().id; }

    /// As a person does; what is to be remembered is written.
    void close();

    /// A key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Scrolls a link of the lesson into view and clicks it.
    void clickLink(qsizetype link);
    /// The chip or link that leads to a step's film, to a time or to a lesson; -1: there is none.
    [[nodiscard]] qsizetype linkOfStep(const QString &step);
    [[nodiscard]] qsizetype linkToTime(const QString &video, std::chrono::milliseconds time);
    void clickChapter(int row);
    /// Opens a film outside the guide and waits for its first frame.
    [[nodiscard]] bool open(const QString &file);
    /// Attaches a file to a video of the guide and waits until it was looked at.
    void attach(const QString &video, const QString &file);
    void dropOnPlayer(const QString &file);

    /// Waits for the answer to a seek that \a wish causes; the number of the frame then painted.
    [[nodiscard]] std::optional<int> frameAfter(const std::function<void()> &wish);
    /// Read from the picture of the whole window.
    [[nodiscard]] std::optional<int> paintedFrame();
    /// Read from the picture that the surface has.
    [[nodiscard]] std::optional<int> frameNumber();
    [[nodiscard]] bool waitForFilm();

    /// Above the lesson, and above everything.
    [[nodiscard]] QString notice();
    /// What cannot be saved at the moment.
    [[nodiscard]] QString unsavedLine();
    /// Everything that stands where the picture would be.
    [[nodiscard]] QString surfaceText();
    [[nodiscard]] QPushButton *surfaceButton(const QString &beginning);
    [[nodiscard]] VideoCard *libraryCard(const QString &video);
    [[nodiscard]] int currentChapter();

    QList<VideoFrame> frames; ///< All that were shown since it was last cleared.
    QStringList addresses;    ///< Pages that would have opened in the browser.

private:
    [[nodiscard]] QPoint pointOnLink(qsizetype link);

    std::unique_ptr<Application> m_application;
    QObject m_context;
};

/// Everything that the labels of a widget say to the eye.
[[nodiscard]] QString visibleText(const QWidget &widget);

} // namespace expressly::test

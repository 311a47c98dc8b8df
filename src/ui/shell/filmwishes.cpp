// SPDX-License-Identifier: MIT
#include "ui/shell/filmwishes.h"

#include "session/session.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panes.h"
#include "ui/words/videofiles.h"

#include <QFileDialog>

namespace expressly {

namespace {

/// For the video of the guide that is shown, or in the place of a file that cannot be played.
void chooseFile(MainWindow &window)
{
    Session &session = window.services().session;
    const QString video = session.film().video().id;
    const QString path = QFileDialog::getOpenFileName(
        &window, MainWindow::tr("Attach a file"), {}, videoFileFilter());
    if (!path.isEmpty() && video.isEmpty()) {
        session.film().openFile(path, std::nullopt, FilmSession::Autoplay::No);
    } else {
        session.library().attach(video, path);
    }
}

void openPage(const MainWindow &window, const QString &videoId, std::chrono::milliseconds time)
{
    const Video *video = window.services().session.film().findVideo(videoId);
    if (video != nullptr && !video->page.isEmpty()) {
        window.services().openAddress(pageAt(*video, time));
    }
}

/// What plays, or waits for the person, is not left unseen.
void showPlayerWhenUsed(MainWindow &window)
{
    const MainWindowServices &services = window.services();
    const auto show = [&window, &fullScreen = services.fullScreen](bool isUsed) {
        if (isUsed && !fullScreen.isActive()) {
            window.panes().showFilm();
        }
    };
    QObject::connect(
        &services.session.film().player(), &MediaPlayer::playingChanged, &window, show);
    QObject::connect(&services.session.practice(),
                     &PracticeSession::stateChanged,
                     &window,
                     [show](const std::optional<PracticeState> &state) {
        show(state.has_value());
    });
}

} // namespace

void bindFilmWishes(MainWindow &window)
{
    LessonPane &lesson = window.lessonPane();
    QObject::connect(&lesson, &LessonPane::filmWished, &window.panes(), &Panes::showFilm);
    QObject::connect(
        &lesson.view(), &LessonView::externalLinkActivated, &window, window.services().openAddress);
    LibrarySession &library = window.services().session.library();
    QObject::connect(&library, &LibrarySession::playRequested, &window, [&window] {
        window.panes().showFilm();
        window.activateWindow();
    });
    QObject::connect(&library,
                     &LibrarySession::pageRequested,
                     &window,
                     [&window](const QString &video, std::chrono::milliseconds time) {
        openPage(window, video, time);
    });
    QObject::connect(&library,
                     &LibrarySession::lengthDiffers,
                     &window,
                     [&window](const QString &video) { window.showLibrary(video); });
    showPlayerWhenUsed(window);
    PlayerPanel &panel = window.playerPanel();
    QObject::connect(
        &panel, &PlayerPanel::attachRequested, &window, [&window] { chooseFile(window); });
    QObject::connect(
        &panel, &PlayerPanel::pageRequested, &window, [&window](std::chrono::milliseconds time) {
            openPage(window, window.services().session.film().video().id, time);
        });
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/shell/filedrops.h"

#include "core/files/background.h"
#include "media/film/filmprobe.h"
#include "session/captions/captionsession.h"
#include "session/film/filmsession.h"
#include "session/guide/guidesession.h"
#include "session/library/librarysession.h"
#include "session/session.h"
#include "ui/picture/videosurface.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panes.h"
#include "ui/words/videofiles.h"

#include <QDropEvent>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

FileDrops::FileDrops(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    watch(window, window.playerPanel().deck().picture());
    const FilmSession &player = window.services().session.film();
    // Only now it is known which chapters the film has, which new ones would replace.
    connect(&player, &FilmSession::chaptersKnown, this, [this] {
        useBesideFilm(std::exchange(m_forFilm, {}));
    });
    connect(&player, &FilmSession::stateChanged, this, [this](const FilmState &film) {
        if (film.kind == FilmState::Kind::Broken) {
            m_forFilm.clear();
        }
    });
}

void FileDrops::watch(QWidget &widget, VideoSurface &picture)
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
    connect(&picture, &VideoSurface::filesDropped, this, [this](const QStringList &paths) {
        take(paths, Onto::Picture);
    });
}

/// Comes here from whatever is in the window and takes no files itself.
bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drag = static_cast<QDropEvent *>(event); // all three are
    const QStringList paths = draggedFiles(drag->mimeData());
    if (paths.isEmpty()) {
        return false;
    }
    // Only the place is used: a file manager must not think that the file may be moved.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (type == QEvent::Drop) {
        take(paths, Onto::Elsewhere);
    }
    return true;
}

void FileDrops::take(const QStringList &paths, Onto onto)
{
    m_looking.request_stop();
    m_looking = std::stop_source();
    inBackground(
        this,
        m_looking.get_token(),
        [paths] { return lookAtAll(paths); },
        [this, onto](const QList<Dropped> &files) { use(files, onto); });
}

QList<FileDrops::Dropped> FileDrops::lookAtAll(const QStringList &paths)
{
    QList<Dropped> files;
    for (const QString &path : paths) {
        FileKind kind = kindOfFile(path);
        if (kind == FileKind::Data && probeFilm(path).problem.isEmpty()) {
            kind = FileKind::Film;
        }
        files.append({.path = path, .kind = kind});
    }
    return files;
}

void FileDrops::use(const QList<Dropped> &files, Onto onto)
{
    m_forFilm.clear();
    QStringList films;
    QList<Dropped> beside;
    for (const Dropped &file : files) {
        switch (file.kind) {
        case FileKind::Film:
            films.append(file.path);
            break;
        case FileKind::Captions:
        case FileKind::Chapters:
            beside.append(file);
            break;
        case FileKind::Guide: {
            GuideSession &guide = m_window.services().session.guide();
            if (guide.openGuide(guideFolderOf(file.path))) {
                guide.openLesson(guide.firstLesson());
            }
            break;
        }
        case FileKind::Folder:
            say(tr("The folder %1 is not a guide’s. Drop a video, captions, chapters or the folder "
                   "of a guide.")
                    .arg(nameOf(file.path)));
            break;
        case FileKind::Data:
        case FileKind::Text:
            say(tr("%1 is neither a video nor captions, chapters or a guide. Nothing was changed.")
                    .arg(nameOf(file.path)));
            break;
        case FileKind::Absent:
            say(tr("%1 is not there, or cannot be read. Nothing was changed.")
                    .arg(nameOf(file.path)));
            break;
        }
    }
    if (films.isEmpty()) {
        useBesideFilm(beside);
        return;
    }
    m_forFilm = beside;
    showFilm(films.constFirst(), onto);
    if (films.size() > 1) {
        say(tr("One video is shown at a time: %1 is open.").arg(nameOf(films.constFirst())));
    }
}

void FileDrops::showFilm(const QString &path, Onto onto)
{
    const MainWindowServices &services = m_window.services();
    const Video &video = services.session.film().video();
    if (onto == Onto::Elsewhere || video.id.isEmpty() || video.isOwnClip()) {
        m_window.panes().showFilm();
        services.session.film().openFile(path, std::nullopt, FilmSession::Autoplay::No);
    } else {
        services.session.library().attach(video.id, path);
    }
}

void FileDrops::useBesideFilm(const QList<Dropped> &files)
{
    for (const Dropped &file : files) {
        const bool areCaptions = file.kind == FileKind::Captions;
        if (m_window.services().session.film().file().isEmpty()) {
            say(areCaptions ? tr("%1 holds captions. Open their video first, then drop them again.")
                                  .arg(nameOf(file.path))
                            : tr("%1 holds chapters. Open their video first, then drop them again.")
                                  .arg(nameOf(file.path)));
        } else if (areCaptions) {
            m_window.services().captions.session().open(file.path);
        } else {
            m_window.chapterEditing().importDropped(file.path);
            if (m_window.services().fullScreen.isActive()) {
                say(tr("The chapters of %1 are read; the window shows them.")
                        .arg(nameOf(file.path)));
            }
        }
    }
}

void FileDrops::say(const QString &sentence)
{
    m_window.services().session.notices().say(Notices::Speaker::Files, sentence);
}

} // namespace expressly

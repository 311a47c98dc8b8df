// SPDX-License-Identifier: MIT
// How the editor of chapters stands in the lesson's place, and the pictures in their list.
#include "session/film/filmsession.h"
#include "session/session.h"
#include "store/settings.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/lists/chapterlistview.h"
#include "ui/lists/playerlists.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/mainwindow.h"

#include <QSplitter>

namespace expressly {

void MainWindow::buildChapterEditing()
{
    m_chapterEditing = new ChapterEditing(m_services.session.film(), *m_playerPanel, this);
    ChapterEditor *editor = m_chapterEditing->editor();
    m_splitter->insertWidget(m_splitter->indexOf(m_playerPanel), editor);
    m_splitter->setStretchFactor(m_splitter->indexOf(editor), 1);
    editor->hide();
    connect(m_chapterEditing, &ChapterEditing::openChanged, this, [this, editor](bool open) {
        // The one takes the room of the other, so that the player stays where it is.
        QList<int> sizes = m_splitter->sizes();
        QWidget *lesson = m_lessonPane;
        const qsizetype from = m_splitter->indexOf(open ? lesson : editor);
        const qsizetype to = m_splitter->indexOf(open ? editor : lesson);
        sizes[to] = std::exchange(sizes[from], 0);
        m_lessonPane->setVisible(!open);
        editor->setVisible(open);
        m_splitter->setSizes(sizes);
        if (open) {
            showPlayer();
            editor->focusTable();
        } else {
            m_lessonPane->view().setFocus();
        }
    });

    FilmPictures &pictures = m_services.session.film().pictures();
    ChapterListView &list = m_playerPanel->lists().chapters();
    connect(&pictures, &FilmPictures::pictureReady, &list, &ChapterListView::setPicture);
    const auto resize = [this, &list](QSize size) {
        list.setPictureSize(size);
        m_playerPanel->arrange();
    };
    resize(pictures.previewSize());
    connect(&pictures, &FilmPictures::previewSizeChanged, &list, resize);
    Settings &settings = m_services.settings;
    const auto apply = [this, &list, &settings] {
        list.setPicturesShown(settings.hasChapterPictures());
        m_playerPanel->arrange();
    };
    apply();
    connect(&settings, &Settings::changed, this, apply);
}

} // namespace expressly

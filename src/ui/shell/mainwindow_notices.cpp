// SPDX-License-Identifier: MIT
// Where the window says what happened: where the person looks at the moment.
#include "ui/chapters/chaptereditor.h"
#include "ui/controls/studybar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/noticeline.h"
#include "ui/words/announce.h"

namespace expressly {

void MainWindow::setNotice(const QString &text)
{
    m_lessonPane->setNotice(text);
}

void MainWindow::say(const QString &sentence)
{
    setNotice(sentence);
    if (m_chapterEditing->isOpen()) {
        m_chapterEditing->editor()->say(sentence);
    }
    sayInFullScreen(sentence);
}

void MainWindow::setUnsaved(const QString &sentence)
{
    if (m_unsaved->text() == sentence) {
        return;
    }
    m_unsaved->setText(sentence);
    const QString said = sentence.isEmpty() ? tr("Everything is saved again.") : sentence;
    announce(*m_unsaved, said);
    sayInFullScreen(said);
}

void MainWindow::sayInFullScreen(const QString &sentence)
{
    FullScreenWindow *view = m_services.fullScreen.view();
    if (view != nullptr && view->isVisible() && !sentence.isEmpty()) {
        view->studyBar().say(sentence);
        view->showControls();
    }
}

} // namespace expressly

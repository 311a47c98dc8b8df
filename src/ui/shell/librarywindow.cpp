// SPDX-License-Identifier: MIT
#include "ui/shell/librarywindow.h"

#include "session/library/librarysession.h"
#include "ui/library/librarybinding.h"
#include "ui/library/videolibrarypage.h"

#include <QVBoxLayout>

namespace expressly {

LibraryWindow::LibraryWindow(LibrarySession &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_page(new VideoLibraryPage)
{
    setWindowTitle(tr("Video library"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    resize(760, 680);
    bindLibraryPage(library, *m_page);
}

void LibraryWindow::showAt(const QString &video, std::chrono::milliseconds time)
{
    m_page->setVideos(m_library.states());
    if (video.isEmpty()) {
        m_page->clearRequest();
    } else {
        m_page->setRequest(video, time);
    }
    show();
    raise();
    activateWindow();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/library/librarybinding.h"

#include "session/library/librarysession.h"
#include "ui/library/videolibrarypage.h"

namespace expressly {

void bindLibraryPage(LibrarySession &session, VideoLibraryPage &page)
{
    using Page = VideoLibraryPage;
    QObject::connect(&page, &Page::attachRequested, &session, &LibrarySession::attach);
    QObject::connect(&page, &Page::detachRequested, &session, &LibrarySession::detach);
    QObject::connect(&page, &Page::playRequested, &session, &LibrarySession::playRequested);
    QObject::connect(&page, &Page::pageRequested, &session, &LibrarySession::pageRequested);
    QObject::connect(&page, &Page::shiftRequested, &session, &LibrarySession::shiftChapters);
    const auto fill = [&session, &page] { page.setVideos(session.states()); };
    QObject::connect(&session, &LibrarySession::changed, &page, fill);
    QObject::connect(&session, &LibrarySession::seen, &page, fill);
    fill();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class LibrarySession;
class VideoLibraryPage;

/// Connects the page of videos with what it wishes for, fills it, and keeps it up to date.
void bindLibraryPage(LibrarySession &session, VideoLibraryPage &page);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <chrono>

namespace expressly {

class LibrarySession;
class VideoLibraryPage;

/// The library in a window of its own.
class LibraryWindow final : public QDialog
{
    Q_OBJECT

public:
    /// \a library outlives this.
    LibraryWindow(LibrarySession &library, QWidget *parent);

    /// Comes to the front; at \a video, which was to be played from \a time, when one is named.
    void showAt(const QString &video, std::chrono::milliseconds time);

private:
    LibrarySession &m_library;
    VideoLibraryPage *m_page;
};

} // namespace expressly

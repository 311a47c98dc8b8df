// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "session/library/videocardstate.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <stop_token>

namespace expressly {

class VideoLibrary;

/// Which file on this computer is which video of the guide: attaches and detaches files, shifts
/// chapters, and says what is known of each.
class LibrarySession final : public QObject
{
    Q_OBJECT

public:
    /// \a library outlives this.
    explicit LibrarySession(VideoLibrary &library, QObject *parent = nullptr);
    ~LibrarySession() override;

    void setGuide(const std::shared_ptr<const Guide> &guide);
    /// Looks at the file first, in the background; one that cannot be played is refused with a
    /// sentence. The newest wish for a video wins.
    void attach(const QString &videoId, const QString &path);
    void detach(const QString &videoId);
    /// See VideoLibrary::setChapterShift().
    void shiftChapters(const QString &videoId, std::chrono::milliseconds shift);
    [[nodiscard]] QList<VideoCardState> states() const;

signals:
    /// Where a video is has changed.
    void changed(const QString &videoId);
    /// Where its file is may be known better now.
    void seen(const QString &videoId);
    void playRequested(const QString &videoId, std::chrono::milliseconds time);
    void pageRequested(const QString &videoId, std::chrono::milliseconds time);
    /// A file takes long to be looked at; empty once that is over.
    void waiting(const QString &message);
    /// A file was refused; a sentence that says why.
    void refused(const QString &message);
    /// The file that was attached has another length than the guide expects.
    void lengthDiffers(const QString &videoId);

private:
    struct Looked;

    void accept(const QString &videoId, const QString &path, const Looked &looked);
    void stopLooking(const QString &videoId);
    [[nodiscard]] VideoCardState stateOf(const Video &video) const;

    VideoLibrary &m_library;
    std::shared_ptr<const Guide> m_guide;
    QHash<QString, std::stop_source> m_looking; ///< By video.
    bool m_isWaitingSaid = false;
};

} // namespace expressly

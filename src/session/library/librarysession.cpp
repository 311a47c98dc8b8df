// SPDX-License-Identifier: MIT
#include "session/library/librarysession.h"

#include "core/files/background.h"
#include "media/film/filmprobe.h"
#include "store/videolibrary.h"

#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

namespace expressly {

namespace {

constexpr std::chrono::milliseconds BeforeSaying{700};

} // namespace

/// What was learnt of a file away from the window's thread.
struct LibrarySession::Looked
{
    FilmProbe probe;
    FileLook look;
};

LibrarySession::LibrarySession(VideoLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&library, &VideoLibrary::changed, this, &LibrarySession::changed);
    connect(&library, &VideoLibrary::seen, this, &LibrarySession::seen);
}

LibrarySession::~LibrarySession()
{
    for (std::stop_source &looking : m_looking) {
        looking.request_stop();
    }
}

void LibrarySession::setGuide(const std::shared_ptr<const Guide> &guide)
{
    m_guide = guide;
}

void LibrarySession::attach(const QString &videoId, const QString &path)
{
    const Video *video = m_guide ? findVideo(*m_guide, videoId) : nullptr;
    if (video == nullptr || path.isEmpty()) {
        return;
    }
    stopLooking(videoId);
    const auto stop = m_looking[videoId].get_token();
    inBackground(
        this,
        stop,
        [path, stop] { return Looked{.probe = probeFilm(path, stop), .look = lookAt(path)}; },
        [this, videoId, path](const Looked &looked) { accept(videoId, path, looked); });
    QTimer::singleShot(BeforeSaying, this, [this, videoId, path, stop] {
        if (m_looking.contains(videoId) && !stop.stop_requested()) {
            m_isWaitingSaid = true;
            emit waiting(tr("Looking at %1. Its drive takes a while; all else works meanwhile.")
                             .arg(QFileInfo(path).fileName()));
        }
    });
}

void LibrarySession::accept(const QString &videoId, const QString &path, const Looked &looked)
{
    stopLooking(videoId);
    const Video *video = m_guide ? findVideo(*m_guide, videoId) : nullptr;
    if (video == nullptr) {
        return; // another guide is open now
    }
    if (!looked.probe.problem.isEmpty()) {
        emit refused(looked.probe.problem);
        return;
    }
    m_library.attach(videoId, path, looked.look, looked.probe.duration);
    if (asksAboutLength(m_library.attachment(videoId), video->duration)) {
        emit lengthDiffers(videoId);
    }
}

void LibrarySession::stopLooking(const QString &videoId)
{
    if (m_looking.contains(videoId)) {
        m_looking.take(videoId).request_stop();
    }
    if (std::exchange(m_isWaitingSaid, false)) {
        emit waiting({});
    }
}

void LibrarySession::shiftChapters(const QString &videoId, std::chrono::milliseconds shift)
{
    m_library.setChapterShift(videoId, shift);
}

void LibrarySession::detach(const QString &videoId)
{
    stopLooking(videoId);
    m_library.detach(videoId);
}

QList<VideoCardState> LibrarySession::states() const
{
    QList<VideoCardState> states;
    if (m_guide) {
        for (const Video &video : m_guide->videos) {
            states.append(stateOf(video));
        }
    }
    return states;
}

VideoCardState LibrarySession::stateOf(const Video &video) const
{
    const Attachment attachment = m_library.attachment(video.id);
    VideoCardState state{.video = video, .location = locationOf(video, attachment)};
    if (state.location == FilmLocation::OwnClip) {
        return state;
    }
    state.path = attachment.path;
    state.fileDuration = attachment.duration;
    state.chapterShift = attachment.chapterShift;
    state.lengthDiffers = asksAboutLength(attachment, video.duration);
    return state;
}

} // namespace expressly

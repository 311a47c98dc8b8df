// SPDX-License-Identifier: MIT
// What is asked of the disk for the open film, away from the window's thread: where a file that was
// moved is now, which video a file is, and which chapters lie beside it.
#include "core/files/background.h"
#include "session/film/filmplaces.h"
#include "session/film/filmsession.h"
#include "store/videolibrary.h"

namespace expressly {

/// A film opens where it was last seen, without waiting for the disk; here it is learnt whether
/// that was right. A film that is shown already stays.
void FilmSession::followFile(const QString &videoId)
{
    if (videoId != m_video.id || m_player.state() == MediaPlayer::State::Ready || !m_guide) {
        return;
    }
    if (placeOfFilm(m_video, *m_guide, m_library).file != m_file) {
        reopen(m_autoplay);
    }
}

/// The person opened a file by its name; only its content says which of the guide's films it is.
void FilmSession::recognise()
{
    if (!m_guide || m_file.isEmpty() || !m_video.id.isEmpty()) {
        return;
    }
    recogniseFilm(*this,
                  *m_guide,
                  m_library,
                  m_file,
                  m_background.get_token(),
                  [this](const QString &videoId) { become(videoId); });
}

/// The open file is this video's: it plays on, with what the guide and the person have of it.
void FilmSession::become(const QString &videoId)
{
    const Video *video = findVideo(videoId);
    if (video == nullptr) {
        return;
    }
    m_background.request_stop(); // chapters beside the file are wanted no longer
    m_background = std::stop_source();
    m_video = *video;
    m_shift = placeOfFilm(*video, *m_guide, m_library).shift;
    m_chapters.setFilm(positionKey(), video->chapters, m_shift);
    updatePictures();
    refreshState();
    followPosition(m_player.position());
    if (m_isOpen) {
        emit chaptersKnown();
    }
}

void FilmSession::acceptOpened()
{
    m_autoplay = Autoplay::No;
    m_isOpen = true;
    const QList<Chapter> &embedded = m_player.info().chapters;
    if (m_video.chapters.isEmpty() && embedded.isEmpty()) {
        inBackground(
            this,
            m_background.get_token(),
            [file = m_file, shift = m_shift] { return chaptersOfFile(file, {}, shift); },
            [this](const QList<Chapter> &found) { acceptChapters(found); });
    } else {
        acceptChapters(m_video.chapters.isEmpty() ? chaptersOfFile(m_file, embedded, m_shift)
                                                  : QList<Chapter>());
    }
    refreshState();
    followPosition(m_player.position());
}

/// Those that the file brings; the guide's, if there are any, are known before.
void FilmSession::acceptChapters(const QList<Chapter> &ofFile)
{
    if (!ofFile.isEmpty()) {
        m_video.chapters = ofFile;
        m_chapters.setOfFilm(ofFile);
        updatePictures();
        refreshState();
    }
    const QString complaint = complaintBeyondEnd(chapters().chapters(), m_player.info().duration);
    if (!complaint.isEmpty()) {
        emit noticeChanged(complaint);
    }
    emit chaptersKnown();
}

} // namespace expressly

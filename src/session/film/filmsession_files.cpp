// SPDX-License-Identifier: MIT
// What is asked of the disk for the open film, away from the window's thread: where a file that was
// moved is now, which video a file is, and which chapters lie beside it.
#include "core/files/background.h"
#include "core/files/samecontent.h"
#include "core/time/timecode.h"
#include "session/film/filmplaces.h"
#include "session/film/filmsession.h"
#include "store/videolibrary.h"

#include <QHash>

#include <algorithm>

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
    QHash<QString, QString> known; // by file
    for (const Video &video : m_guide->videos) {
        if (const QString path = placeOfFilm(video, *m_guide, m_library).file; !path.isEmpty()) {
            known.insert(path, video.id);
        }
    }
    if (known.isEmpty()) {
        return;
    }
    inBackground(
        this,
        m_background.get_token(),
        [file = m_file, known] {
        const auto paths = known.keys();
        const auto same = std::ranges::find_if(
            paths, [&file](const QString &path) { return holdTheSame(path, file); });
        return same == paths.end() ? QString() : known.value(*same);
        },
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
    const auto beyond =
        std::ranges::count_if(chapters().chapters(), [this](const Chapter &chapter) {
            return chapter.start >= m_player.info().duration;
        });
    if (beyond > 0) {
        const QString sentence =
            beyond == 1 ? tr("This file is %1 long, shorter than its chapters: one of them begins "
                             "after its end. The video library can shift them.")
                        : tr("This file is %1 long, shorter than its chapters: %n of them begin "
                             "after its end. The video library can shift them.",
                             nullptr,
                             static_cast<int>(beyond));
        emit noticeChanged(sentence.arg(formatClock(m_player.info().duration)));
    }
    emit chaptersKnown();
}

} // namespace expressly

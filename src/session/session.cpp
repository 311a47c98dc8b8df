// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "media/stills/chapterframes.h"
#include "store/lastvisit.h"
#include "store/settings.h"

#include <utility>

namespace expressly {

using Autoplay = FilmSession::Autoplay;

Session::Session(const SessionParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_film(parts.player, parts.library)
    , m_look(m_film)
    , m_practice(m_film, parts.settings)
    , m_loops(m_film, parts.loops)
    , m_barScope(m_film, m_practice, parts.settings)
    , m_captions(m_film, parts.settings, parts.library)
    , m_library(parts.library)
{
    m_film.pictures().setSource(&parts.frames);
    connect(&m_guide, &GuideSession::guideChanged, this, &Session::tellGuide);
    connect(&m_guide, &GuideSession::lessonChanged, this, &Session::tellLesson);
    connect(&m_look, &LookSession::changed, &m_captions, [this] {
        m_captions.setMirrored(m_look.isMirrored());
    });
    connect(&m_library, &LibrarySession::changed, &m_film, [this](const QString &video) {
        if (m_film.video().id == video) {
            m_film.reopen();
        }
    });
    connect(&m_library,
            &LibrarySession::playRequested,
            &m_film,
            [this](const QString &video, std::chrono::milliseconds time) {
        m_film.openVideo(video, TimeRange{.start = time, .end = std::nullopt}, Autoplay::Yes);
    });
    tellSound();
    connect(&parts.settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Volume || key == Settings::Key::Muted) {
            tellSound();
        }
    });
}

void Session::tellGuide()
{
    m_film.setGuide(m_guide.guide());
    m_library.setGuide(m_guide.guide());
}

void Session::tellLesson(const Lesson &lesson, const QString &step)
{
    m_practice.setLesson(lesson);
    m_film.setLesson(lesson);
    const QString video = std::exchange(m_videoToResume, {});
    const bool isLast = m_lastGuide == m_guide.guide()->id && m_lastLesson == lesson.id;
    m_lastGuide = m_guide.guide()->id;
    m_lastLesson = lesson.id;
    if (!isLast || !resumeFilm(video)) {
        m_film.showStill(step);
    }
}

void Session::tellSound()
{
    m_parts.player.setVolume(m_parts.settings.volume());
    m_parts.player.setMuted(m_parts.settings.isMuted());
}

void Session::resume(const LastVisit &visit)
{
    m_lastGuide = visit.guide;
    m_lastLesson = visit.lesson;
    m_videoToResume = visit.video;
}

bool Session::resumeFilm(const QString &id)
{
    const Video *video = findVideo(*m_guide.guide(), id);
    if (video == nullptr || !m_film.isHere(*video)
        || m_parts.player.state() != MediaPlayer::State::Empty) {
        return false;
    }
    m_film.openVideo(video->id, std::nullopt, Autoplay::No);
    return true;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "media/stills/chapterframes.h"
#include "session/search/searchsession.h"
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
    , m_pictureSizes(parts.player)
    , m_steps(m_film)
    , m_practice(m_film, m_steps, parts.settings)
    , m_loops(m_film, parts.loops)
    , m_barScope(m_film, m_practice, parts.settings)
    , m_captions(m_film, parts.settings, parts.library)
    , m_library(parts.library)
    , m_search(std::make_unique<SearchSession>())
{
    m_film.pictures().setSource(&parts.frames);
    connect(&m_guide, &GuideSession::guideChanged, this, &Session::tellGuide);
    connect(&m_guide, &GuideSession::lessonChanged, this, &Session::tellLesson);
    connect(&m_guide, &GuideSession::reworded, this, [this] {
        m_steps.reword(m_guide.lesson());
        m_search->setGuide(m_guide.guide());
    });
    m_guide.setRegion(parts.settings.region());
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
    tellNotices();
    tellNoticesOfFilm();
    tellSound();
    connect(&parts.settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Region) {
            m_guide.setRegion(m_parts.settings.region());
        } else if (key == Settings::Key::Volume || key == Settings::Key::Muted) {
            tellSound();
        }
    });
}

Session::~Session() = default;

void Session::tellNotices()
{
    using enum Notices::Speaker;
    const auto pass = [this](Notices::Speaker speaker) {
        return [this, speaker](const QString &text) { m_notices.say(speaker, text); };
    };
    connect(&m_guide, &GuideSession::noticeChanged, &m_notices, pass(Guide));
    connect(&m_library, &LibrarySession::refused, &m_notices, pass(Library));
    connect(&m_library, &LibrarySession::waiting, &m_notices, pass(Library));
    connect(&m_practice, &PracticeSession::refused, &m_notices, [this](const QString &text) {
        m_notices.tell(Practice, text);
    });
    // Whoever reads on has read what was said of where they came from.
    connect(&m_guide, &GuideSession::lessonChanged, &m_notices, [this] {
        m_notices.dismiss(Place);
        m_notices.dismiss(Files);
        m_notices.dismiss(Reading);
    });
    // Whoever is at another step, or practises again, has found a way.
    const auto found = [this] { m_notices.dismiss(Practice); };
    connect(&m_steps, &StepSession::currentChanged, &m_notices, found);
    connect(&m_practice, &PracticeSession::stateChanged, &m_notices, found);
    connect(&m_loops, &LoopSession::refused, &m_notices, [this](const QString &text) {
        m_notices.tell(Loops, text);
    });
    connect(&m_captions,
            &CaptionSession::reportChanged,
            &m_notices,
            [this](const CaptionReport &report) { m_notices.say(Captions, report.sentence); });
}

/// What was said of one film holds for no other.
void Session::tellNoticesOfFilm()
{
    using enum Notices::Speaker;
    connect(&m_film, &FilmSession::filmChanged, &m_notices, [this] { m_notices.dismiss(Film); });
    connect(&m_film, &FilmSession::noticeChanged, &m_notices, [this](const QString &text) {
        m_notices.say(Film, text);
    });
    connect(
        &m_film.player(), &MediaPlayer::stateChanged, &m_notices, [this](MediaPlayer::State state) {
            if (state == MediaPlayer::State::Opening) {
                m_notices.dismiss(Look);
                m_notices.dismiss(Loops);
            }
        });
}

void Session::notFound(const QString &sentence)
{
    // Of one place more than one thing may be missing.
    const QString before = m_notices.of(Notices::Speaker::Place);
    m_notices.say(Notices::Speaker::Place,
                  before.isEmpty() ? sentence : before + QLatin1Char(' ') + sentence);
}

void Session::tellGuide()
{
    m_steps.setLesson({});
    m_film.setGuide(m_guide.guide());
    m_library.setGuide(m_guide.guide());
    m_search->setGuide(m_guide.guide());
}

void Session::tellLesson(const Lesson &lesson, const QString &step)
{
    m_steps.setLesson(lesson, step);
    const QString video = std::exchange(m_videoToResume, {});
    const bool isLast = m_lastGuide == m_guide.guide()->id && m_lastLesson == lesson.id;
    m_lastGuide = m_guide.guide()->id;
    m_lastLesson = lesson.id;
    const bool isNamed = m_steps.find(step) != nullptr; // goes before where the film was left
    if (!isLast || isNamed || !resumeFilm(video)) {
        m_steps.showStill();
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

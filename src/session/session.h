// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/place.h"
#include "session/captions/captionsession.h"
#include "session/film/filmsession.h"
#include "session/film/looksession.h"
#include "session/film/picturesizes.h"
#include "session/guide/guidesession.h"
#include "session/library/librarysession.h"
#include "session/notices.h"
#include "session/practice/barscope.h"
#include "session/practice/loopsession.h"
#include "session/practice/practicesession.h"
#include "session/steps/stepsession.h"

namespace expressly {

class ChapterFrames;
class LoopLibrary;
class SearchSession;
struct LastVisit;

/// What the session stands on; all of it outlives the session.
struct SessionParts
{
    MediaPlayer &player;
    ChapterFrames &frames;
    Settings &settings;
    VideoLibrary &library;
    LoopLibrary &loops;
};

/// What a person is doing, without a widget: has the sessions, and lays the wires between them.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const SessionParts &parts, QObject *parent = nullptr);
    ~Session() override;
    [[nodiscard]] GuideSession &guide() { return m_guide; }
    [[nodiscard]] const GuideSession &guide() const { return m_guide; }
    [[nodiscard]] FilmSession &film() { return m_film; }
    [[nodiscard]] LookSession &look() { return m_look; }
    [[nodiscard]] PictureSizes &pictureSizes() { return m_pictureSizes; }
    [[nodiscard]] StepSession &steps() { return m_steps; }
    [[nodiscard]] PracticeSession &practice() { return m_practice; }
    [[nodiscard]] LoopSession &loops() { return m_loops; }
    [[nodiscard]] BarScope &barScope() { return m_barScope; }
    [[nodiscard]] CaptionSession &captions() { return m_captions; }
    [[nodiscard]] LibrarySession &library() { return m_library; }
    [[nodiscard]] SearchSession &search() { return *m_search; }
    [[nodiscard]] Notices &notices() { return m_notices; }
    /// \a visit is where openLesson() begins when none is named, and its film opens with it.
    void resume(const LastVisit &visit);
    /// Goes to \a place; what of it is not there is said, and the nearest that there is.
    void open(const Place &place, FilmSession::Autoplay autoplay);
    /// The first half of open(): the lesson named, else the one that is open, else where the person
    /// was, else the guide's first.
    void openLesson(const Place &place);
    /// The other half: the file, or the video, that is named, else that of the step, else the first
    /// of the lesson that is here, else the one that is open.
    void openFilm(const Place &place, FilmSession::Autoplay autoplay);

private:
    void tellGuide();
    void tellLesson(const Lesson &lesson, const QString &step);
    void tellSound();
    void tellNotices();
    void tellNoticesOfFilm();
    void notFound(const QString &sentence);
    [[nodiscard]] bool resumeFilm(const QString &id);
    void openFallbackLesson();
    void openFile(const Place &place, FilmSession::Autoplay autoplay);
    void openVideo(const Place &place, FilmSession::Autoplay autoplay);
    void goToChapter(const QString &chapter);
    [[nodiscard]] std::optional<std::chrono::milliseconds> startOf(const Place &place,
                                                                   const Video &video);
    [[nodiscard]] QString videoMeantBy(const Place &place) const;

    SessionParts m_parts;
    GuideSession m_guide;
    FilmSession m_film;
    LookSession m_look;
    PictureSizes m_pictureSizes;
    StepSession m_steps;
    PracticeSession m_practice;
    LoopSession m_loops;
    BarScope m_barScope;
    CaptionSession m_captions;
    LibrarySession m_library;
    std::unique_ptr<SearchSession> m_search;
    Notices m_notices;
    QString m_lastGuide; ///< By id, as the next one: where the person is, or was before this start.
    QString m_lastLesson;
    QString m_videoToResume; ///< Until a lesson is opened.
};

} // namespace expressly

// SPDX-License-Identifier: MIT
// Going to a place: which lesson, film and moment it means; session.cpp ties the sessions together.
#include "core/reading/guideloader.h"
#include "session/session.h"

#include <chrono>
#include <optional>

namespace expressly {

using namespace std::chrono_literals;
using Autoplay = FilmSession::Autoplay;

namespace {

/// By id, or by number from 1.
std::optional<qsizetype> chapterMeant(const ChapterList &chapters, const QString &name)
{
    if (const auto index = chapters.indexOf(name)) {
        return index;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= chapters.size()
               ? std::optional<qsizetype>(number - 1)
               : std::nullopt;
}

} // namespace

void Session::open(const Place &place, Autoplay autoplay)
{
    openLesson(place);
    if (place.isInFilm() || autoplay == Autoplay::Yes) {
        openFilm(place, autoplay);
    }
}

void Session::openLesson(const Place &place)
{
    if (!m_guide.guide()) {
        return;
    }
    if (!place.lesson.isEmpty() && m_guide.openLesson(place.lesson, place.step)) {
        return;
    }
    if (!m_guide.lesson().id.isEmpty()) {
        return;
    }
    // What opens in the place of an unknown lesson must not wipe away what was said of it.
    const QString said = place.lesson.isEmpty() ? QString() : m_guide.notice();
    openFallbackLesson();
    if (!said.isEmpty()) {
        notFound(said);
    }
}

void Session::openFallbackLesson()
{
    const QString last = m_lastLesson;
    const bool wasHere =
        m_lastGuide == m_guide.guide()->id && findLesson(*m_guide.guide(), last) != nullptr;
    if (!wasHere || !m_guide.openLesson(last)) {
        m_guide.openLesson(m_guide.firstLesson());
    }
}

void Session::openFilm(const Place &place, Autoplay autoplay)
{
    if (place.file.isEmpty()) {
        openVideo(place, autoplay);
    } else {
        openFile(place, autoplay);
    }
}

void Session::openFile(const Place &place, Autoplay autoplay)
{
    const auto range =
        place.start || place.end
            ? std::optional(TimeRange{.start = place.start.value_or(0ms), .end = place.end})
            : std::nullopt;
    m_film.openFile(place.file, range, autoplay);
    if (!place.chapter.isEmpty()) {
        // The chapters of a file are known when it is open.
        connect(
            &m_film,
            &FilmSession::chaptersKnown,
            this,
            [this, chapter = place.chapter, file = m_film.file()] {
            if (m_film.file() == file) {
                goToChapter(chapter);
            }
            },
            Qt::SingleShotConnection);
    }
}

void Session::openVideo(const Place &place, Autoplay autoplay)
{
    const auto &guide = m_guide.guide();
    const QString id = videoMeantBy(place);
    const Video *video = guide ? findVideo(*guide, id) : nullptr;
    if (video == nullptr) {
        QStringList ids;
        for (const Video &known : guide ? guide->videos : QList<Video>()) {
            ids.append(known.id);
        }
        const QString nearest = nearestId(id, ids);
        notFound(nearest.isEmpty()
                     ? tr("This guide has no video “%1”.").arg(id)
                     : tr("This guide has no video “%1”. The nearest is “%2”.").arg(id, nearest));
        return;
    }
    m_film.openVideo(
        id, TimeRange{.start = startOf(place, *video).value_or(0ms), .end = place.end}, autoplay);
}

std::optional<std::chrono::milliseconds> Session::startOf(const Place &place, const Video &video)
{
    if (place.start || place.chapter.isEmpty()) {
        return place.start;
    }
    const ChapterList chapters(video.chapters);
    if (const auto index = chapterMeant(chapters, place.chapter)) {
        return chapters.at(*index).start;
    }
    notFound(tr("This video has no chapter “%1”.").arg(place.chapter));
    return std::nullopt;
}

void Session::goToChapter(const QString &chapter)
{
    if (const auto index = chapterMeant(m_film.chapters(), chapter)) {
        m_film.goToChapter(*index);
    } else {
        notFound(tr("This video has no chapter “%1”.").arg(chapter));
    }
}

QString Session::videoMeantBy(const Place &place) const
{
    if (!place.video.isEmpty()) {
        return place.video;
    }
    for (const Step &step : m_steps.steps()) {
        const bool isMeant = place.step.isEmpty() || step.id == place.step;
        const Video *video = step.segment ? m_film.findVideo(step.segment->video) : nullptr;
        if (isMeant && video != nullptr && (m_film.isHere(*video) || !place.step.isEmpty())) {
            return video->id;
        }
    }
    return m_film.video().id;
}

} // namespace expressly

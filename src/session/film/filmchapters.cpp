// SPDX-License-Identifier: MIT
#include "session/film/filmchapters.h"

#include "core/chapters/chaptersbeside.h"
#include "core/time/timecode.h"
#include "store/videolibrary.h"

#include <algorithm>

namespace expressly {

using namespace std::chrono_literals;

namespace {

QList<Chapter> shifted(QList<Chapter> chapters, std::chrono::milliseconds shift)
{
    for (Chapter &chapter : chapters) {
        chapter.start += shift;
        if (chapter.end) {
            *chapter.end += shift;
        }
    }
    return chapters;
}

QList<Chapter> insideFilm(QList<Chapter> chapters)
{
    for (Chapter &chapter : chapters) {
        chapter.start = std::max(0ms, chapter.start);
        if (chapter.end) {
            chapter.end = std::max(0ms, *chapter.end);
        }
    }
    return chapters;
}

} // namespace

FilmChapters::FilmChapters(VideoLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_tracker, &ChapterTracker::currentChanged, this, &FilmChapters::currentChanged);
    connect(&library, &VideoLibrary::unsavedChanged, this, &FilmChapters::readAgain);
}

void FilmChapters::setFilm(const QString &key, const QList<Chapter> &chapters, Time shift)
{
    m_key = key;
    m_ofFilm = chapters;
    m_shift = shift;
    m_own = key.isEmpty() ? std::nullopt : m_library.ownChapters(key);
    choose();
    emit changed(list());
}

void FilmChapters::setOfFilm(const QList<Chapter> &chapters)
{
    m_ofFilm = chapters;
    announceOthers();
}

void FilmChapters::setPosition(Time position)
{
    m_position = position;
    m_tracker.setPosition(position);
}

void FilmChapters::setOwn(const QList<Chapter> &chapters)
{
    if (m_key.isEmpty()) {
        return;
    }
    m_own = OwnChapters{.chapters = shifted(chapters, -m_shift)};
    m_library.setOwnChapters(m_key, *m_own);
    announceOthers();
}

void FilmChapters::showOwn(bool shown)
{
    if (m_own && m_own->areShown != shown) {
        m_own->areShown = shown;
        m_library.setOwnChapters(m_key, *m_own);
        announceOthers();
    }
}

bool FilmChapters::areSaved() const
{
    return !m_library.unsaved();
}

/// A file that could not even be read may hold others than were known.
void FilmChapters::readAgain()
{
    const auto own = m_key.isEmpty() ? std::nullopt : m_library.ownChapters(m_key);
    if (own != m_own) {
        m_own = own;
        announceOthers();
    }
    emit savedChanged();
}

void FilmChapters::choose()
{
    const QList<Chapter> &chosen = showsOwn() ? m_own->chapters : m_ofFilm;
    m_tracker.setChapters(ChapterList(insideFilm(shifted(chosen, m_shift))));
}

void FilmChapters::announceOthers()
{
    choose();
    emit changed(list());
    m_tracker.setPosition(m_position);
}

QList<Chapter>
chaptersOfFile(const QString &file, const QList<Chapter> &embedded, std::chrono::milliseconds shift)
{
    QList<Chapter> found = embedded;
    const QString beside = found.isEmpty() ? chaptersBeside(file) : QString();
    if (!beside.isEmpty()) {
        found = readChapterFile(beside).file.listed();
    }
    for (Chapter &chapter : found) {
        chapter.certainty = Certainty::Measured; // said for this very file
    }
    return shifted(found, -shift);
}

QString complaintBeyondEnd(const QList<Chapter> &chapters, std::chrono::milliseconds duration)
{
    const auto beyond = std::ranges::count_if(
        chapters, [duration](const Chapter &chapter) { return chapter.start >= duration; });
    if (beyond == 0) {
        return {};
    }
    const QString sentence =
        beyond == 1
            ? FilmChapters::tr("This file is %1 long, shorter than its chapters: one of them "
                               "begins after its end. The video library can shift them.")
            : FilmChapters::tr("This file is %1 long, shorter than its chapters: %n of them begin "
                               "after its end. The video library can shift them.",
                               nullptr,
                               static_cast<int>(beyond));
    return sentence.arg(formatClock(duration));
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "session/chapters/chapterdraft.h"

#include "core/guide/chapterlist.h"

#include <algorithm>

namespace expressly {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype MostSteps = 200;

/// A number that neither a name nor an id has.
QString freeName(const QList<Chapter> &chapters, const QString &pattern, auto member)
{
    for (qsizetype number = chapters.size() + 1;; ++number) {
        QString name = pattern.arg(number);
        if (std::ranges::find(chapters, name, member) == chapters.end()) {
            return name;
        }
    }
}

/// What readers of chapter files leave open: that the person looked at the film.
QList<Chapter> ofThePerson(QList<Chapter> chapters)
{
    for (Chapter &chapter : chapters) {
        chapter.givenBy.clear();
        chapter.certainty = Certainty::Measured;
    }
    return ChapterList(std::move(chapters)).chapters();
}

} // namespace

void ChapterDraft::reset(const QList<Chapter> &chapters)
{
    m_chapters = ofThePerson(chapters);
    m_undo.clear();
    m_redo.clear();
    m_moved.clear();
}

std::optional<qsizetype> ChapterDraft::rowAt(Time time) const
{
    const auto found = std::ranges::find(m_chapters, time, &Chapter::start);
    return found == m_chapters.end() ? std::nullopt
                                     : std::optional(std::distance(m_chapters.begin(), found));
}

qsizetype ChapterDraft::mark(Time time)
{
    if (const auto row = rowAt(time)) {
        return *row;
    }
    QList<Chapter> chapters = m_chapters;
    chapters.append({.id = freeName(m_chapters, QStringLiteral("chapter-%1"), &Chapter::id),
                     .title = freeName(m_chapters, tr("Chapter %1"), &Chapter::title),
                     .start = std::max(0ms, time)});
    change(chapters);
    return *rowAt(std::max(0ms, time));
}

void ChapterDraft::rename(qsizetype row, const QString &title)
{
    const QString name = title.simplified();
    if (!has(row) || name.isEmpty() || name == m_chapters.at(row).title) {
        return;
    }
    QList<Chapter> chapters = m_chapters;
    chapters[row].title = name;
    change(chapters);
}

qsizetype ChapterDraft::move(qsizetype row, Time time)
{
    time = std::max(0ms, time);
    if (!has(row) || rowAt(time)) {
        return row;
    }
    QList<Chapter> chapters = m_chapters;
    Chapter &chapter = chapters[row];
    chapter.start = time;
    if (chapter.end && *chapter.end <= time) {
        chapter.end.reset();
    }
    change(chapters, chapter.id);
    return *rowAt(time);
}

void ChapterDraft::remove(qsizetype row)
{
    if (has(row)) {
        QList<Chapter> chapters = m_chapters;
        chapters.removeAt(row);
        change(chapters);
    }
}

void ChapterDraft::replace(const QList<Chapter> &chapters)
{
    change(chapters);
}

void ChapterDraft::change(const QList<Chapter> &chapters, const QString &moved)
{
    const bool goesOn = !moved.isEmpty() && moved == m_moved;
    if (!goesOn) {
        m_undo.append(m_chapters);
        if (m_undo.size() > MostSteps) {
            m_undo.removeFirst();
        }
    }
    m_redo.clear();
    m_moved = moved;
    m_chapters = ofThePerson(chapters);
    emit changed();
}

void ChapterDraft::undo()
{
    if (canUndo()) {
        m_redo.append(m_chapters);
        m_chapters = m_undo.takeLast();
        m_moved.clear();
        emit changed();
    }
}

void ChapterDraft::redo()
{
    if (canRedo()) {
        m_undo.append(m_chapters);
        m_chapters = m_redo.takeLast();
        m_moved.clear();
        emit changed();
    }
}

std::chrono::milliseconds
movedByFrames(std::chrono::milliseconds time, int frames, std::chrono::microseconds frameDuration)
{
    constexpr std::chrono::microseconds Usual = 40ms;
    const auto length = frameDuration > 0us ? frameDuration : Usual;
    // Times are whole milliseconds: the last one may be just before a frame that it means.
    const auto frame = (std::chrono::microseconds(time) + 999us) / length;
    const auto start = length * std::max<qint64>(0, frame + frames);
    return std::chrono::ceil<std::chrono::milliseconds>(start);
}

} // namespace expressly

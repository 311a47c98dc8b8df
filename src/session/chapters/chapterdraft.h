// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QObject>

namespace expressly {

/// Chapters while a person makes them: in order of time, no two at the same, each step undoable.
class ChapterDraft final : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    using QObject::QObject;

    /// Begins anew, with nothing to undo.
    void reset(const QList<Chapter> &chapters);
    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; }

    /// Whether there is such a row: a wish may come when another film has fewer. Those of a row
    /// that is gone change nothing.
    [[nodiscard]] bool has(qsizetype row) const { return row >= 0 && row < m_chapters.size(); }

    /// A new chapter that begins at \a time; its row, or that of the one that begins there already.
    qsizetype mark(Time time);
    void rename(qsizetype row, const QString &title);
    /// Its row afterwards. It stays where it is when another begins at \a time. Moves of one
    /// chapter in a row are undone together.
    qsizetype move(qsizetype row, Time time);
    void remove(qsizetype row);
    void replace(const QList<Chapter> &chapters);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

signals:
    /// By a step, not by reset().
    void changed();

private:
    void change(const QList<Chapter> &chapters, const QString &moved = {});
    [[nodiscard]] std::optional<qsizetype> rowAt(Time time) const;

    QList<Chapter> m_chapters;
    QList<QList<Chapter>> m_undo;
    QList<QList<Chapter>> m_redo;
    QString m_moved; ///< The id of the chapter that the last step moved.
};

/// Where a chapter begins that is moved by \a frames: at the start of the frame that lies so many
/// after the one that covers \a time. Never before the film's start.
[[nodiscard]] std::chrono::milliseconds
movedByFrames(std::chrono::milliseconds time, int frames, std::chrono::microseconds frameDuration);

} // namespace expressly

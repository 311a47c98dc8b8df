// SPDX-License-Identifier: MIT
#include "ui/lists/transcriptmodel.h"

#include "core/time/timecode.h"

#include <algorithm>

namespace expressly {

void TranscriptModel::setTrack(const CaptionTrack &track)
{
    beginResetModel();
    m_track = track;
    m_texts.clear();
    m_texts.reserve(track.size());
    for (const Cue &cue : track.cues()) {
        m_texts.append(cue.text.simplified());
    }
    m_current.reset();
    m_found.reset();
    endResetModel();
}

bool TranscriptModel::moveTimes(const CaptionTrack &track)
{
    const auto says = [](const Cue &one, const Cue &other) { return one.text == other.text; };
    const QList<Cue> &before = m_track.cues();
    const QList<Cue> &after = track.cues();
    if (after.isEmpty()
        || !std::equal(before.begin(), before.end(), after.begin(), after.end(), says)) {
        return false;
    }
    m_track = track;
    emit dataChanged(index(0), index(rowCount() - 1));
    return true;
}

void TranscriptModel::setCurrent(std::optional<qsizetype> line)
{
    if (line == m_current) {
        return;
    }
    const auto former = std::exchange(m_current, line);
    announceRow(former);
    announceRow(m_current);
}

void TranscriptModel::announceRow(std::optional<qsizetype> row)
{
    if (row && *row >= 0 && *row < m_track.size()) {
        const QModelIndex changed = index(static_cast<int>(*row));
        emit dataChanged(changed, changed, {IsCurrentRole, IsFoundRole, Qt::AccessibleTextRole});
    }
}

void TranscriptModel::setSought(const QString &words)
{
    const QString sought = words.simplified();
    if (sought == m_sought) {
        return;
    }
    m_sought = sought;
    if (!m_texts.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {SoughtRole});
    }
}

void TranscriptModel::setFound(std::optional<int> row)
{
    if (row != m_found) {
        const auto former = std::exchange(m_found, row);
        announceRow(former);
        announceRow(m_found);
    }
}

QList<int> TranscriptModel::matches() const
{
    QList<int> rows;
    for (qsizetype row = 0; !m_sought.isEmpty() && row < m_texts.size(); ++row) {
        if (m_texts.at(row).contains(m_sought, Qt::CaseInsensitive)) {
            rows.append(static_cast<int>(row));
        }
    }
    return rows;
}

QString TranscriptModel::text(int row) const
{
    return formatClock(m_track.at(row).start) + QStringLiteral("  ") + m_texts.at(row);
}

QString TranscriptModel::text() const
{
    QString all;
    for (int row = 0; row < rowCount(); ++row) {
        all += text(row) + u'\n';
    }
    return all;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_track.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isCurrent = m_current == index.row();
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.at(index.row());
    case Qt::AccessibleTextRole: {
        const QString words =
            tr("%1, %2", "time, what is said")
                .arg(formatClock(m_track.at(index.row()).start), m_texts.at(index.row()));
        return isCurrent ? tr("%1, being said").arg(words) : words;
    }
    case TimeRole:
        return formatClock(m_track.at(index.row()).start);
    case IsCurrentRole:
        return isCurrent;
    case SoughtRole:
        return m_sought;
    case IsFoundRole:
        return m_found == index.row();
    default:
        return {};
    }
}

} // namespace expressly

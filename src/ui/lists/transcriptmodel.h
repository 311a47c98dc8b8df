// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captiontrack.h"

#include <QAbstractListModel>

namespace expressly {

/// The cues of a film as rows, with the one being said and the words looked for.
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole, IsCurrentRole, SoughtRole, IsFoundRole };

    using QAbstractListModel::QAbstractListModel;

    void setTrack(const CaptionTrack &track);
    /// Takes over the times of \a track when it says the same; else does nothing and says so.
    [[nodiscard]] bool moveTimes(const CaptionTrack &track);
    void setCurrent(std::optional<qsizetype> line);
    [[nodiscard]] std::optional<qsizetype> current() const { return m_current; }
    /// Words to be marked; empty marks nothing.
    void setSought(const QString &words);
    /// The match that is walked to, among the rows.
    void setFound(std::optional<int> row);
    /// The rows that hold the words.
    [[nodiscard]] QList<int> matches() const;
    /// All of it, a line each, with the times: "0:14  Still pressing, …".
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString text(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void announceRow(std::optional<qsizetype> row);

    CaptionTrack m_track;
    QStringList m_texts; ///< Of each cue in one line.
    std::optional<qsizetype> m_current;
    QString m_sought;
    std::optional<int> m_found;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSize>

#include <optional>

namespace expressly {

class MediaPlayer;

/// How large the player's pictures are, in device pixels: as the largest view needs them that is
/// seen, or in the film's own size while a picture of it is taken.
class PictureSizes final : public QObject
{
    Q_OBJECT

public:
    /// \a player outlives this.
    explicit PictureSizes(MediaPlayer &player, QObject *parent = nullptr);

    /// What \a view needs; empty: it is not seen.
    void setNeed(QObject *view, QSize size);
    /// Goes before what views need; none: no longer.
    void setFull(const std::optional<QSize> &size);

private:
    void apply();

    MediaPlayer &m_player;
    QHash<QObject *, QSize> m_needs;
    std::optional<QSize> m_full;
};

} // namespace expressly

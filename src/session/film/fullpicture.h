// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/mediaplayer.h"

#include <QTimer>

namespace expressly {

/// Asks the player once for the picture shown in the film's own size. The film pauses for it.
class FullPicture final : public QObject
{
    Q_OBJECT

public:
    /// \a player outlives this.
    explicit FullPicture(MediaPlayer &player, QObject *parent = nullptr);

    /// \a shown is what is there already, and what is given when no larger one comes. Whoever asked
    /// sets the player's picture size anew afterwards.
    void request(const VideoFrame &shown);

signals:
    void ready(const QImage &picture);

private:
    void take(const VideoFrame &frame);
    void finish();

    MediaPlayer &m_player;
    VideoFrame m_best;
    QTimer m_patience;
    bool m_isWaiting = false;
};

} // namespace expressly

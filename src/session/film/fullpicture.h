// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/mediaplayer.h"

#include <QTimer>

namespace expressly {

class PictureSizes;

/// Asks the player once for the picture shown in the film's own size. The film pauses for it.
class FullPicture final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    FullPicture(MediaPlayer &player, PictureSizes &sizes, QObject *parent = nullptr);

    /// \a shown is what is there already, and what is given when no larger one comes.
    void request(const VideoFrame &shown);

signals:
    void ready(const QImage &picture);

private:
    void take(const VideoFrame &frame);
    void finish();

    MediaPlayer &m_player;
    PictureSizes &m_sizes;
    VideoFrame m_best;
    QTimer m_patience;
    bool m_isWaiting = false;
};

} // namespace expressly

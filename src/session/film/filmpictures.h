// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/mediaplayer.h"

#include <QPointer>

namespace expressly {

class ChapterFrames;

/// What is seen of a film. The player's frames, and before the one that a seek asks for is decoded,
/// the same one read ahead; small pictures of chapters and for pointing at the seek bar.
class FilmPictures final : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    /// \a player outlives this.
    explicit FilmPictures(MediaPlayer &player, QObject *parent = nullptr);

    /// Without one, only the player's frames are seen.
    void setSource(ChapterFrames *frames);
    /// The film that the player opens, and the times that people jump to. Nothing is read of it
    /// before the player shows its first frame.
    void setFilm(const QString &file, const QList<Time> &times);
    /// The same, of the steps that the open lesson has in this film; until there is another film.
    void setStepTimes(const QList<Time> &times);
    void requestPreview(Time time);
    /// How large the pictures are, in pixels of the screen's own coordinates; empty: there are
    /// none.
    [[nodiscard]] QSize previewSize() const;
    [[nodiscard]] QImage chapterPicture(Time time) const;
    /// Whether nothing more is to come of the times that were told; so too without a film.
    [[nodiscard]] bool isReadAhead() const;

signals:
    void frameShown(const expressly::VideoFrame &frame);
    /// A chapter's first frame was read.
    void pictureReady(std::chrono::milliseconds time, const QImage &picture);
    void previewReady(std::chrono::milliseconds time, const QImage &picture);
    /// The film is open; previewSize() holds.
    void previewSizeChanged(QSize size);

private:
    void showFrame(const VideoFrame &frame);
    void setSeeking(bool seeking);
    void bridge(Time target);
    void acceptFirstFrame();
    void readAhead();

    MediaPlayer &m_player;
    QPointer<ChapterFrames> m_source;
    QString m_file;
    QList<Time> m_times;
    QList<Time> m_stepTimes;
    bool m_isOpen = false; ///< The player has shown a frame of it.
    bool m_seeking = false;
    std::optional<Time> m_still; ///< The time whose frame is shown though the player seeks yet.
    QSize m_delivered;           ///< As the player delivered its last picture.
    QSize m_videoSize;           ///< That picture's own size.
};

} // namespace expressly

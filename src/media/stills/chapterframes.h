// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace expressly {

class StillWorker;

/// The exact first frames of a film's chapters and steps, read ahead in the background and kept on
/// disk, so that a click on one shows it at once. Small pictures for pointing at the seek bar, too.
class ChapterFrames final : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    /// \a folder holds the pictures of films seen before; empty: none are kept on disk.
    explicit ChapterFrames(const QString &folder, QObject *parent = nullptr);
    ~ChapterFrames() override;

    /// Reads the frames that cover \a times, in this order. An empty \a file: none. Those of the
    /// same film that are here already stay.
    void setFilm(const QString &file, const QList<Time> &times);
    /// The frame that covers \a time, when it is one of those asked for and has been read.
    [[nodiscard]] QImage frameAt(Time time) const { return m_frames.value(time.count()); }
    /// The newest wish wins.
    void requestPreview(Time time);
    /// While the player seeks, the disk and the processor are its own.
    void setHeld(bool held);

signals:
    void frameReady(std::chrono::milliseconds time);
    void previewReady(std::chrono::milliseconds time, const QImage &picture);

private:
    using Give = std::function<void(int film, Time time, const QImage &picture)>;

    [[nodiscard]] Give deliverTo(void (ChapterFrames::*accept)(Time, const QImage &));
    void acceptStill(Time time, const QImage &picture);

    QString m_file;
    int m_film = 0;
    bool m_isHeld = false;
    QHash<qint64, QImage> m_frames;
    std::unique_ptr<StillWorker> m_worker;
    std::unique_ptr<StillWorker> m_previews; ///< Made when first asked for.
};

} // namespace expressly

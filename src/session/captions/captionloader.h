// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/embeddedcaptions.h"
#include "session/captions/captionsource.h"

#include <QMap>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace expressly {

/// Reads captions away from the window's thread, since films and their folders may lie on slow
/// disks. What belongs to a film that was left is given up.
class CaptionLoader final : public QObject
{
    Q_OBJECT

public:
    explicit CaptionLoader(QObject *parent = nullptr);
    ~CaptionLoader() override;

    /// By the names of files, in which the person wants them read.
    using Encodings = QMap<QString, QString>;

    /// Reads \a guide's files, whose times are moved by \a shift, and those beside \a film.
    void readFiles(const QString &film,
                   const QList<CaptionSource> &guide,
                   std::chrono::milliseconds shift,
                   const Encodings &encodings);
    /// Reads the tracks inside \a film.
    void readInside(const QString &film);
    /// Reads a file that the person chose.
    void open(const QString &path, const Encodings &encodings);
    void cancel();

signals:
    /// The guide's in their order, then those beside the film.
    void filesRead(const QList<expressly::CaptionSource> &sources);
    void insideRead(const QList<expressly::CaptionSource> &sources, const QStringList &notices);
    void fileOpened(const expressly::CaptionSource &source);

private:
    using Work = std::function<QList<CaptionSource>()>;
    using Answer = std::function<void(CaptionLoader &, const QList<CaptionSource> &)>;

    void start(const Work &work, const Answer &answer);
    void acceptInside(const QString &file, const EmbeddedCaptions &captions);

    EmbeddedCaptionsReader m_inside;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace expressly

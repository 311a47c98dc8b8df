// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace expressly {

struct EmbeddedCue
{
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    QString text; ///< Plain, without styles; lines end with \n.
    bool operator==(const EmbeddedCue &) const = default;
};

struct EmbeddedTrack
{
    QString language; ///< As the file says it, mostly three letters; may be empty.
    QString title;    ///< May be empty.
    bool isDefault = false;
    CaptionKind kind = CaptionKind::Full;
    QList<EmbeddedCue> cues;
};

struct EmbeddedCaptions
{
    QList<EmbeddedTrack> tracks;
    QStringList notices; ///< What could not be read, in sentences.
};

/// Reads the text tracks inside a film (MP4, Matroska, WebM). Blocks as long as reading the file
/// takes; what \a cancelled asks to stop has no tracks.
[[nodiscard]] EmbeddedCaptions readEmbeddedCaptions(const QString &file,
                                                    const std::function<bool()> &cancelled = {});

/// The same in the background: the newest film asked for is announced, an older one is given up.
class EmbeddedCaptionsReader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~EmbeddedCaptionsReader() override;

    void read(const QString &file);
    void cancel();

signals:
    void captionsRead(const QString &file, const expressly::EmbeddedCaptions &captions);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace expressly

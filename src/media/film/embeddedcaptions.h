// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <stop_token>

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
/// takes; what \a stop asks to end has no tracks.
[[nodiscard]] EmbeddedCaptions readEmbeddedCaptions(const QString &file,
                                                    const std::stop_token &stop = {});

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
    std::stop_source m_reading{std::nostopstate};
};

} // namespace expressly

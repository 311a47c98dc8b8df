// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/readingspeed.h"

#include <QByteArray>

namespace expressly {

/// A file of captions, and which of them are too fast to be read.
struct SpeedOfFile
{
    QString file;
    CaptionFile captions;
    QList<FastCue> fast;
};

/// One problem or fast caption per line, and a count for each file and for several.
[[nodiscard]] QByteArray textReport(const QList<SpeedOfFile> &files);

/// The same as one JSON object; times in milliseconds.
[[nodiscard]] QByteArray jsonReport(const QList<SpeedOfFile> &files);

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/guide/videolength.h"

#include "core/guide/video.h"
#include "core/time/timecode.h"

#include <QCoreApplication>

namespace expressly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(expressly::VideoLength)
};

} // namespace

QString formatLength(std::chrono::milliseconds length)
{
    return formatTimecode(std::chrono::round<std::chrono::seconds>(length));
}

QString lengthText(const Video &video, Wording wording)
{
    if (!video.duration) {
        return Words::tr("Length not known");
    }
    QString length = timeWords(std::chrono::round<std::chrono::seconds>(*video.duration), wording);
    switch (video.durationCertainty) {
    case Certainty::Measured:
    case Certainty::Verified:
        return length;
    case Certainty::Reported:
        return Words::tr("about %1").arg(length);
    case Certainty::Unverified:
        return Words::tr("about %1 (not confirmed)").arg(length);
    }
    Q_UNREACHABLE();
}

} // namespace expressly

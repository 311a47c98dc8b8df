// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace expressly {

/// One thing that playing needs, what was found of it, and what that means for the person.
struct PlaybackFinding
{
    QString subject;
    QString found;
    QString meaning;
    bool isGood = true;
};

/// Looks at what this computer can play. Asks the sound system, so it may take a moment.
[[nodiscard]] QList<PlaybackFinding> playbackReport();

/// Qt's part in playing is the sound output alone. Up to Qt 6.4 it would load GStreamer for that
/// when both are installed; the lighter one is chosen, unless the environment says otherwise. Call
/// before the application object exists.
void chooseSoundBackend();

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "media/sound/soundoutput.h"

#include <QString>

#include <memory>

namespace expressly {

/// The computer's sound server, PulseAudio or PipeWire, asked directly. Qt Multimedia connects to
/// it once in a program's life: when the server was not there yet, or went away and came back,
/// Qt stays silent until the program ends. Null when no server answers now.
[[nodiscard]] std::unique_ptr<SoundOutput> connectToPulse(int sampleRate);

/// What the server calls the output that is heard; empty when no server answers.
[[nodiscard]] QString pulseOutputName();

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "app/program.h"
#include "support/clips/framenumber.h"

namespace expressly {
class SignButton;
class VideoSurface;
} // namespace expressly

namespace expressly::test {

/// Opens the film of ten minutes, standing still at \a position.
[[nodiscard]] bool openTenMinutesAt(Program &program, std::chrono::milliseconds position);
/// A button of the study bar, by how its name begins.
[[nodiscard]] SignButton *studyButton(const QWidget &view, const QString &beginning);
/// As a person: by the button, or where it has no room by the menu at the bar's end.
void clickStudy(const QWidget &view, const QString &beginning);
/// Chooses an entry of the menu that is open.
void chooseEntry(const QString &beginning);
[[nodiscard]] VideoSurface &surfaceOf(Program &program);
/// How the film's picture is seen in the whole window.
[[nodiscard]] std::optional<FramePattern> seenPattern(Program &program);

} // namespace expressly::test

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace expressly {

enum class CaptionSize { Small, Medium, Large, Largest };

enum class CaptionColors { Theme, BlackOnWhite, WhiteOnBlack, YellowOnBlack };

/// How captions look.
struct CaptionLook
{
    CaptionSize size = CaptionSize::Medium;
    CaptionColors colors = CaptionColors::Theme;
    bool overPicture = false; ///< Only where the owner of the video allows it.
    bool operator==(const CaptionLook &) const = default;
};

enum class CaptionsShown {
    ForOwnClips, ///< Nothing was chosen yet: with the guide's own clips, which say all in captions.
    Always,
    Never,
};

/// As settings write them: "medium", "theme", "own-clips".
[[nodiscard]] QString toString(CaptionSize size);
[[nodiscard]] QString toString(CaptionColors colors);
[[nodiscard]] QString toString(CaptionsShown shown);
[[nodiscard]] std::optional<CaptionSize> parseCaptionSize(QStringView name);
[[nodiscard]] std::optional<CaptionColors> parseCaptionColors(QStringView name);
[[nodiscard]] std::optional<CaptionsShown> parseCaptionsShown(QStringView name);

} // namespace expressly

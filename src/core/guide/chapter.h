// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// How sure the guide is of a figure or an address.
enum class Certainty { Measured, Verified, Reported, Unverified };

/// Whether other figures have to agree with it.
[[nodiscard]] constexpr bool isCertain(Certainty certainty)
{
    return certainty == Certainty::Measured || certainty == Certainty::Verified;
}

/// A titled place in a film. Which chapter is current is decided by ChapterList alone.
struct Chapter
{
    QString id;
    QString title;
    std::chrono::milliseconds start{0};
    std::optional<std::chrono::milliseconds> end; ///< Without one it ends where the next begins.
    QString givenBy;                              ///< Who said that this time shows this thing.
    Certainty certainty = Certainty::Unverified;

    bool operator==(const Chapter &) const = default;
};

} // namespace expressly

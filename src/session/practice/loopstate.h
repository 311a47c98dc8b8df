// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// The loop of the open film, as it is shown.
struct LoopState
{
    enum class Kind { None, Chapter, Own };

    Kind kind = Kind::None;
    QString name;
    std::optional<std::chrono::milliseconds> start; ///< Only one of the two: the other is awaited.
    std::optional<std::chrono::milliseconds> end;
    bool isOn = false;
    bool isPast = false;         ///< The film is behind B and plays on; see SegmentPlayer.
    std::optional<int> rounds;   ///< Empty: for ever.
    std::optional<qint64> saved; ///< Where the library keeps it; own loops only.

    [[nodiscard]] bool isComplete() const { return start && end; }
    [[nodiscard]] bool awaitsEnd() const { return start.has_value() != end.has_value(); }
    bool operator==(const LoopState &) const = default;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// A loop as the seek bar shows it; with one end only, the other is still to be set.
struct BarLoop
{
    QString name;
    std::optional<std::chrono::milliseconds> start;
    std::optional<std::chrono::milliseconds> end;
    bool isOn = false;

    [[nodiscard]] bool isEmpty() const { return !start && !end; }
    bool operator==(const BarLoop &) const = default;
};

} // namespace expressly

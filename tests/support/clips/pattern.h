// SPDX-License-Identifier: MIT
// The machine-readable frame number: 14 × 3 cells over the upper part of the picture. The first
// column is magenta and the last one green, so that the pattern can be found in a screenshot and
// its direction is known; the cells between hold a number of 20 bits, a checksum of 8, and 8 cells
// that are always the same, from which the reader takes its threshold.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace expressly::test::pattern {

inline constexpr int columns = 14;
inline constexpr int rows = 3;
inline constexpr int innerColumns = columns - 2;
inline constexpr int cellCount = innerColumns * rows;
inline constexpr int numberBits = 20;

// Where things are, as shares of the picture's width and height.
inline constexpr double left = 0.05;
inline constexpr double right = 0.95;
inline constexpr double top = 0.05;
inline constexpr double bottom = 0.35;

/// A plain red and a plain blue patch in the lower corners show whether colours come through.
inline constexpr double patchTop = 0.80;
inline constexpr double patchBottom = 0.95;
inline constexpr double patchWidth = 0.12;

/// True is white; row by row, without the sync columns.
using Cells = std::array<bool, cellCount>;

struct Reference
{
    int index;
    bool white;
};
/// No turn or reflection maps these onto themselves.
inline constexpr std::array<Reference, 8> references{{{0, true},
                                                      {1, false},
                                                      {10, true},
                                                      {11, false},
                                                      {24, false},
                                                      {25, true},
                                                      {34, true},
                                                      {35, false}}};

[[nodiscard]] Cells cellsFor(std::uint32_t number);
/// Empty when a reference cell or the checksum is wrong.
[[nodiscard]] std::optional<int> numberIn(const Cells &cells);

} // namespace expressly::test::pattern

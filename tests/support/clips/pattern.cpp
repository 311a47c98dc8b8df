// SPDX-License-Identifier: MIT
#include "support/clips/pattern.h"

#include <algorithm>

namespace expressly::test::pattern {

namespace {

constexpr int ChecksumBits = 8;

std::uint32_t checksum(std::uint32_t number)
{
    // CRC-8 with the polynomial x^8 + x^2 + x + 1; the start value keeps a black picture from
    // reading as number 0.
    std::uint32_t remainder = 0xA5;
    for (int bit = numberBits - 1; bit >= 0; --bit) {
        const std::uint32_t feedback = ((remainder >> 7U) ^ (number >> unsigned(bit))) & 1U;
        remainder = ((remainder << 1U) & 0xFFU) ^ (feedback * 0x07U);
    }
    return remainder;
}

bool isReference(int index)
{
    return std::ranges::any_of(references,
                               [index](const Reference &r) { return r.index == index; });
}

} // namespace

Cells cellsFor(std::uint32_t number)
{
    const std::uint32_t word = (number << unsigned(ChecksumBits)) | checksum(number);
    Cells cells{};
    int bit = numberBits + ChecksumBits - 1;
    for (int index = 0; index < cellCount; ++index) {
        if (!isReference(index)) {
            cells.at(std::size_t(index)) = ((word >> unsigned(bit)) & 1U) != 0;
            --bit;
        }
    }
    for (const Reference &reference : references) {
        cells.at(std::size_t(reference.index)) = reference.white;
    }
    return cells;
}

std::optional<int> numberIn(const Cells &cells)
{
    std::uint32_t word = 0;
    for (int index = 0; index < cellCount; ++index) {
        if (!isReference(index)) {
            word = (word << 1U) | (cells.at(std::size_t(index)) ? 1U : 0U);
        }
    }
    const std::uint32_t number = word >> unsigned(ChecksumBits);
    if (cellsFor(number) != cells) {
        return std::nullopt;
    }
    return int(number);
}

} // namespace expressly::test::pattern

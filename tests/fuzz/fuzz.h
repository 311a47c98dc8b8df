// SPDX-License-Identifier: MIT
// What the harnesses share: the input as Qt's types, and a promise that ends the program when
// broken.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace expressly::fuzz {

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

[[nodiscard]] inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(bytesOf(data, size));
}

/// libFuzzer keeps the input of a program that ends so.
inline void promise(bool holds, const char *sentence)
{
    if (!holds) {
        std::fprintf(stderr, "Broken promise: %s\n", sentence);
        std::abort();
    }
}

} // namespace expressly::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

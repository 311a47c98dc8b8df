// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly::soak {

/// What a program that runs for days must not let grow.
struct Vitals
{
    qint64 heap = 0;     ///< Bytes that are allocated now, whatever the allocator keeps beside.
    qint64 resident = 0; ///< Bytes of memory in use.
    int threads = 0;
    int files = 0; ///< Open ones, sockets and pipes included.
};

[[nodiscard]] Vitals measureVitals();
[[nodiscard]] QString describe(const Vitals &vitals);

/// In which way \a now is more than a day's wear away from \a before; empty: in none.
[[nodiscard]] QString growth(const Vitals &before, const Vitals &now);

} // namespace expressly::soak

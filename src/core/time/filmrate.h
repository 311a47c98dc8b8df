// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

/// How slowly and how fast films are played, 1 being their own speed. The schema of lessons has the
/// same two numbers.
inline constexpr double SlowestRate = 0.25;
inline constexpr double FastestRate = 1.5;

} // namespace expressly

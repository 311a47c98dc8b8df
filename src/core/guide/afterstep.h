// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

/// What happens when a practised step was played.
enum class AfterStep {
    GoOn,   ///< After its repeats the film plays on.
    Wait,   ///< After its repeats it waits on the step's last frame.
    Repeat, ///< A number of rounds of the person's own, then it waits.
};

} // namespace expressly

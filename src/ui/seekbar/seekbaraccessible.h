// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

/// Makes every SeekBar known to assistive technology as a slider with a value in words. Calling it
/// again does nothing.
void installSeekBarAccessibility();

} // namespace expressly

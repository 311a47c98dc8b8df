// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// What a person reads of a SubRip text: without the tags that players know ("<i>", "<font …>",
/// "{\an8}", "{b}"), with "&amp;" and the like decoded; "<br>" and "\N" break the line, "\h" is a
/// space. Any other bracket is text.
[[nodiscard]] QString plainSubRipText(QStringView source);

} // namespace expressly

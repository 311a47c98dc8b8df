// SPDX-License-Identifier: MIT
#pragma once

#include "store/captionlook.h"

#include <QColor>
#include <QPalette>

namespace expressly {

struct CaptionInk
{
    QColor text;
    QColor ground;
    bool operator==(const CaptionInk &) const = default;
};

/// What captions are painted with; \a palette counts where they look as the theme does.
[[nodiscard]] CaptionInk captionInk(CaptionColors colors, const QPalette &palette);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/picture.h"
#include "core/guide/richtext.h"
#include "core/guide/segment.h"

namespace expressly {

/// One thing to do: at once words, a picture and a segment of a film.
struct Step
{
    QString id;
    QString title;
    RichText text;
    RichText why;
    std::optional<Picture> picture;
    std::optional<Segment> segment;
    bool operator==(const Step &) const = default;
};

} // namespace expressly

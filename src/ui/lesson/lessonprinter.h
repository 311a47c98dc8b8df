// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/lessondocument.h"

class QPrinter;

namespace expressly {

/// Prints a lesson on the printer's own paper: light colours, outlines in place of backgrounds, and
/// no card torn in two that fits on one page. \a screen: what is shown of it, and in which skin.
void printLesson(QPrinter &printer,
                 const Guide &guide,
                 const Lesson &lesson,
                 const LessonLayout &screen = {});

} // namespace expressly

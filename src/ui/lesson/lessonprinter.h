// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPrinter;

namespace expressly {

struct Guide;
struct Lesson;

/// Prints a lesson on the printer's own paper: light colours, outlines in place of backgrounds, and
/// no card torn in two that fits on one page.
void printLesson(QPrinter &printer,
                 const Guide &guide,
                 const Lesson &lesson,
                 const QString &skinTone = {});

} // namespace expressly

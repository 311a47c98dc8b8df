// SPDX-License-Identifier: MIT
#include "core/guideloader.h"
#include "core/guideopener.h"

namespace expressly {

QList<Diagnostic> checkGuide(const QString &folder)
{
    GuideResult opened = openGuide(folder, {});
    if (!opened.guide) {
        return opened.diagnostics;
    }
    GuideIndex index(*opened.guide);
    QList<Diagnostic> diagnostics = opened.diagnostics;
    for (const Section &section : opened.guide->sections) {
        for (const LessonEntry &entry : section.lessons) {
            diagnostics += openLesson(index, entry).diagnostics;
        }
    }
    return diagnostics;
}

} // namespace expressly

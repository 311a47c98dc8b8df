// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawings/drawing.h"
#include "core/guide/guide.h"
#include "core/json/problems.h"

#include <QHash>

namespace expressly {

/// Checks that words, pictures and clips of a guide agree: a picture that is a frame of a clip
/// stands at a step whose segment shows that very movement, words have a place in the drawing, and
/// nothing drawn is forgotten; and that a drawing may be drawn at all. Only for authors: a lesson
/// opens all the same, with words in the place of such a drawing.
class PictureChecker final
{
public:
    explicit PictureChecker(const Guide &guide);

    /// What is wrong in \a file, which holds \a lesson.
    [[nodiscard]] QList<Diagnostic> check(const Lesson &lesson, const QString &file);
    /// Once all lessons of all languages were checked: the palette, and pictures nobody uses.
    [[nodiscard]] QList<Diagnostic> finish();

private:
    void checkPicture(const Picture &picture, const QString &pointer, Problems &problems);
    void checkStep(const Step &step, const QString &pointer, Problems &problems);
    [[nodiscard]] const DrawingFacts &facts(const QString &file);

    const Guide &m_guide;
    QHash<QString, DrawingFacts> m_drawings;
    QList<Diagnostic> m_unsafe; ///< What is wrong in the drawings themselves.
};

} // namespace expressly

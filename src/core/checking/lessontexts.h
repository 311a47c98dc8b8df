// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/lesson.h"

namespace expressly {

/// One text of a lesson file, in plain words.
struct LessonText
{
    enum class Kind {
        Prose,       ///< Sentences: summary, paragraph, step, reason, item, note, caption.
        Title,       ///< Of a step or a group; a heading; an answer.
        Cell,        ///< Of a table.
        Alternative, ///< What someone who cannot see a picture needs to know.
        Label        ///< In a picture.
    };
    Kind kind = Kind::Prose;
    QString pointer; ///< JSON Pointer into the lesson's file.
    QString part;    ///< The pointer of its step or question, else of its block.
    QString text;
    bool hasSource = false; ///< A link to a source stands in it.
    bool isEvidence = false;

    bool operator==(const LessonText &) const = default;
};

/// All texts of \a lesson in the order of its file; not its title, which stands in another.
[[nodiscard]] QList<LessonText> lessonTexts(const Lesson &lesson);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/ownnumber.h"
#include "core/time/spokentime.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace expressly {

struct Guide;
struct Lesson;
struct Picture;

/// One thing that a lesson says, in plain words: a title, a paragraph, a cell.
struct Passage
{
    enum class Kind {
        Title,
        Summary,
        Review,
        Text,
        Heading,
        StepTitle,
        StepText,
        Why,
        Film, ///< What is said of the film that shows a step.
        Note,
        Item,
        HeaderCell,
        Cell,
        Caption,
        Picture, ///< What someone who cannot see it needs to know.
        Video,   ///< A line of a video's card.
        Help,
        Evidence, ///< How sure something is.
        Source
    };
    Kind kind = Kind::Text;
    /// Its number among all paragraphs that the lesson is laid out in, from 0; some say nothing.
    int paragraph = 0;
    std::optional<qsizetype> block; ///< In Lesson::blocks; empty: before or after them.
    QString step;                   ///< The id; empty: of no step.
    QString text;                   ///< Never empty; links in it without their addresses.

    bool operator==(const Passage &) const = default;
};

/// How passages are to be told.
struct PassageOptions
{
    Wording wording = Wording::Written;
    bool isMirrored = false;
    /// Whether a picture is seen, so that its words need not be told; empty: none is.
    std::function<bool(const Picture &)> isSeen;
    QList<OwnNumber> ownNumbers;
    bool tellsEvidence = true; ///< Else it is left out, and its paragraphs are counted.
};

/// All that \a lesson says, in the order in which it is read.
[[nodiscard]] QList<Passage>
passagesOf(const Guide &guide, const Lesson &lesson, const PassageOptions &options = {});

} // namespace expressly

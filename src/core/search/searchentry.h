// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/place.h"

#include <QStringList>

namespace expressly {

/// One thing of a guide that can be found, and where it is.
struct SearchEntry
{
    enum class Kind {
        Lesson,
        Step,
        Text, ///< A paragraph or a caption, or a heading with the paragraph below it.
        Tip,
        Warning,
        Item,  ///< Of a list.
        Table, ///< A row.
        Sign,
        Question,
        Help, ///< When to call instead of reading on.
        Evidence,
        Word, ///< What one means.
        Video,
        Chapter,
        Caption ///< What is said in one of our own clips, or written below it.
    };
    Kind kind = Kind::Text;
    QString title;         ///< Its own, else that of the heading or lesson above it.
    bool isTitled = false; ///< Whether the title is its own.
    QStringList above;     ///< Titles of what it stands in, from the lesson or video downwards.
    QStringList sentences;
    QStringList alsoCalled; ///< Words elsewhere in the guide that lead here.
    Place place;
    /// The number of its paragraph in the lesson, as Passage::paragraph counts; a film has none.
    std::optional<int> paragraph;

    bool operator==(const SearchEntry &) const = default;
};

} // namespace expressly

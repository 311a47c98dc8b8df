// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace expressly {

/// One way to say something that is looked for: words that follow each other.
struct WordForm
{
    QStringList words;    ///< Stems, or whole words where \a isExact.
    bool isExact = false; ///< In quotes.
    double weight = 1;    ///< How surely it is what was meant, up to 1.
    bool operator==(const WordForm &) const = default;
};

/// One thing that is looked for, in all ways to say it.
struct WordGroup
{
    QList<WordForm> forms;
    bool isSmall = false;    ///< It says little beside the others.
    bool isRequired = false; ///< What does not have it is not found.
    bool operator==(const WordGroup &) const = default;
};

/// What someone looks for, as the guide understands it.
struct SearchQuery
{
    QList<WordGroup> groups;
    QStringList stems; ///< Of all words, in the order in which they were written.
    bool isDanger = false;
    QString corrected;   ///< Empty: nothing was.
    QStringList unknown; ///< Words that the guide does not have.
    bool operator==(const SearchQuery &) const = default;
};

} // namespace expressly

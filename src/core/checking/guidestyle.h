// SPDX-License-Identifier: MIT
#pragma once

#include "core/checking/readability.h"
#include "core/json/diagnostic.h"

#include <QList>

namespace expressly {

/// The most words that a sentence outside evidence has.
inline constexpr qsizetype LongestSentence = 25;
/// The highest reading grade that a lesson has.
inline constexpr double HighestGrade = 4.5;

/// How a lesson reads. What counts are its sentences outside evidence: neither titles and tables,
/// whose few words would make it seem easier, nor what pictures say.
struct LessonStyle
{
    QString file; ///< "en/engorgement.json".
    TextCount count;
    std::optional<double> grade; ///< Empty where it is not known, as in other languages.
    bool operator==(const LessonStyle &) const = default;
};

struct GuideStyle
{
    QList<Diagnostic> findings; ///< All that could be said better; none is an error of the guide.
    QList<LessonStyle> lessons; ///< In the order of the guide, one language after the other.
    bool hasUnknownGrades = false; ///< A lesson is in a language whose grade is not known.
    bool operator==(const GuideStyle &) const = default;
};

/// How the lessons of the guide in \a folder are written: long sentences, words that its terms.json
/// does not want, reading grades. Lessons that cannot be read are left out; checkGuide() says why.
[[nodiscard]] GuideStyle checkStyle(const QString &folder);

} // namespace expressly

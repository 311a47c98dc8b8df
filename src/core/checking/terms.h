// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/problems.h"

#include <QRegularExpression>
#include <QStringList>

namespace expressly {

struct Guide;

/// Words, or groups of words, that are looked for whole and in small and capital letters.
class WordList final
{
public:
    WordList() = default;
    explicit WordList(const QStringList &words);

    /// All that stand in \a text, as they are written there.
    [[nodiscard]] QStringList findIn(const QString &text) const;
    [[nodiscard]] bool isIn(const QString &text) const;
    [[nodiscard]] QString removedFrom(QString text) const;

    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    QRegularExpression m_pattern;
};

/// Words that lessons do not use.
struct UnwantedTerm
{
    WordList avoid;
    QString use;        ///< What is said in their place; may be empty.
    QStringList except; ///< Ids of lessons that may.
};

/// Where a word of \a when stands, one of \a also has to stand.
struct WordRule
{
    enum class Scope { WholeLesson, SameBlock };
    WordList when;
    WordList also;
    Scope scope = Scope::WholeLesson;
};

/// Where one of the words stands, the guide gives these figures and no others.
struct KnownFigures
{
    WordList about;
    QStringList figures; ///< Each with its unit: "4 days".
};

/// What a guide says about its own words in one language (<language>/terms.json).
struct Terms
{
    QList<UnwantedTerm> unwanted;
    QList<WordRule> rules;
    QStringList units;           ///< Of figures that need a source.
    WordList withoutSource;      ///< Words whose figures need none.
    QList<KnownFigures> figures; ///< What several lessons say, so that none says it differently.
};

/// "en/terms.json".
[[nodiscard]] QString termsFile(const Guide &guide);

/// Nothing when the guide has no such file, or one that does not follow its schema, which \a
/// problems say.
[[nodiscard]] Terms readTerms(const Guide &guide, Problems &problems);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/knownwords.h"
#include "core/search/searchwords.h"
#include "store/search/searchquery.h"

#include <QSet>

#include <utility>

namespace expressly {

class WordStems;

/// Understands what someone writes: typing errors, words that mean the same, a last word that goes
/// on, words in quotes, and words of danger.
class QueryReader final
{
public:
    /// \a guideWords: all that the guide says. \a stems has to outlive it.
    QueryReader(QList<KnownWord> guideWords, const SearchWords &words, const WordStems &stems);

    [[nodiscard]] SearchQuery read(const QString &text) const;
    /// The same words, none of which has to stand as it was written.
    [[nodiscard]] static QString withoutQuotes(QString text);
    /// Words that look a little like those of \a query that are unknown.
    [[nodiscard]] QStringList nearest(const SearchQuery &query) const;

private:
    struct Written
    {
        QString word;
        qsizetype start = 0;
        qsizetype length = 0;
        int quote = 0;       ///< Which pair of quotes it stands in; 0: none.
        bool isOpen = false; ///< It may go on.
        bool isUnknown = false;
    };
    /// Words that follow each other.
    struct Phrase
    {
        QStringList words;
        QStringList stems;
    };
    using Synonyms = QList<Phrase>;

    [[nodiscard]] Phrase phraseOf(const QString &text) const;
    [[nodiscard]] bool isKnown(const Written &word) const;
    [[nodiscard]] QStringList halvesOf(const QString &word) const;
    /// Mends what can be mended; one word may become two.
    [[nodiscard]] QList<Written> correct(const QList<Written> &words, SearchQuery &query) const;
    [[nodiscard]] bool
    standsAt(const QList<Written> &words, qsizetype first, const Phrase &phrase) const;
    [[nodiscard]] bool isDanger(const QList<Written> &words) const;
    void addGroups(const QList<Written> &words, SearchQuery &query) const;
    /// The longest wording that synonyms are known for; \a count is how many words it has.
    [[nodiscard]] QList<WordForm>
    synonymsAt(const QList<Written> &words, qsizetype first, qsizetype &count) const;
    [[nodiscard]] QList<WordForm> formsOf(const Written &word) const;

    const WordStems &m_stems;
    KnownWords m_words;
    QSet<QString> m_knownStems;
    QSet<QString> m_small;
    QList<Phrase> m_danger;
    QList<Synonyms> m_synonyms;
    QMultiHash<QString, std::pair<qsizetype, qsizetype>> m_beginnings; ///< By first stem.
};

} // namespace expressly

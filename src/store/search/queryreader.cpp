// SPDX-License-Identifier: MIT
#include "store/search/queryreader.h"

#include "core/search/searchtokens.h"
#include "store/search/wordstems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

constexpr double SynonymWeight = 0.75;
constexpr double ContinuedWeight = 0.6;
/// A word of two letters goes on in very many ways.
constexpr qsizetype MostContinued = 24;
/// In words as long as this two typing errors are forgiven.
constexpr qsizetype LongWord = 8;
/// From here on it is plain which word of danger is being written.
constexpr qsizetype PlainBeginning = 4;
constexpr qsizetype ShortestHalf = 3;
constexpr qsizetype MostNearest = 5;
/// Nobody looks for more, and each costs time.
constexpr qsizetype MostWords = 32;

[[nodiscard]] bool isQuote(QChar sign)
{
    return sign == u'"' || sign == u'\u201C' || sign == u'\u201D' || sign == u'\u201E'
           || sign == u'\u00AB' || sign == u'\u00BB';
}

/// For each of \a words the pair of quotes in \a text that it stands in; 0: none.
[[nodiscard]] QList<int> quotesOf(const QString &text, const QList<SearchToken> &words)
{
    QList<int> quotes;
    int pairs = 0;
    bool isInside = false;
    qsizetype done = 0;
    const auto goTo = [&](qsizetype end) {
        for (; done < end; ++done) {
            if (isQuote(text.at(done))) {
                isInside = !isInside;
                pairs += isInside ? 1 : 0;
            }
        }
    };
    for (const SearchToken &word : words) {
        goTo(word.start);
        quotes += isInside ? pairs : 0;
    }
    goTo(text.size());
    if (isInside) { // A quote that does not end is none yet.
        std::ranges::replace(quotes, pairs, 0);
    }
    return quotes;
}

} // namespace

QueryReader::QueryReader(QList<KnownWord> guideWords,
                         const SearchWords &words,
                         const WordStems &stems)
    : m_stems(stems)
{
    for (const QString &text : words.danger) {
        m_danger += phraseOf(text);
    }
    for (const QStringList &group : words.synonyms) {
        Synonyms synonyms;
        for (const QString &text : group) {
            synonyms += phraseOf(text);
        }
        m_synonyms += synonyms;
    }
    for (const QString &text : words.small) {
        for (const QString &word : wordsOf(text)) {
            m_small += word;
        }
    }
    const auto add = [&guideWords](const Phrase &phrase) {
        for (const QString &word : phrase.words) {
            guideWords += {.word = word, .places = 1};
        }
    };
    std::ranges::for_each(m_danger, add);
    for (qsizetype group = 0; group < m_synonyms.size(); ++group) {
        const Synonyms &synonyms = m_synonyms.at(group);
        std::ranges::for_each(synonyms, add);
        for (qsizetype member = 0; member < synonyms.size(); ++member) {
            m_beginnings.insert(synonyms.at(member).stems.value(0), {group, member});
        }
    }
    for (const KnownWord &known : guideWords) {
        m_knownStems += m_stems.stemOf(known.word);
    }
    m_words = KnownWords(guideWords);
}

QueryReader::Phrase QueryReader::phraseOf(const QString &text) const
{
    const QStringList words = wordsOf(text);
    return {.words = words, .stems = m_stems.stemsOf(words)};
}

SearchQuery QueryReader::read(const QString &text) const
{
    const QList<SearchToken> tokens =
        tokensOf(text).first(std::min(tokensOf(text).size(), MostWords));
    const QList<int> quotes = quotesOf(text, tokens);
    QList<Written> words;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SearchToken &token = tokens.at(i);
        words.append({.word = token.word,
                      .start = token.start,
                      .length = token.length,
                      .quote = quotes.at(i),
                      .isOpen = quotes.at(i) == 0 && token.start + token.length == text.size()});
    }
    SearchQuery query;
    query.corrected = text;
    words = correct(words, query);
    if (query.corrected == text) {
        query.corrected.clear();
    }
    for (const Written &word : words) {
        query.stems += m_stems.stemOf(word.word);
    }
    query.isDanger = isDanger(words);
    addGroups(words, query);
    return query;
}

QString QueryReader::withoutQuotes(QString text)
{
    return text.removeIf(isQuote);
}

bool QueryReader::isKnown(const Written &word) const
{
    return m_small.contains(word.word) || m_words.contains(word.word)
           || m_knownStems.contains(m_stems.stemOf(word.word))
           || (word.isOpen && !m_words.startingWith(word.word, 1).isEmpty());
}

/// "breastpump" is "breast pump".
QStringList QueryReader::halvesOf(const QString &word) const
{
    for (qsizetype at = word.size() - ShortestHalf; at >= ShortestHalf; --at) {
        if (m_words.contains(word.first(at)) && m_words.contains(word.sliced(at))) {
            return {word.first(at), word.sliced(at)};
        }
    }
    return {};
}

QList<QueryReader::Written> QueryReader::correct(const QList<Written> &words,
                                                 SearchQuery &query) const
{
    QList<Written> corrected;
    qsizetype moved = 0;
    const auto replace = [&](Written word, const QStringList &by) {
        query.corrected.replace(word.start + moved, word.length, by.join(u' '));
        moved += by.join(u' ').size() - word.length;
        word.isOpen = false;
        for (const QString &part : by) {
            word.word = part;
            corrected += word;
        }
    };
    for (Written word : words) {
        if (word.word.endsWith(u'%') && !isKnown(word)) {
            word.word.chop(1);
        }
        if (isKnown(word)) {
            corrected += word;
            continue;
        }
        if (const QStringList halves = halvesOf(word.word); !halves.isEmpty()) {
            replace(word, halves);
            continue;
        }
        const QString meant = m_words.corrected(word.word, word.word.size() < LongWord ? 1 : 2);
        if (!meant.isEmpty()) {
            replace(word, {meant});
            continue;
        }
        query.unknown += word.word;
        word.isUnknown = true;
        corrected += word;
    }
    return corrected;
}

bool QueryReader::standsAt(const QList<Written> &words, qsizetype first, const Phrase &phrase) const
{
    if (phrase.stems.isEmpty() || first + phrase.stems.size() > words.size()) {
        return false;
    }
    for (qsizetype i = 0; i < phrase.stems.size(); ++i) {
        if (m_stems.stemOf(words.at(first + i).word) != phrase.stems.at(i)) {
            return false;
        }
    }
    return true;
}

bool QueryReader::isDanger(const QList<Written> &words) const
{
    for (const Phrase &phrase : m_danger) {
        for (qsizetype first = 0; first < words.size(); ++first) {
            if (standsAt(words, first, phrase)) {
                return true;
            }
        }
    }
    if (words.isEmpty() || !words.constLast().isOpen
        || words.constLast().word.size() < PlainBeginning) {
        return false;
    }
    return std::ranges::any_of(m_danger, [&words](const Phrase &phrase) {
        return phrase.words.size() == 1
               && phrase.words.constFirst().startsWith(words.constLast().word);
    });
}

QList<WordForm>
QueryReader::synonymsAt(const QList<Written> &words, qsizetype first, qsizetype &count) const
{
    QList<qsizetype> groups;
    count = 0;
    const QString stem = m_stems.stemOf(words.at(first).word);
    for (auto found = m_beginnings.constFind(stem);
         found != m_beginnings.cend() && found.key() == stem;
         ++found) {
        const auto [group, member] = found.value();
        const Phrase &phrase = m_synonyms.at(group).at(member);
        if (phrase.stems.size() < count || !standsAt(words, first, phrase)) {
            continue;
        }
        if (phrase.stems.size() > count) {
            groups.clear();
            count = phrase.stems.size();
        }
        groups += group;
    }
    QList<WordForm> forms;
    std::ranges::sort(groups);
    for (const qsizetype group : groups) {
        for (const Phrase &phrase : m_synonyms.at(group)) {
            forms.append({.words = phrase.stems, .weight = SynonymWeight});
        }
    }
    return forms;
}

QList<WordForm> QueryReader::formsOf(const Written &word) const
{
    const QString stem = m_stems.stemOf(word.word);
    QList<WordForm> forms{{.words = {stem}}};
    if (!word.isOpen) {
        return forms;
    }
    QStringList stems{stem};
    const QStringList continued = m_words.startingWith(word.word, MostContinued);
    for (const QString &longer : continued) {
        const QString other = m_stems.stemOf(longer);
        if (!stems.contains(other)) {
            stems += other;
            forms.append({.words = {other}, .weight = ContinuedWeight});
        }
    }
    return forms;
}

void QueryReader::addGroups(const QList<Written> &words, SearchQuery &query) const
{
    for (qsizetype i = 0; i < words.size();) {
        const Written &word = words.at(i);
        if (word.quote != 0) {
            WordForm form{.isExact = true};
            for (; i < words.size() && words.at(i).quote == word.quote; ++i) {
                form.words += words.at(i).word;
            }
            query.groups.append({.forms = {form}, .isRequired = true});
            continue;
        }
        qsizetype count = 0;
        const QList<WordForm> synonyms = synonymsAt(words, i, count);
        if (count > 1) {
            WordForm own{.words = query.stems.sliced(i, count)};
            query.groups.append({.forms = QList{own} + synonyms});
            for (const QString &stem : own.words) {
                query.groups.append({.forms = {{.words = {stem}}}, .isSmall = true});
            }
            i += count;
            continue;
        }
        ++i;
        if (!word.isUnknown) {
            query.groups.append(
                {.forms = formsOf(word) + synonyms, .isSmall = m_small.contains(word.word)});
        }
    }
    if (std::ranges::all_of(query.groups, &WordGroup::isSmall)) {
        for (WordGroup &group : query.groups) {
            group.isSmall = false;
        }
    }
}

QStringList QueryReader::nearest(const SearchQuery &query) const
{
    QStringList words;
    for (const QString &unknown : query.unknown) {
        for (const QString &word : m_words.near(unknown, MostNearest)) {
            const bool isTime =
                std::ranges::any_of(word, [](QChar each) { return each.isDigit(); });
            if (!isTime && !words.contains(word) && words.size() < MostNearest) {
                words += word;
            }
        }
    }
    return words;
}

} // namespace expressly

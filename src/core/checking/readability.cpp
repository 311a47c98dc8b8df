// SPDX-License-Identifier: MIT
#include "core/checking/readability.h"

#include "core/guide/sentences.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] bool isVowel(QChar letter)
{
    return u"aeiouyàáâäèéêëìíîïòóôöùúûü"_s.contains(letter);
}

/// Whether \a word ends in "e", "es" or "ed" that nobody hears.
[[nodiscard]] bool hasSilentEnd(QStringView word)
{
    const auto isSilentAfter = [word](qsizetype ending, const QString &heard) {
        const qsizetype before = word.size() - ending - 1;
        return before > 0 && !isVowel(word[before]) && !heard.contains(word[before]);
    };
    if (word.endsWith("le"_L1) || word.endsWith("les"_L1) || word.endsWith("led"_L1)) {
        // "little" is heard, "whole" and "scaled" are not.
        const qsizetype before = word.lastIndexOf(u'l') - 1;
        return before > 0
               && (isVowel(word[before]) || (word.back() == u'd' && word[before] == u'l'));
    }
    if (word.endsWith("es"_L1)) {
        return isSilentAfter(2, u"cgsxz"_s) && !word.endsWith("ches"_L1)
               && !word.endsWith("shes"_L1);
    }
    if (word.endsWith("ed"_L1)) {
        return isSilentAfter(2, u"dt"_s);
    }
    return word.endsWith(u'e') && isSilentAfter(1, {});
}

/// Of letters only.
[[nodiscard]] int syllablesInPart(QStringView part)
{
    int count = 0;
    bool wasVowel = false;
    for (const QChar letter : part) {
        const bool isNow = isVowel(letter);
        count += isNow && !wasVowel ? 1 : 0;
        wasVowel = isNow;
    }
    if (part.endsWith("ing"_L1) && part.size() > 3 && isVowel(part[part.size() - 4])) {
        ++count;
    }
    return std::max(1, hasSilentEnd(part) ? count - 1 : count);
}

} // namespace

TextCount &TextCount::operator+=(const TextCount &other)
{
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    return *this;
}

bool hasReadingGrade(const QString &language)
{
    return language.section(u'-', 0, 0) == "en"_L1;
}

QStringList wordsIn(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return std::ranges::none_of(word, [](QChar each) { return each.isLetterOrNumber(); });
    });
    return words;
}

int syllablesIn(const QString &word)
{
    int count = 0;
    QString part;
    const QString lower = word.toLower() + u'-';
    for (const QChar each : lower) {
        if (each.isLetter()) {
            part += each;
        } else if (each != u'\'' && each != u'’' && !part.isEmpty()) { // "don't" is one part.
            count += syllablesInPart(part);
            part.clear();
        }
    }
    return std::max(1, count);
}

TextCount countText(const QString &text, const QString &language)
{
    TextCount count;
    const QStringList sentences = sentencesOf(text, language);
    for (const QString &sentence : sentences) {
        const QStringList words = wordsIn(sentence);
        count.words += static_cast<int>(words.size());
        count.sentences += words.isEmpty() ? 0 : 1;
        for (const QString &word : words) {
            count.syllables += hasReadingGrade(language) ? syllablesIn(word) : 0;
        }
    }
    return count;
}

std::optional<double> readingGrade(const TextCount &count)
{
    if (count.words == 0 || count.sentences == 0 || count.syllables == 0) {
        return std::nullopt;
    }
    const double words = count.words;
    const double grade = 0.39 * words / count.sentences + 11.8 * count.syllables / words - 15.59;
    return std::round(grade * 10) / 10;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/search/knownwords.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <tuple>

namespace expressly {

namespace {

/// Shorter words are near to too many others.
constexpr qsizetype ShortestGuessed = 4;
/// Words are at most as long as tokensOf() makes them.
constexpr std::size_t LongestCompared = 48;

[[nodiscard]] quint32 lettersOf(QStringView word)
{
    quint32 letters = 0;
    for (const QChar letter : word) {
        letters |= quint32{1} << (letter.unicode() % 32);
    }
    return letters;
}

} // namespace

int errorsBetween(QStringView one, QStringView other, int most)
{
    const int tooMany = most + 1;
    if (qAbs(one.size() - other.size()) > most
        || static_cast<std::size_t>(std::max(one.size(), other.size())) >= LongestCompared) {
        return tooMany;
    }
    // Three rows of the table of distances: the last but one tells of exchanged neighbours.
    using Row = std::array<int, LongestCompared>;
    Row beforeLast{};
    Row last{};
    Row row{};
    const auto width = static_cast<std::size_t>(other.size()) + 1;
    std::iota(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(width), 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const auto right = static_cast<qsizetype>(j);
            const bool isSame = one.at(i - 1) == other.at(right - 1);
            row[j] = std::min({last[j - 1] + (isSame ? 0 : 1), last[j] + 1, row[j - 1] + 1});
            const bool isExchanged = i > 1 && j > 1 && one.at(i - 1) == other.at(right - 2)
                                     && one.at(i - 2) == other.at(right - 1);
            if (isExchanged) {
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            }
            least = std::min(least, row[j]);
        }
        if (least > most) {
            return tooMany;
        }
        beforeLast = std::exchange(last, row);
    }
    return std::min(last[width - 1], tooMany);
}

KnownWords::KnownWords(const QList<KnownWord> &words)
{
    for (const KnownWord &word : words) {
        m_places[word.word] += word.places;
    }
    m_words.reserve(m_places.size());
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        m_words.append(
            {.word = place.key(), .places = place.value(), .letters = lettersOf(place.key())});
    }
    std::ranges::sort(m_words, {}, &Entry::word);
}

QStringList KnownWords::startingWith(const QString &beginning, qsizetype most) const
{
    auto first = std::ranges::lower_bound(m_words, beginning, {}, &Entry::word);
    QList<const Entry *> found;
    for (; first != m_words.end() && first->word.startsWith(beginning); ++first) {
        if (first->word.size() > beginning.size()) {
            found.append(&*first);
        }
    }
    std::ranges::stable_sort(found, std::greater(), &Entry::places);
    QStringList words;
    for (const Entry *entry : found.first(std::min(found.size(), most))) {
        words += entry->word;
    }
    return words;
}

QList<KnownWords::Neighbour> KnownWords::neighbours(const QString &word, int mostErrors) const
{
    const quint32 letters = lettersOf(word);
    QList<Neighbour> found;
    for (const Entry &entry : m_words) {
        // One error changes at most one letter into another one: two bits.
        if (qAbs(entry.word.size() - word.size()) > mostErrors
            || std::popcount(entry.letters ^ letters) > 2 * mostErrors) {
            continue;
        }
        const int errors = errorsBetween(word, entry.word, mostErrors);
        if (errors <= mostErrors) {
            found.append({.errors = errors,
                          .beginsOtherwise = entry.word.front() != word.front(),
                          .entry = &entry});
        }
    }
    std::ranges::sort(found, {}, [](const Neighbour &neighbour) {
        return std::tuple(neighbour.errors,
                          neighbour.beginsOtherwise,
                          -neighbour.entry->places,
                          neighbour.entry->word);
    });
    return found;
}

QString KnownWords::corrected(const QString &word, int mostErrors) const
{
    const bool hasDigit = std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); });
    if (word.size() < ShortestGuessed || hasDigit) {
        return {};
    }
    // Only as many errors as are needed are looked for: few words are near, many are farther away.
    for (int errors = 1; errors <= mostErrors; ++errors) {
        const QList<Neighbour> found = neighbours(word, errors);
        if (!found.isEmpty()) {
            return found.constFirst().entry->word;
        }
    }
    return {};
}

QStringList KnownWords::near(const QString &word, qsizetype most) const
{
    constexpr int LettersAnError = 3;
    if (word.isEmpty()) {
        return {};
    }
    QStringList words;
    const QList<Neighbour> found =
        neighbours(word, std::max(1, static_cast<int>(word.size()) / LettersAnError + 1));
    for (const Neighbour &neighbour : found.first(std::min(found.size(), most))) {
        if (neighbour.entry->word.size() >= ShortestGuessed) {
            words += neighbour.entry->word;
        }
    }
    return words;
}

} // namespace expressly

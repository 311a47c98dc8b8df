// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace expressly {

/// What a reading grade is reckoned from.
struct TextCount
{
    int words = 0;
    int sentences = 0;
    int syllables = 0; ///< As an English reader says them; 0 in other languages.

    TextCount &operator+=(const TextCount &other);
    bool operator==(const TextCount &) const = default;
};

/// Whether syllables, and so the grade, are known in \a language (BCP 47): in English.
[[nodiscard]] bool hasReadingGrade(const QString &language);

/// The words of \a text: what stands between spaces and has a letter or a digit.
[[nodiscard]] QStringList wordsIn(const QString &text);

/// How many syllables an English word has; parts joined by hyphens are counted each, and a number
/// counts as one.
///
/// Each run of vowels is a syllable, "y" among them, and "ing" after a vowel another ("drying").
/// The endings "e", "es" and "ed" are taken for silent ("take", "minutes", "pressed") but after
/// letters after which they are heard ("little", "boxes", "needed"). It is a rule of thumb without
/// a dictionary: "sometimes" counts one too many, "area" one too few.
[[nodiscard]] int syllablesIn(const QString &word);

[[nodiscard]] TextCount countText(const QString &text, const QString &language);

/// The school year of the United States at whose end a text can be read, to one decimal:
/// 0.39 words/sentences + 11.8 syllables/words - 15.59 (J. P. Kincaid, R. P. Fishburne, R. L.
/// Rogers and B. S. Chissom, 1975, Research Branch Report 8-75). Empty without words or syllables.
[[nodiscard]] std::optional<double> readingGrade(const TextCount &count);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

namespace expressly {

/// A word that can be found, and in how many places.
struct KnownWord
{
    QString word; ///< As tokensOf() writes it.
    int places = 1;
    bool operator==(const KnownWord &) const = default;
};

/// All words that can be found: whether there is one, how words go on that begin so, and which are
/// written almost so.
class KnownWords final
{
public:
    KnownWords() = default;
    explicit KnownWords(const QList<KnownWord> &words);

    [[nodiscard]] bool contains(const QString &word) const { return m_places.contains(word); }
    /// Those that begin with \a beginning and go on, the most frequent first, at most so many.
    [[nodiscard]] QStringList startingWith(const QString &beginning, qsizetype most) const;
    /// What was meant by \a word, with at most so many letters wrong, left out, too many or
    /// exchanged with their neighbour; empty when nothing is as near as that. Words of up to three
    /// letters are not guessed.
    [[nodiscard]] QString corrected(const QString &word, int mostErrors) const;
    /// Words that look a little like \a word, the nearest first, at most so many.
    [[nodiscard]] QStringList near(const QString &word, qsizetype most) const;

private:
    struct Entry
    {
        QString word;
        int places = 1;
        quint32 letters = 0; ///< One bit for each letter, to tell quickly who cannot be near.
    };
    struct Neighbour
    {
        int errors = 0;
        bool beginsOtherwise = false;
        const Entry *entry = nullptr;
    };
    [[nodiscard]] QList<Neighbour> neighbours(const QString &word, int mostErrors) const;

    QHash<QString, int> m_places;
    QList<Entry> m_words; ///< Ascending.
};

/// How many letters are wrong, left out, too many or exchanged with their neighbour; \a most + 1
/// when it is more than that.
[[nodiscard]] int errorsBetween(QStringView one, QStringView other, int most);

} // namespace expressly

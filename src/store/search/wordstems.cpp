// SPDX-License-Identifier: MIT
#include "store/search/wordstems.h"

#include "store/search/xapianheader.h"

#include <algorithm>

namespace expressly {

struct WordStems::Rules
{
    Xapian::Stem stem;
};

namespace {

/// People write more words than a guide has; what was asked about once need not be kept for ever.
constexpr qsizetype MostKept = 100'000;

[[nodiscard]] Xapian::Stem stemFor(const QString &language)
{
    const auto end = std::ranges::find_if_not(language, [](QChar sign) { return sign.isLetter(); });
    const QString name = language.first(std::distance(language.begin(), end)).toLower();
    try {
        return Xapian::Stem(name.toStdString());
    } catch (const Xapian::Error &) {
        return {}; // The language is not among those that Xapian knows.
    }
}

} // namespace

WordStems::WordStems(const QString &language)
    : m_rules(std::make_unique<Rules>(Rules{stemFor(language)}))
{}

WordStems::~WordStems() = default;

QString WordStems::stemOf(const QString &word) const
{
    const auto known = m_stems.constFind(word);
    if (known != m_stems.cend()) {
        return *known;
    }
    if (m_stems.size() > MostKept) {
        m_stems.clear();
    }
    return *m_stems.insert(word, QString::fromStdString(m_rules->stem(word.toStdString())));
}

QStringList WordStems::stemsOf(const QStringList &words) const
{
    QStringList stems;
    stems.reserve(words.size());
    for (const QString &word : words) {
        stems += stemOf(word);
    }
    return stems;
}

} // namespace expressly

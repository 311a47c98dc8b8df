// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

#include <memory>

namespace expressly {

/// The stems of words in one language: "latch" for "latching". Words of a language that nobody
/// knows the rules of stay as they are.
class WordStems final
{
public:
    /// \a language as in BCP 47; its country is not looked at.
    explicit WordStems(const QString &language);
    ~WordStems();
    Q_DISABLE_COPY_MOVE(WordStems)

    /// \a word as tokensOf() writes it.
    [[nodiscard]] QString stemOf(const QString &word) const;
    [[nodiscard]] QStringList stemsOf(const QStringList &words) const;

private:
    struct Rules;
    std::unique_ptr<const Rules> m_rules;
    mutable QHash<QString, QString> m_stems; ///< Of words that were asked about.
};

} // namespace expressly

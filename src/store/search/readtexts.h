// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchtokens.h"

#include <QHash>
#include <QStringList>

namespace expressly {

class WordStems;

/// Texts as words. What was read once is kept for a while, as the next letter of a query asks for
/// mostly the same.
class ReadTexts final
{
public:
    struct Text
    {
        QList<SearchToken> tokens;
        QStringList stems; ///< Of each token.
    };

    /// \a stems has to outlive it.
    explicit ReadTexts(const WordStems &stems)
        : m_stems(stems)
    {}

    [[nodiscard]] Text read(const QString &text) const;

private:
    const WordStems &m_stems;
    mutable QHash<QString, Text> m_texts;
};

} // namespace expressly

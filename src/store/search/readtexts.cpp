// SPDX-License-Identifier: MIT
#include "store/search/readtexts.h"

#include "store/search/wordstems.h"

namespace expressly {

namespace {

/// A guide such as ours has a tenth of it.
constexpr qsizetype MostKept = 20'000;

} // namespace

ReadTexts::Text ReadTexts::read(const QString &text) const
{
    const auto known = m_texts.constFind(text);
    if (known != m_texts.cend()) {
        return *known;
    }
    if (m_texts.size() >= MostKept) {
        m_texts.clear();
    }
    Text read{.tokens = tokensOf(text)};
    read.stems.reserve(read.tokens.size());
    for (const SearchToken &token : read.tokens) {
        read.stems += m_stems.stemOf(token.word);
    }
    return *m_texts.insert(text, read);
}

} // namespace expressly

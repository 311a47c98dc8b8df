// SPDX-License-Identifier: MIT
#include "core/search/searchtokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// Longer ones are nobody's words, and an index has no room for them.
constexpr qsizetype LongestWord = 40;

[[nodiscard]] bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\u2019' || character == u'\u02BC';
}

[[nodiscard]] bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// Accents go from the letters of all scripts that have them in common; signs that are part of a
/// script's own letters stay.
[[nodiscard]] QString folded(const QString &word)
{
    const QString parts = word.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString letters;
    letters.reserve(parts.size());
    for (const QChar part : parts) {
        const bool isAccent = part.isMark() && part.script() == QChar::Script_Inherited;
        if (part == u'\u00DF') { // Folding letter by letter leaves it as it is.
            letters += "ss"_L1;
        } else if (!isAccent && !isApostrophe(part) && part.category() != QChar::Other_Format) {
            letters += part;
        }
    }
    return letters;
}

/// Goes through a text, character by character.
class Scanner final
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {}

    [[nodiscard]] QList<SearchToken> scan();

private:
    [[nodiscard]] char32_t at(qsizetype index) const;
    [[nodiscard]] static qsizetype widthOf(char32_t character)
    {
        return QChar::requiresSurrogates(character) ? 2 : 1;
    }
    [[nodiscard]] bool isInWord(qsizetype index) const;
    void takeWord(qsizetype start, qsizetype end);
    [[nodiscard]] qsizetype percentAfter(qsizetype index) const;

    QStringView m_text;
    QList<SearchToken> m_tokens;
};

char32_t Scanner::at(qsizetype index) const
{
    const QChar first = m_text.at(index);
    if (first.isHighSurrogate() && index + 1 < m_text.size()
        && m_text.at(index + 1).isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, m_text.at(index + 1));
    }
    return first.unicode();
}

/// What joins two letters or two digits is part of their word.
bool Scanner::isInWord(qsizetype index) const
{
    const char32_t character = at(index);
    if (QChar::isLetterOrNumber(character) || QChar::isMark(character)) {
        return true;
    }
    if (QChar::category(character) == QChar::Other_Format) {
        return true;
    }
    if (index == 0 || index + 1 >= m_text.size()) {
        return false;
    }
    const QChar sign = m_text.at(index);
    const QChar before = m_text.at(index - 1);
    const QChar after = m_text.at(index + 1);
    if (isApostrophe(sign)) {
        return before.isLetter() && after.isLetter();
    }
    return (sign == u'.' || sign == u':' || sign == u',') && before.isDigit() && after.isDigit();
}

qsizetype Scanner::percentAfter(qsizetype index) const
{
    if (index < m_text.size() && m_text.at(index).isSpace()) {
        ++index;
    }
    return index < m_text.size() && m_text.at(index) == u'%' ? index + 1 : 0;
}

void Scanner::takeWord(qsizetype start, qsizetype end)
{
    QString word = m_text.sliced(start, end - start).toString();
    constexpr qsizetype Possessive = 2;
    if (word.size() > Possessive && word.endsWith(u's', Qt::CaseInsensitive)
        && isApostrophe(word.at(word.size() - Possessive))) {
        word.chop(Possessive);
        end -= Possessive;
    }
    if (word.back().isDigit()) {
        if (const qsizetype after = percentAfter(end); after > 0) {
            word += u'%';
            end = after;
        }
    }
    word = folded(word).left(LongestWord);
    if (!word.isEmpty()) {
        m_tokens.append({.word = word, .start = start, .length = end - start});
    }
}

QList<SearchToken> Scanner::scan()
{
    qsizetype start = -1;
    for (qsizetype index = 0; index < m_text.size();) {
        const char32_t character = at(index);
        const qsizetype next = index + widthOf(character);
        const bool isAlone = standsAlone(character);
        const bool belongs = !isAlone && isInWord(index);
        if (start >= 0 && !belongs) {
            takeWord(start, index);
            start = -1;
        }
        if (isAlone) {
            takeWord(index, next);
        } else if (belongs && start < 0) {
            start = index;
        }
        index = next;
    }
    if (start >= 0) {
        takeWord(start, m_text.size());
    }
    return std::move(m_tokens);
}

} // namespace

QList<SearchToken> tokensOf(QStringView text)
{
    return Scanner(text).scan();
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    const QList<SearchToken> tokens = tokensOf(text);
    for (const SearchToken &token : tokens) {
        words += token.word;
    }
    return words;
}

} // namespace expressly

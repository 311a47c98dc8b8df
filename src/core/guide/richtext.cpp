// SPDX-License-Identifier: MIT
#include "core/guide/richtext.h"

#include "core/guide/id.h"
#include "core/guide/sidewords.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

// The parser of links refuses longer ones; the bound keeps the work linear on hostile texts.
constexpr qsizetype LongestTarget = 4096;
/// Of targets that nothing closes. A text with more is none that a person wrote, and each costs as
/// much as the longest target.
constexpr int MostFailedSearches = 16;

/// A run of characters or one mark. A mark that finds no partner is shown as it stands.
struct Token
{
    enum class Kind { Text, Star, TwoStars, Bracket, Target };
    Kind kind = Kind::Text;
    QString text;          ///< As it stands in the source, without escapes.
    QString target;        ///< Target only: what lies between the parentheses.
    QString mirrored = {}; ///< Text only, of a side: the word for the other one.
    bool canOpen = false;
    bool canClose = false;
    bool isPaired = false;
    bool emphasis = false;
    bool strong = false;
    std::optional<Link> link;
};

class Tokenizer final
{
public:
    explicit Tokenizer(QStringView text)
        : m_text(text)
    {}

    [[nodiscard]] QList<Token> tokens()
    {
        while (m_at < m_text.size()) {
            takeNext();
        }
        flushText();
        return std::move(m_tokens);
    }

    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    void takeNext()
    {
        const QChar character = m_text[m_at];
        if (character == u'\\' && m_at + 1 < m_text.size() && isEscapable(m_text[m_at + 1])) {
            m_plain += m_text[m_at + 1];
            m_at += 2;
        } else if (character == u'*') {
            takeStars();
        } else if (character == u'{') {
            takePlaceholder();
        } else if (character == u'[') {
            add({.kind = Token::Kind::Bracket, .text = u"["_s});
            ++m_at;
        } else if (character != u']' || !takeTarget()) {
            m_plain += character;
            ++m_at;
        }
    }

    [[nodiscard]] static bool isEscapable(QChar character)
    {
        return character.unicode() < 0x80 && (character.isPunct() || character.isSymbol());
    }

    void takePlaceholder()
    {
        const auto placeholder = readPlaceholder(m_text.sliced(m_at));
        const qsizetype length = placeholder ? placeholder->length : 1;
        const QString source = m_text.sliced(m_at, length).toString();
        m_at += length;
        if (placeholder && placeholder->side) {
            add({.text = placeholder->side->word, .mirrored = placeholder->side->mirrored});
            return;
        }
        if (placeholder) {
            m_problems +=
                CoreWords::tr(
                    "%1 is not known: write {side:left} or {side:right}, or \\{ for a brace.")
                    .arg(quoted(source));
        }
        m_plain += source;
    }

    void takeStars()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] == u'*') {
            ++end;
        }
        const qsizetype count = end - m_at;
        const bool canOpen = end < m_text.size() && !m_text[end].isSpace();
        const bool canClose = m_at > 0 && !m_text[m_at - 1].isSpace();
        if (count > 3) {
            m_plain += m_text.sliced(m_at, count);
        }
        if (count == 2 || count == 3) {
            add({.kind = Token::Kind::TwoStars,
                 .text = u"**"_s,
                 .canOpen = canOpen,
                 .canClose = canClose});
        }
        if (count == 1 || count == 3) {
            add({.kind = Token::Kind::Star,
                 .text = u"*"_s,
                 .canOpen = canOpen,
                 .canClose = canClose});
        }
        m_at = end;
    }

    /// Takes "](target)"; parentheses within the target are fine when they pair up.
    [[nodiscard]] bool takeTarget()
    {
        if (!m_text.sliced(m_at).startsWith("]("_L1) || m_failedSearches > MostFailedSearches) {
            return false;
        }
        const qsizetype limit = std::min(m_text.size(), m_at + 2 + LongestTarget);
        int depth = 0;
        QString target;
        for (qsizetype at = m_at + 2; at < limit; ++at) {
            QChar character = m_text[at];
            if (character == u'\\' && at + 1 < limit && isEscapable(m_text[at + 1])) {
                character = m_text[++at];
            } else if (character == u')' && depth == 0) {
                add({.kind = Token::Kind::Target,
                     .text = m_text.sliced(m_at, at + 1 - m_at).toString(),
                     .target = target});
                m_at = at + 1;
                return true;
            } else if (character == u'(') {
                ++depth;
            } else if (character == u')') {
                --depth;
            }
            target += character;
        }
        ++m_failedSearches;
        return false;
    }

    void add(Token token)
    {
        flushText();
        m_tokens.append(std::move(token));
    }

    void flushText()
    {
        if (!m_plain.isEmpty()) {
            m_tokens.append({.text = std::exchange(m_plain, {})});
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_plain;
    QList<Token> m_tokens;
    QStringList m_problems;
    int m_failedSearches = 0;
};

/// Pairs the marks of one kind and sets \a flag on all between them.
void pairStars(QList<Token> &tokens, Token::Kind kind, bool Token::*flag)
{
    std::optional<qsizetype> opener;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).kind != kind) {
            continue;
        }
        if (opener && tokens.at(i).canClose) {
            for (qsizetype between = *opener; between <= i; ++between) {
                tokens[between].*flag = true;
            }
            tokens[*opener].isPaired = true;
            tokens[i].isPaired = true;
            opener.reset();
        } else if (!opener && tokens.at(i).canOpen) {
            opener = i;
        }
    }
}

/// Pairs each "](target)" with the nearest "[" before it, so that links never contain links.
void pairLinks(QList<Token> &tokens, QStringList &problems)
{
    std::optional<qsizetype> opener;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).kind == Token::Kind::Bracket) {
            opener = i;
        } else if (tokens.at(i).kind == Token::Kind::Target && opener) {
            const std::optional<Link> link = parseLink(tokens.at(i).target);
            if (!link) {
                const QString complaint = complaintAboutUser(tokens.at(i).target);
                problems +=
                    complaint.isEmpty()
                        ? CoreWords::tr(
                              "%1 is not a link: write lesson:…, video:…, source:… or https://….")
                              .arg(quoted(tokens.at(i).target))
                        : complaint;
            }
            for (qsizetype between = *opener + 1; between < i; ++between) {
                tokens[between].link = link;
            }
            tokens[*opener].isPaired = true;
            tokens[i].isPaired = true;
            if (i == *opener + 1) {
                problems +=
                    CoreWords::tr("The link to %1 has no words.").arg(quoted(tokens.at(i).target));
            }
            opener.reset();
        }
    }
}

[[nodiscard]] RichText toSpans(const QList<Token> &tokens)
{
    RichText spans;
    for (const Token &token : tokens) {
        if (token.isPaired) {
            continue;
        }
        const TextSpan span{.text = token.text,
                            .mirrored = token.mirrored,
                            .emphasis = token.emphasis,
                            .strong = token.strong,
                            .link = token.link};
        const bool isSide = !span.mirrored.isEmpty();
        if (!spans.isEmpty() && !isSide && spans.back().mirrored.isEmpty()
            && spans.back().emphasis == span.emphasis && spans.back().strong == span.strong
            && spans.back().link == span.link) {
            spans.back().text += span.text;
        } else {
            spans.append(span);
        }
    }
    return spans;
}

[[nodiscard]] QStringList doubtsAbout(const QList<Token> &tokens)
{
    const auto isLonely = [](const Token &token) {
        const bool isStar = token.kind == Token::Kind::Star || token.kind == Token::Kind::TwoStars;
        return isStar && !token.isPaired && (token.canOpen != token.canClose);
    };
    if (std::ranges::any_of(tokens, isLonely)) {
        return {CoreWords::tr(
            "An emphasis is not closed and stays a star; write \\* if a star is meant.")};
    }
    return {};
}

} // namespace

RichTextResult parseRichText(QStringView text)
{
    Tokenizer tokenizer(text);
    QList<Token> tokens = tokenizer.tokens();
    RichTextResult result;
    result.problems = tokenizer.problems();
    pairStars(tokens, Token::Kind::Star, &Token::emphasis);
    pairStars(tokens, Token::Kind::TwoStars, &Token::strong);
    pairLinks(tokens, result.problems);
    result.text = toSpans(tokens);
    result.doubts = doubtsAbout(tokens);
    return result;
}

QString toPlainText(const RichText &text, bool isMirrored)
{
    QString words;
    for (const TextSpan &span : text) {
        words += span.shown(isMirrored);
    }
    return words;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/chapters/pastedlist.h"

#include "core/captions/characterreference.h"
#include "core/chapters/chaptersource.h"
#include "core/time/timerange.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using Side = PastedEntry::Side;

constexpr QChar TaggedEnd(0x1E); // Of a line, by <br> or </li>; no text has it.

/// Spaces, also those without a width, which come along from pages.
[[nodiscard]] bool isBlank(QChar character)
{
    constexpr QStringView WithoutWidth = u"\u200B\u2060\uFEFF";
    return character.isSpace() || WithoutWidth.contains(character);
}

[[nodiscard]] bool belongsToWord(QChar character)
{
    return character.isLetter() || character.isDigit();
}

[[nodiscard]] QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

/// How long the digits, colons and points are that \a text begins with.
[[nodiscard]] qsizetype timeLength(QStringView text)
{
    const auto end = std::ranges::find_if(text, [](QChar character) {
        return !((character >= u'0' && character <= u'9') || character == u':'
                 || character == u'.');
    });
    qsizetype length = std::distance(text.begin(), end);
    while (length > 0 && (text[length - 1] == u':' || text[length - 1] == u'.')) {
        --length;
    }
    return length;
}

/// Whether it is meant as a time: digits around colons, right or wrong.
[[nodiscard]] bool looksLikeTime(QStringView text)
{
    constexpr qsizetype LongestTime = 20;
    return !text.isEmpty() && text.size() <= LongestTime && text.contains(u':')
           && text.front().isDigit() && text.back().isDigit() && !text.contains("::"_L1);
}

[[nodiscard]] bool startsWithTime(QStringView text)
{
    const qsizetype length = timeLength(text);
    return looksLikeTime(text.first(length))
           && (length == text.size() || !belongsToWord(text[length]));
}

/// How much at the front of \a text is neither letter nor digit: bullets, brackets, emoji.
[[nodiscard]] qsizetype decorationLength(QStringView text)
{
    return std::distance(text.begin(), std::ranges::find_if(text, belongsToWord));
}

/// How long "1.", "2)", "03 -", "Chapter 4:" or a digit in a box is, which counts the entries.
[[nodiscard]] qsizetype countLength(QStringView text)
{
    static const QRegularExpression Count(
        uR"(^(?:\p{L}{1,20}\.?\s{0,3})?\d{1,3}[\x{FE0F}\x{20E3}]{0,2}\s{0,3}[.):,–—-]?\s{1,9})"_s);
    return Count.match(text.toString()).capturedLength();
}

/// Where in \a line the time stands behind decoration and a count; empty when it does not.
[[nodiscard]] std::optional<qsizetype> frontOfTime(QStringView line)
{
    qsizetype at = decorationLength(line);
    if (!startsWithTime(line.sliced(at))) {
        at += countLength(line.sliced(at));
        at += decorationLength(line.sliced(at));
    }
    return startsWithTime(line.sliced(at)) ? std::optional(at) : std::nullopt;
}

/// Takes "- 1:10" of "0:00 - 1:10 Welcome" from the front of what follows the first time.
[[nodiscard]] QString takeRangeEnd(QStringView &rest)
{
    static const QRegularExpression Dash(uR"(^\s{0,3}(?:-{0,2}>|[-–—~〜→])\s{0,3})"_s);
    const qsizetype length = Dash.match(rest.toString()).capturedLength();
    const QStringView behind = rest.sliced(length);
    if (length == 0 || !startsWithTime(behind)) {
        return {};
    }
    const QStringView end = behind.first(timeLength(behind));
    rest = behind.sliced(end.size());
    return end.toString();
}

/// The title behind a time, without the closing bracket, dashes, commas and colons between them. A
/// dash before a digit is a minus, unless it is glued to the time.
[[nodiscard]] QStringView titleBehind(QStringView rest)
{
    constexpr QStringView Dashes = u"-–—~";
    constexpr QStringView Separators = u":|｜,;=→>";
    bool isGlued = true;
    const auto isSeparator = [&](QStringView text) {
        const bool isDash =
            Dashes.contains(text[0]) && (isGlued || text.size() == 1 || !text[1].isDigit());
        return isDash || Separators.contains(text[0])
               || text[0].category() == QChar::Punctuation_Close;
    };
    while (!rest.isEmpty() && (isBlank(rest[0]) || isSeparator(rest))) {
        isGlued = isGlued && !isBlank(rest[0]);
        rest = rest.sliced(1);
    }
    while (!rest.isEmpty() && (isBlank(rest.back()) || rest.back() == u'|')) {
        rest.chop(1);
    }
    return rest;
}

/// The title before a time, without bullets and "#2", and without what leads over to the time.
[[nodiscard]] QStringView titleBefore(QStringView text)
{
    static const QRegularExpression Bullets(
        uR"(^(?:[\s\p{So}\p{Cf}\p{Mn}\p{Cs}*•·‣▪►▶>+|~–—-]|#\d{1,3}\s|\d{1,3}[.)]\s|#)+)"_s);
    text = text.sliced(Bullets.match(text.toString()).capturedLength());
    constexpr QStringView Separators = u"-–—:|｜,;=→>";
    while (!text.isEmpty()
           && (isBlank(text.back()) || Separators.contains(text.back())
               || text.back().category() == QChar::Punctuation_Open)) {
        text.chop(1);
    }
    return text;
}

[[nodiscard]] std::optional<PastedEntry> timeAtFront(QStringView line)
{
    const auto at = frontOfTime(line);
    if (!at) {
        return std::nullopt;
    }
    const QStringView time = line.sliced(*at).first(timeLength(line.sliced(*at)));
    QStringView rest = line.sliced(*at + time.size());
    QString end = takeRangeEnd(rest);
    QStringView title = titleBehind(rest);
    const QStringView before = withoutBlanks(line.first(*at));
    if (title.isEmpty() && std::ranges::any_of(before, [](QChar c) { return c.isLetter(); })) {
        title = titleBefore(before); // "Chapter 1: 0:00" has no other.
    }
    const bool isSeen = std::ranges::any_of(
        before, [](QChar c) { return c.category() != QChar::Other_Format && !isBlank(c); });
    return PastedEntry{.time = time.toString(),
                       .end = std::move(end),
                       .title = title.toString(),
                       .before = isSeen ? before.toString() : QString()};
}

[[nodiscard]] std::optional<PastedEntry> timeAtBack(QStringView line)
{
    line = withoutBlanks(line);
    if (!line.isEmpty() && line.back().category() == QChar::Punctuation_Close) {
        line.chop(1);
    }
    qsizetype at = line.size();
    while (at > 0 && (line[at - 1].isDigit() || line[at - 1] == u':' || line[at - 1] == u'.')) {
        --at;
    }
    const QStringView time = line.sliced(at);
    constexpr QStringView Address = u"=/?&#%_@"; // "…watch?t=7:14"
    if (!looksLikeTime(time)
        || (at > 0 && (belongsToWord(line[at - 1]) || Address.contains(line[at - 1])))) {
        return std::nullopt;
    }
    return PastedEntry{.side = Side::Back,
                       .time = time.toString(),
                       .end = {},
                       .title = titleBefore(line.first(at)).toString(),
                       .before = {}};
}

/// A time between words, at times glued to the next one; but not one of the clock, as in "7:14pm".
[[nodiscard]] std::optional<PastedEntry> timeInMiddle(QStringView line)
{
    static const QRegularExpression Time(
        uR"((?:^|[\s([])(\d{1,9}(?::\d\d){1,2}(?:\.\d{1,9})?)(?![\d:.]|\s?[ap]\.?m\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = Time.match(line.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QStringView before = titleBefore(line.first(match.capturedStart(1)));
    const QStringView behind = titleBehind(line.sliced(match.capturedEnd(1)));
    const QString title = before.toString()
                          + (before.isEmpty() || behind.isEmpty() ? u""_s : u" "_s)
                          + behind.toString();
    return PastedEntry{
        .side = Side::Middle, .time = match.captured(1), .end = {}, .title = title, .before = {}};
}

[[nodiscard]] std::optional<PastedEntry> timeAtEdge(QStringView line)
{
    auto entry = timeAtFront(line);
    return entry ? entry : timeAtBack(line);
}

/// The two of "0:00 Welcome | 1:10 Warm up"; none of "0:00 Warm up | wash", which is one.
[[nodiscard]] QList<QStringView> piecesOf(QStringView line)
{
    static const QRegularExpression Separator(uR"([|｜•·;,/])"_s);
    QList<QStringView> pieces;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QStringView piece = withoutBlanks(line.sliced(start, end - start));
        if (!piece.isEmpty()) {
            pieces.append(piece);
        }
    };
    for (auto match = Separator.globalMatch(line.toString()); match.hasNext();) {
        const QRegularExpressionMatch separator = match.next();
        take(separator.capturedStart());
        start = separator.capturedEnd();
    }
    take(line.size());
    const bool isList = pieces.size() > 1 && std::ranges::all_of(pieces, [](QStringView piece) {
                            return timeAtEdge(piece).has_value();
                        });
    return isList ? pieces : QList<QStringView>();
}

/// Without the tags of HTML, and with what "&amp;" stands for.
[[nodiscard]] QString withoutTags(QStringView line)
{
    static const QRegularExpression Break(uR"(<br\s*/?>|</?(?:p|li|ul|ol|div|tr)\b[^<>]*>)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Tag(uR"(</?[A-Za-z][^<>]*>)"_s);
    QString bare = line.toString();
    bare.replace(Break, QString(TaggedEnd)).remove(Tag);
    QString text;
    for (QStringView rest = bare; !rest.isEmpty();) {
        QStringView reference = rest.sliced(1);
        const QString character = rest[0] == u'&' ? takeCharacterReference(reference) : QString();
        text += character.isEmpty() ? QString(rest[0]) : character;
        rest = character.isEmpty() ? rest.sliced(1) : reference;
    }
    return text;
}

/// Everything that has a time, wherever it stands.
struct Found
{
    QList<PastedEntry> entries;
    qsizetype otherLines = 0; ///< Lines with words and without a time.
    int firstTag = 0;
};

void takeTime(QStringView piece, int line, Found &found)
{
    auto entry = timeAtEdge(piece);
    if (!entry) {
        entry = timeInMiddle(piece);
    }
    if (entry) {
        entry->line = line;
        found.entries.append(*entry);
    } else if (std::ranges::any_of(piece, belongsToWord)) {
        ++found.otherLines;
    }
}

[[nodiscard]] Found findTimes(QStringView text)
{
    static const QRegularExpression Html(uR"(<br\s*/?>|<a\s[^<>]*href)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const bool isHtml = Html.match(text.toString()).hasMatch();
    Found found;
    int number = 0;
    for (const QStringView line : linesOf(text)) {
        ++number;
        const QString bare = isHtml ? withoutTags(line) : line.toString();
        if (found.firstTag == 0 && bare != line) {
            found.firstTag = number;
        }
        for (const QStringView part : QStringView(bare).split(TaggedEnd)) {
            const QList<QStringView> several = piecesOf(part);
            for (const QStringView piece : several.isEmpty() ? QList{part} : several) {
                takeTime(piece, number, found);
            }
        }
    }
    return found;
}

/// Whether times between words are a list's: each line has one, and they ascend. Otherwise they are
/// those of sentences.
[[nodiscard]] bool isListOfMiddles(const Found &found)
{
    const auto isFront = [](const PastedEntry &entry) { return entry.side == Side::Front; };
    const auto start = [](const PastedEntry &entry) {
        return parseClockTime(entry.time).value_or(std::chrono::milliseconds(-1));
    };
    return found.otherLines == 0 && found.entries.size() > 1
           && std::ranges::none_of(found.entries, isFront)
           && std::ranges::is_sorted(found.entries, std::ranges::less_equal(), start);
}

} // namespace

PastedList findPastedList(QStringView text)
{
    Found found = findTimes(text);
    PastedList list{.entries = {}, .leftOut = {}, .firstTag = found.firstTag};
    if (isListOfMiddles(found)) {
        list.entries = std::move(found.entries);
        return list;
    }
    const auto front = std::ranges::count(found.entries, Side::Front, &PastedEntry::side);
    const auto back = std::ranges::count(found.entries, Side::Back, &PastedEntry::side);
    const Side usual = front >= back ? Side::Front : Side::Back;
    for (PastedEntry &entry : found.entries) {
        if (entry.side == usual) {
            list.entries.append(std::move(entry));
        } else {
            list.leftOut.append(entry.line);
        }
    }
    return list;
}

} // namespace expressly

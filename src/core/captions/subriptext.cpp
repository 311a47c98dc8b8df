// SPDX-License-Identifier: MIT
#include "core/captions/subriptext.h"

#include "core/captions/asciicharacters.h"
#include "core/captions/characterreference.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] bool isTagName(QStringView name)
{
    constexpr std::array<QStringView, 14> Names{u"b",
                                                u"c",
                                                u"em",
                                                u"font",
                                                u"i",
                                                u"lang",
                                                u"rt",
                                                u"ruby",
                                                u"s",
                                                u"span",
                                                u"strike",
                                                u"strong",
                                                u"u",
                                                u"v"};
    return std::ranges::any_of(
        Names, [name](QStringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

[[nodiscard]] bool isBreakTag(QStringView content)
{
    QStringView name = content.trimmed();
    if (name.endsWith(u'/')) {
        name = name.chopped(1).trimmed();
    }
    return name.compare(u"br", Qt::CaseInsensitive) == 0;
}

/// Whether players take what stands between two angle brackets as a tag.
[[nodiscard]] bool isTag(QStringView content)
{
    if (content.startsWith(u'/')) {
        content = content.sliced(1);
    }
    const auto end = std::ranges::find_if_not(content, isAsciiLetter);
    const QStringView name = content.first(std::distance(content.begin(), end));
    const QStringView rest = content.sliced(name.size());
    const bool endsThere = rest.isEmpty() || rest.front() == u'.' || rest.front() == u'/'
                           || isAsciiSpace(rest.front());
    return endsThere && isTagName(name);
}

/// "\an8" is placement; "b", "/b" and "y:b" are the styles of an older format.
[[nodiscard]] bool isBraceTag(QStringView content)
{
    if (content.startsWith(u'\\')) {
        return true;
    }
    if (content.startsWith(u'/')) {
        content = content.sliced(1);
    } else if (content.startsWith(u"y:", Qt::CaseInsensitive)) {
        content = content.sliced(2);
    }
    return content.size() == 1 && isTagName(content);
}

/// What stands in the text for itself, and what is read in its place.
struct Mark
{
    qsizetype length = 0; ///< 0: no mark stands there.
    QStringView meaning;
};

/// The mark at the front of \a source: a tag, or a break or space as SubStation writes them.
[[nodiscard]] Mark markAt(QStringView source)
{
    constexpr qsizetype LongestTag = 400;
    if (source.startsWith(u"\\N")) {
        return {.length = 2, .meaning = u"\n"};
    }
    if (source.startsWith(u"\\h")) {
        return {.length = 2, .meaning = u" "};
    }
    const bool isAngle = source.front() == u'<';
    if (!isAngle && source.front() != u'{') {
        return {};
    }
    const QStringView near = source.first(std::min(source.size(), LongestTag));
    const qsizetype close = near.indexOf(isAngle ? u'>' : u'}');
    if (close < 0) {
        return {};
    }
    const QStringView content = source.sliced(1, close - 1);
    if (isAngle && isBreakTag(content)) {
        return {.length = close + 1, .meaning = u"\n"};
    }
    return {.length = (isAngle ? isTag(content) : isBraceTag(content)) ? close + 1 : 0};
}

} // namespace

QString plainSubRipText(QStringView source)
{
    QString text;
    text.reserve(source.size());
    while (!source.isEmpty()) {
        if (const Mark mark = markAt(source); mark.length > 0) {
            text += mark.meaning;
            source = source.sliced(mark.length);
            continue;
        }
        const QChar character = source.front();
        source = source.sliced(1);
        const QString reference = character == u'&'
                                      ? takeCharacterReference(source, ReferenceEnd::SemicolonOnly)
                                      : QString();
        text += reference.isEmpty() ? QString(character) : reference;
    }
    return text.trimmed();
}

} // namespace expressly

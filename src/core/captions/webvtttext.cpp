// SPDX-License-Identifier: MIT
#include "core/captions/webvtttext.h"

#include "core/captions/asciicharacters.h"
#include "core/captions/characterreference.h"
#include "core/captions/webvtttimes.h"
#include "core/guide/id.h"
#include "core/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] bool isTagName(QStringView name)
{
    constexpr std::array<QStringView, 8> Names{
        u"b", u"c", u"i", u"lang", u"rt", u"ruby", u"u", u"v"};
    return std::ranges::find(Names, name) != Names.end();
}

/// Whether WebVTT knows the tag with \a content between its angle brackets.
[[nodiscard]] bool isKnownTag(QStringView content)
{
    if (content.startsWith(u'/')) {
        return isTagName(content.sliced(1));
    }
    if (!content.isEmpty() && isAsciiDigit(content.front())) {
        const auto time = takeWebVttTime(content);
        return time && content.isEmpty();
    }
    const auto endsName = [](QChar character) {
        return character == u'.' || isAsciiSpace(character);
    };
    const auto end = std::ranges::find_if(content, endsName);
    return isTagName(content.first(std::distance(content.begin(), end)));
}

} // namespace

QString plainCueText(QStringView source, qsizetype line, CaptionProblems &problems)
{
    // Every state of the standard's tokenizer that begins with "<" ends with the first ">", and no
    // tag adds text of its own; so the tree that the standard builds need not be built.
    QString text;
    text.reserve(source.size());
    while (!source.isEmpty()) {
        const QChar character = source.front();
        source = source.sliced(1);
        if (character == u'&') {
            const QString reference = takeCharacterReference(source);
            text += reference.isEmpty() ? u"&"_s : reference;
        } else if (character == u'<') {
            const qsizetype close = source.indexOf(u'>');
            const QStringView content = close < 0 ? source : source.first(close);
            if (close < 0) {
                problems.add(
                    line,
                    CoreWords::tr("No “>” follows this “<”, so that the rest of the caption "
                                  "is lost; write “&lt;” for the sign."));
            } else if (!isKnownTag(content)) {
                problems.add(
                    line,
                    CoreWords::tr("WebVTT has no tag %1; it was left out.").arg(quoted(content)));
            }
            line += content.count(u'\n');
            source = source.sliced(close < 0 ? source.size() : close + 1);
        } else {
            line += character == u'\n' ? 1 : 0;
            text += character;
        }
    }
    return text;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/guide/link.h"

#include "core/guide/id.h"
#include "core/time/mediafragment.h"
#include "core/time/timecode.h"
#include "core/words.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

// Browsers refuse longer addresses as well.
constexpr qsizetype LongestLink = 4096;

[[nodiscard]] std::optional<Link> parseLessonLink(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView id = slash < 0 ? text : text.first(slash);
    const QStringView step = slash < 0 ? QStringView() : text.sliced(slash + 1);
    if (!isId(id) || (slash >= 0 && !isId(step))) {
        return std::nullopt;
    }
    return Link{.kind = Link::Kind::Lesson, .target = id.toString(), .step = step.toString()};
}

[[nodiscard]] std::optional<Link> parseVideoLink(QStringView text)
{
    const qsizetype hash = text.indexOf(u'#');
    const QStringView id = hash < 0 ? text : text.first(hash);
    if (!isId(id)) {
        return std::nullopt;
    }
    Link link{.kind = Link::Kind::Video, .target = id.toString()};
    if (hash >= 0) {
        const auto range = parseMediaFragment(text.sliced(hash));
        if (!range) {
            return std::nullopt;
        }
        link.start = range->start;
        link.end = range->end;
    }
    return link;
}

[[nodiscard]] bool namesUser(QStringView address)
{
    const qsizetype colon = address.indexOf("://"_L1);
    if (colon < 0) {
        return false;
    }
    const QStringView rest = address.sliced(colon + 3);
    const auto end = std::ranges::find_if(rest, [](QChar character) {
        return character == u'/' || character == u'\\' || character == u'?' || character == u'#';
    });
    return rest.first(std::distance(rest.begin(), end)).contains(u'@');
}

[[nodiscard]] std::optional<Link> parseWebLink(QStringView text)
{
    const bool hasBadCharacter = std::ranges::any_of(text, [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control;
    });
    const QUrl address(text.toString(), QUrl::StrictMode);
    if (hasBadCharacter || !address.isValid() || address.host().isEmpty() || namesUser(text)) {
        return std::nullopt;
    }
    return Link{.kind = Link::Kind::Web, .target = text.toString()};
}

} // namespace

std::optional<Link> parseLink(QStringView text)
{
    if (text.size() > LongestLink) {
        return std::nullopt;
    }
    if (text.startsWith("https://"_L1, Qt::CaseInsensitive)
        || text.startsWith("http://"_L1, Qt::CaseInsensitive)) {
        return parseWebLink(text);
    }
    constexpr auto OwnScheme = "expressly:"_L1;
    const bool isOwnScheme = text.startsWith(OwnScheme, Qt::CaseInsensitive);
    if (isOwnScheme) {
        text = text.sliced(OwnScheme.size());
        if (text.startsWith("//"_L1)) { // Some programs write every address that way.
            text = text.sliced(2);
        }
    }
    // As an address of its own the link has a path: "expressly:lesson/a"; in a text "lesson:a".
    const auto takeKind = [&text, isOwnScheme](QLatin1StringView kind) {
        const bool found =
            text.startsWith(kind) && text.size() > kind.size()
            && (text[kind.size()] == u':' || (isOwnScheme && text[kind.size()] == u'/'));
        if (found) {
            text = text.sliced(kind.size() + 1);
        }
        return found;
    };
    if (takeKind("lesson"_L1)) {
        return parseLessonLink(text);
    }
    if (takeKind("video"_L1)) {
        return parseVideoLink(text);
    }
    if (takeKind("source"_L1) && isId(text)) {
        return Link{.kind = Link::Kind::Source, .target = text.toString()};
    }
    return std::nullopt;
}

QString complaintAboutUser(QStringView address)
{
    return namesUser(address)
               ? CoreWords::tr("%1 has a name before its host and could pose as another "
                               "site: leave out what stands before the @.")
                     .arg(quoted(address))
               : QString();
}

QString toString(const Link &link)
{
    switch (link.kind) {
    case Link::Kind::Lesson:
        return u"lesson:"_s + link.target + (link.step.isEmpty() ? QString() : u'/' + link.step);
    case Link::Kind::Video: {
        QString text = u"video:"_s + link.target;
        if (link.start) {
            text += u"#t="_s + formatTimecode(*link.start);
        }
        if (link.start && link.end) {
            text += u',' + formatTimecode(*link.end);
        }
        return text;
    }
    case Link::Kind::Source:
        return u"source:"_s + link.target;
    case Link::Kind::Web:
        return link.target;
    }
    Q_UNREACHABLE();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/link.h"

#include "core/id.h"
#include "core/timecode.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

// Browsers refuse longer addresses as well.
constexpr qsizetype LongestLink = 4096;

/// Reads the value of "t": "7:14", "npt:7:14", "434,452" or ",20".
[[nodiscard]] bool readTimes(QStringView value, Link &link)
{
    if (value.startsWith("npt:"_L1)) {
        value = value.sliced(4);
    }
    const qsizetype comma = value.indexOf(u',');
    const QStringView start = comma < 0 ? value : value.first(comma);
    if (comma < 0 || comma > 0) {
        link.start = parseTimecode(start);
    } else {
        link.start = std::chrono::milliseconds(0);
    }
    if (comma >= 0) {
        link.end = parseTimecode(value.sliced(comma + 1));
    }
    return link.start && (comma < 0 || (link.end && *link.end > *link.start));
}

/// Reads the media fragment after "#". As in the W3C recommendation the last "t" counts and other
/// dimensions are no matter of ours; a "t" that cannot be read makes the link wrong.
[[nodiscard]] bool readFragment(QStringView fragment, Link &link)
{
    const QString decoded = QUrl::fromPercentEncoding(fragment.toUtf8());
    QStringView time;
    for (const QStringView part : QStringView(decoded).split(u'&')) {
        if (part.startsWith("t="_L1)) {
            time = part.sliced(2);
        }
    }
    return !time.isEmpty() && readTimes(time, link);
}

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
    Link link{.kind = Link::Kind::Video, .target = id.toString()};
    if (!isId(id) || (hash >= 0 && !readFragment(text.sliced(hash + 1), link))) {
        return std::nullopt;
    }
    return link;
}

[[nodiscard]] std::optional<Link> parseWebLink(QStringView text)
{
    const bool hasBadCharacter = std::ranges::any_of(text, [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control;
    });
    const QUrl address(text.toString(), QUrl::StrictMode);
    if (hasBadCharacter || !address.isValid() || address.host().isEmpty()) {
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

// SPDX-License-Identifier: MIT
#include "core/guide/link.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using expressly::Link;
using expressly::parseLink;
using Kind = Link::Kind;

TEST_CASE("Links of texts and of the command line are read", "[core][link]")
{
    const auto [text, link] = GENERATE(table<QString, Link>({
        {u"lesson:a-b"_s, {.kind = Kind::Lesson, .target = u"a-b"_s}},
        {u"lesson:a/b"_s, {.kind = Kind::Lesson, .target = u"a"_s, .step = u"b"_s}},
        {u"expressly:lesson/a"_s, {.kind = Kind::Lesson, .target = u"a"_s}},
        {u"expressly:lesson/a/b"_s, {.kind = Kind::Lesson, .target = u"a"_s, .step = u"b"_s}},
        {u"expressly:lesson:a/b"_s, {.kind = Kind::Lesson, .target = u"a"_s, .step = u"b"_s}},
        {u"expressly://lesson/a"_s, {.kind = Kind::Lesson, .target = u"a"_s}},
        {u"Expressly:lesson/a"_s, {.kind = Kind::Lesson, .target = u"a"_s}},
        {u"video:v"_s, {.kind = Kind::Video, .target = u"v"_s}},
        {u"video:v#t=7:14"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 434s}},
        {u"expressly:video/v#t=7:14"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 434s}},
        {u"video:v#t=434"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 434s}},
        {u"video:v#t=434s"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 434s}},
        {u"video:v#t=npt:7:14"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 434s}},
        {u"video:v#t=7m14s"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 434s}},
        {u"video:v#t=npt%3A7:14"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 434s}},
        {u"video:v#t=434,452.5"_s,
         {.kind = Kind::Video, .target = u"v"_s, .start = 434s, .end = 452'500ms}},
        {u"video:v#t=,20"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 0s, .end = 20s}},
        {u"video:v#t=1&track=en&t=2"_s, {.kind = Kind::Video, .target = u"v"_s, .start = 2s}},
        {u"source:s"_s, {.kind = Kind::Source, .target = u"s"_s}},
        {u"https://example.org/a?b#c"_s,
         {.kind = Kind::Web, .target = u"https://example.org/a?b#c"_s}},
        {u"http://example.org"_s, {.kind = Kind::Web, .target = u"http://example.org"_s}},
    }));
    CAPTURE(text);
    CHECK(parseLink(text) == link);
    CHECK(parseLink(toString(link)) == link);
}

TEST_CASE("Other schemes and forms are refused", "[core][link]")
{
    const QString text = GENERATE(values<QString>({
        u""_s,
        u"lesson"_s,
        u"lesson:"_s,
        u"lesson/a"_s,
        u"lesson:A"_s,
        u"lesson:a/"_s,
        u"lesson:a/b/c"_s,
        u"lesson:../a"_s,
        u"lesson:"_s + QString(65, u'a'),
        u"expressly:"_s,
        u"expressly:a"_s,
        u"expressly:expressly:lesson/a"_s,
        u"video:v#"_s,
        u"video:v#t="_s,
        u"video:v#t=-1"_s,
        u"video:v#t=20,10"_s,
        u"video:v#t=20,20"_s,
        u"video:v#t=20,"_s,
        u"video:v#t=smpte:0:00:10"_s,
        u"video:v#t=99999999999999999999"_s,
        u"source:"_s,
        u"source:a#b"_s,
        u"javascript:alert(1)"_s,
        u"file:///etc/passwd"_s,
        u"mailto:a@example.org"_s,
        u"data:text/html,a"_s,
        u"https://"_s,
        u"https:///path"_s,
        u"https://exa mple.org"_s,
        u"https://example.org/\n"_s,
        u"https://example.org/"_s + QString(5000, u'a'),
        u"https://user:password@example.org/"_s,
        u"https://example.org@other.example"_s,
        u"HTTP://example.org:80@other.example/a"_s,
        u"https://@example.org/"_s,
        u"https://example.org%2F@other.example/"_s,
    }));
    CAPTURE(text);
    CHECK_FALSE(parseLink(text).has_value());
}

TEST_CASE("An address that poses as another site is told apart from one with an @", "[core][link]")
{
    CHECK(parseLink(u"https://example.org/@a"_s).has_value());
    CHECK(parseLink(u"https://example.org?a@b#c@d"_s).has_value());
    CHECK(expressly::complaintAboutUser(u"https://example.org/@a"_s).isEmpty());
    CHECK(expressly::complaintAboutUser(u"mailto:a@example.org"_s).isEmpty());
    CHECK(expressly::complaintAboutUser(u"https://example.org@other.example/"_s)
              .startsWith(u"“https://example.org@other.example/” has a name before its host"_s));
}

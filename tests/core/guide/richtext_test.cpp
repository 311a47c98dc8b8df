// SPDX-License-Identifier: MIT
#include "core/guide/richtext.h"
#include "core/guide/sidewords.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using expressly::parseRichText;
using expressly::RichText;

namespace {

/// "plain|e:emphasis|s:strong|es:both|l:link"
QString shape(const RichText &text)
{
    QStringList parts;
    for (const expressly::TextSpan &span : text) {
        const QString marks =
            (span.emphasis ? u"e"_s : QString()) + (span.strong ? u"s"_s : QString())
            + (span.link ? u"l"_s : QString()) + (span.mirrored.isEmpty() ? QString() : u"m"_s);
        parts += marks.isEmpty() ? span.text : QString(marks + u':' + span.text);
    }
    return parts.join(u'|');
}

} // namespace

TEST_CASE("Emphasis, strong words, links and escapes are read", "[core][richtext]")
{
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u""_s, u""_s},
        {u"plain"_s, u"plain"_s},
        {u"an *em* word"_s, u"an |e:em| word"_s},
        {u"a **strong** word"_s, u"a |s:strong| word"_s},
        {u"***both***"_s, u"es:both"_s},
        {u"**a *b* c**"_s, u"s:a |es:b|s: c"_s},
        {u"[words](lesson:a)"_s, u"l:words"_s},
        {u"[a *b*](lesson:a)"_s, u"l:a |el:b"_s},
        {u"*[a](lesson:a)*"_s, u"el:a"_s},
        {u"[a](https://example.org/b_(c))"_s, u"l:a"_s},
        {u"[a](https://example.org/b\\))"_s, u"l:a"_s},
        {u"[a](lesson:a)[b](lesson:a)"_s, u"l:ab"_s},
        {u"[a](lesson:a)[b](lesson:b)"_s, u"l:a|l:b"_s},
        {u"\\*a\\* \\[b\\](c) \\\\"_s, u"*a* [b](c) \\"_s},
        {u"a\\b"_s, u"a\\b"_s},
        {u"ends with \\"_s, u"ends with \\"_s},
        {u"the {side:left} hand"_s, u"the |m:left| hand"_s},
        {u"**the {side:Right}** hand"_s, u"s:the |sm:Right| hand"_s},
        {u"{side:linken|rechten}"_s, u"m:linken"_s},
        {u"\\{side:left\\} {} {1, 2} { a }"_s, u"{side:left} {} {1, 2} { a }"_s},
        {u"ümlaut *ß* 😀"_s, u"ümlaut |e:ß| 😀"_s},
    }));
    CAPTURE(text);
    const auto result = parseRichText(text);
    CHECK(shape(result.text) == expected);
    CHECK(result.problems.isEmpty());
    CHECK(result.doubts.isEmpty());
}

TEST_CASE("What is no mark stays as it is written", "[core][richtext]")
{
    const QString text = GENERATE(values<QString>({
        u"3 * 4 * 5"_s,
        u"****"_s,
        u"a [bracket] and (parentheses)"_s,
        u"](lesson:a)"_s,
        u"[a](lesson:a"_s,
        u"<b>bold</b> <script>alert(1)</script> &amp;"_s,
        u"# no heading\n- no list\n`no code` _no_"_s,
        u"<https://example.org>"_s,
    }));
    CAPTURE(text);
    const auto result = parseRichText(text);
    CHECK(toPlainText(result.text) == text);
    CHECK(result.text.size() == 1);
    CHECK(result.problems.isEmpty());
}

TEST_CASE("An emphasis that is not closed is literal and doubted", "[core][richtext]")
{
    const QString text = GENERATE(
        values<QString>({u"an *open word"_s, u"an open* word"_s, u"a **strong word"_s, u"*a"_s}));
    CAPTURE(text);
    const auto result = parseRichText(text);
    CHECK(shape(result.text) == text);
    CHECK(result.problems.isEmpty());
    CHECK(result.doubts.size() == 1);
}

TEST_CASE("A link that leads nowhere known is a problem and its words stay", "[core][richtext]")
{
    const QString target = GENERATE(values<QString>(
        {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"lesson:Not an id"_s, u""_s}));
    CAPTURE(target);
    const auto result = parseRichText(QString(u"See [these words]("_s + target + u")."_s));
    CHECK(shape(result.text) == u"See these words."_s);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.constFirst().contains(target));
}

TEST_CASE("A side is named by the other word while the picture is mirrored", "[core][richtext]")
{
    const RichText text = parseRichText(u"The {side:right} hand, *{side:Left} first*.").text;
    CHECK(toPlainText(text) == u"The right hand, Left first."_s);
    CHECK(toPlainText(text, true) == u"The left hand, Right first."_s);
    CHECK(expressly::withSides(u"{side:left} {other:x} {side:up} {", true)
          == u"right {other:x} {side:up} {"_s);
    CHECK(expressly::withSides(u"the {side:linken|rechten} Hand", false) == u"the linken Hand"_s);
}

TEST_CASE("A placeholder that is not known is a problem and stays as it is written",
          "[core][richtext]")
{
    const QString text = GENERATE(values<QString>(
        {u"{side:up}"_s, u"{side}"_s, u"{hand:left}"_s, u"{side:a|}"_s, u"{side:a|b|c}"_s}));
    CAPTURE(text);
    const auto result = parseRichText(text);
    CHECK(toPlainText(result.text) == text);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.constFirst().contains(text));
}

TEST_CASE("A link without words is a problem", "[core][richtext]")
{
    CHECK(parseRichText(u"[](lesson:a)").problems.size() == 1);
}

TEST_CASE("Long hostile texts are read to their end", "[core][richtext]")
{
    const QString part =
        GENERATE(values<QString>({u"["_s, u"*a"_s, u"]("_s, u"[a]("_s, u"\\"_s, u"**a *"_s}));
    CAPTURE(part);
    const QString text = part.repeated(20'000);
    CHECK(toPlainText(parseRichText(text).text).size() <= text.size());
}

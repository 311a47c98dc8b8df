// SPDX-License-Identifier: MIT
#include "core/json/jsontext.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

struct Reading
{
    std::shared_ptr<const nlohmann::json> json;
    QString report;
};

Reading read(const QByteArray &text)
{
    Problems problems(u"a.json"_s);
    Reading reading{.json = readJsonText(text, problems)};
    reading.report = test::report(problems.diagnostics());
    return reading;
}

} // namespace

TEST_CASE("JSON of every kind is read", "[core][json]")
{
    const QByteArray text =
        R"({"a": [1, -2, 2.5, "x\u00e4\n", true, false, null], "b": {"c": {}}})";
    const Reading reading = read(text);
    REQUIRE(reading.json);
    CHECK(reading.report.isEmpty());
    CHECK(*reading.json == nlohmann::json::parse(text.toStdString()));
}

TEST_CASE("A syntax error is reported with line and column", "[core][json]")
{
    const auto [text, start] = GENERATE(table<QByteArray, QString>({
        {"", u"error: a.json:1:1: This is not JSON: "_s},
        {"{\n  \"a\": }", u"error: a.json:2:8: This is not JSON: "_s},
        {"{\"a\": 1,}", u"error: a.json:1:9: "_s},
        {"[1, 2", u"error: a.json:1:6: "_s},
        {"{} {}", u"error: a.json:1:4: "_s},
        {"[1] // comment", u"error: a.json:1:5: "_s},
        {"[\"a\nb\"]", u"error: a.json:1:4: "_s},
        {"[\"\\ud800\"]", u"error: a.json:1:9: "_s},
        {"{a: 1}", u"error: a.json:1:2: "_s},
        {"[NaN]", u"error: a.json:1:2: "_s},
        {"[01]", u"error: a.json:1:3: "_s},
        {"[1e999]", u"error: a.json:1:6: "_s},
    }));
    CAPTURE(text);
    const Reading reading = read(text);
    CHECK_FALSE(reading.json);
    CHECK(reading.report.left(start.size()) == start);
    CHECK(reading.report.endsWith(u'.'));
}

TEST_CASE("Invalid UTF-8 is reported with its byte", "[core][json]")
{
    const auto [text, place] = GENERATE(table<QByteArray, QString>({
        {"\xff", u"1:1"_s},
        {"[\"\xc3\"]", u"1:3"_s},
        {"[\"\xc3\xa4\xc3\"]", u"1:5"_s},
        {"[\n\"ab\x80\"]", u"2:4"_s},
        {"[\"\xed\xa0\x80\"]", u"1:3"_s},
        {"[\"\xf8\x88\x80\x80\x80\"]", u"1:3"_s},
        {"[\"\xc0\xaf\"]", u"1:3"_s},
        {"[\"\xf0\x9f\x98\"]", u"1:3"_s},
        {QByteArray("[\"") + QByteArray("\xc3\xa4").repeated(5000) + "\xe4\"]", u"1:10003"_s},
    }));
    CAPTURE(text.left(40).toHex());
    const Reading reading = read(text);
    CHECK_FALSE(reading.json);
    CHECK(reading.report == u"error: a.json:"_s + place + u": The file is not UTF-8 here."_s);
}

TEST_CASE("A byte order mark is accepted with a warning", "[core][json]")
{
    const Reading reading = read("\xEF\xBB\xBF{}");
    CHECK(reading.json);
    CHECK(reading.report.startsWith(u"warning: a.json: "));
    CHECK(reading.report.contains(u"byte order mark"));
}

TEST_CASE("A key that comes twice is an error with its place", "[core][json]")
{
    const Reading reading = read(R"({"a/b": [{}, {"x~": 1, "x~": 2}]})");
    CHECK(reading.json);
    CHECK(reading.report
          == u"error: a.json#/a~1b/1/x~0: The key “x~” comes twice in the same object."_s);
}

TEST_CASE("Nesting is refused beyond 64 levels, however deep it is", "[core][json]")
{
    const auto [depth, isFine] = GENERATE(table<int, bool>(
        {{1, true}, {64, true}, {65, false}, {100'000, false}, {4'000'000, false}}));
    const QByteArray brackets = GENERATE(as<QByteArray>(), "[]", "{}");
    CAPTURE(depth, brackets);
    const QByteArray open = brackets == "[]" ? "[" : "{\"a\":";
    const QByteArray close = brackets == "[]" ? "]" : "}";
    if (depth * qint64(open.size() + close.size()) > LargestFile) {
        CHECK(read(open.repeated(1'000'000)).report.contains(u"deeper than 64 levels"));
        return;
    }
    const QByteArray innermost = brackets == "[]" ? "" : "1";
    const Reading reading = read(open.repeated(depth) + innermost + close.repeated(depth));
    CHECK(bool(reading.json) == isFine);
    CHECK(reading.report.contains(u"deeper than 64 levels") != isFine);
    // Opened and never closed.
    CHECK_FALSE(read(open.repeated(depth)).json);
}

TEST_CASE("Brackets within a text are no nesting", "[core][json]")
{
    CHECK(read("[\"" + QByteArray("[{\\\"").repeated(1000) + "\"]").json);
}

TEST_CASE("Too large a text is refused by a sentence", "[core][json]")
{
    const Reading reading = read('"' + QByteArray(50'000'000, 'a') + '"');
    CHECK_FALSE(reading.json);
    CHECK(reading.report
          == u"error: a.json: The file has 50000002 bytes; more than 8388608 are not read."_s);
    CHECK(read('"' + QByteArray(int(LargestFile) - 2, 'a') + '"').json);
    CHECK_FALSE(read('"' + QByteArray(int(LargestFile) - 1, 'a') + '"').json);
}

// SPDX-License-Identifier: MIT
#include "core/json/cursor.h"
#include "core/json/jsontext.h"
#include "core/json/schemas.h"
#include "core/reading/contentsreader.h"
#include "core/reading/lessondecoder.h"
#include "core/reading/regionreader.h"
#include "core/reading/temporaryguide.h"
#include "core/reading/titles.h"
#include "core/reading/videosreader.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace expressly;
using nlohmann::json;

namespace {

struct File
{
    SchemaKind kind;
    QString name;
};

const QList<File> Files = {{SchemaKind::Guide, u"guide.json"_s},
                           {SchemaKind::Strings, u"en/strings.json"_s},
                           {SchemaKind::Videos, u"videos.json"_s},
                           {SchemaKind::Sources, u"sources.json"_s},
                           {SchemaKind::Lesson, u"en/every-block.json"_s},
                           {SchemaKind::Region, u"regions/ie.json"_s}};

QStringList keysOf(const std::optional<Cursor> &node)
{
    QStringList keys;
    for (const std::string_view key : node ? node->keys() : QList<std::string_view>()) {
        keys += QString::fromUtf8(key.data(), qsizetype(key.size()));
    }
    return keys;
}

/// Titles are only read when they are asked for.
void askForEveryTitle(const Cursor &root)
{
    const Titles titles(root);
    for (const QString &id : keysOf(root.find("sections"))) {
        (void)titles.section(id);
    }
    for (const QString &id : keysOf(root.find("lessons"))) {
        (void)titles.lesson(id);
    }
    for (const QString &code : keysOf(root.find("regions"))) {
        (void)titles.region(code);
    }
    const auto videos = root.find("videos");
    for (const QString &id : keysOf(videos)) {
        Video video{.id = id};
        const auto entry = videos->find(id.toStdString());
        const auto chapters = entry->find("chapters");
        for (const QString &chapter : keysOf(chapters)) {
            video.chapters += {.id = chapter};
        }
        if (chapters && !chapters->isObject()) {
            video.chapters += {.id = u"any"_s};
        }
        (void)titles.video(video);
    }
}

/// Whether the readers find nothing wrong with the form of a file.
bool isReadable(const json &root, SchemaKind kind)
{
    Problems problems(u"file"_s);
    const Cursor cursor(root, problems);
    switch (kind) {
    case SchemaKind::Guide:
        (void)(expectFormatVersion(cursor) && readContents(cursor).guide.languages.isEmpty());
        break;
    case SchemaKind::Strings:
        askForEveryTitle(cursor);
        break;
    case SchemaKind::Videos:
        (void)(expectFormatVersion(cursor) && readVideos(cursor).isEmpty());
        break;
    case SchemaKind::Sources:
        (void)(expectFormatVersion(cursor) && readSources(cursor).isEmpty());
        break;
    case SchemaKind::Lesson:
        (void)readLesson(cursor, {{u"emergency"_s, u"112"_s}, {u"fridge"_s, u"4 days"_s}});
        break;
    case SchemaKind::Region:
        (void)readRegion(cursor, {u"en"_s});
        break;
    case SchemaKind::Terms:    // These have no reader that judges; see terms_test.cpp
    case SchemaKind::Synonyms: // and searchwords_test.cpp.
        break;
    }
    return problems.errorCount() == 0;
}

QString schemaReport(const json &root, SchemaKind kind)
{
    Problems problems(u"file"_s);
    const bool follows = followsSchema(root, kind, problems);
    if (follows != problems.diagnostics().isEmpty()) {
        FAIL_CHECK("The result and the report differ.");
    }
    return test::report(problems.diagnostics());
}

json load(const QString &name)
{
    const test::TemporaryGuide guide;
    Problems problems(name);
    const auto root = readJsonFile(guide.folder(), problems);
    REQUIRE(root);
    return *root;
}

/// All places in a tree.
void collect(const json &node,
             const json::json_pointer &at,
             std::vector<json::json_pointer> &places)
{
    places.push_back(at);
    if (node.is_object()) {
        for (const auto &[key, value] : node.items()) {
            collect(value, at / key, places);
        }
    } else if (node.is_array()) {
        for (std::size_t i = 0; i < node.size(); ++i) {
            collect(node[i], at / i, places);
        }
    }
}

} // namespace

TEST_CASE("Every schema works and allows the good guide", "[core][schema]")
{
    for (const File &file : Files) {
        CAPTURE(file.name);
        CHECK(schemaReport(load(file.name), file.kind).isEmpty());
        CHECK(isReadable(load(file.name), file.kind));
        CHECK_FALSE(schemaReport(json(7), file.kind).isEmpty());
    }
}

TEST_CASE("Schemas and readers agree about every place with something else in it", "[core][schema]")
{
    const File file = GENERATE(from_range(Files.begin(), Files.end()));
    const json good = load(file.name);
    std::vector<json::json_pointer> places;
    collect(good, json::json_pointer(), places);
    const std::vector<json> replacements = {nullptr,
                                            true,
                                            7,
                                            -1,
                                            0.3,
                                            1e300,
                                            "",
                                            " ",
                                            "word",
                                            "Two words",
                                            "7:14",
                                            "7:75",
                                            "-7:14",
                                            "7m14s",
                                            "1:02:03.5",
                                            "9999999:00",
                                            "https://example.org/",
                                            "paragraph",
                                            json::array(),
                                            json::array({"word"}),
                                            json::object()};
    for (const json::json_pointer &place : places) {
        // That a row is as long as the header cannot be said in a schema.
        const bool isRow =
            file.kind == SchemaKind::Lesson && !place.empty()
            && (place.back() == "header" || place.parent_pointer().to_string().ends_with("/rows"));
        for (const json &replacement : replacements) {
            if (isRow && replacement.is_array()) {
                continue;
            }
            json changed = good;
            changed[place] = replacement;
            const bool readable = isReadable(changed, file.kind);
            const QString schema = schemaReport(changed, file.kind);
            if (readable != schema.isEmpty()) {
                FAIL_CHECK(file.name.toStdString()
                           << " " << place.to_string() << " = " << replacement.dump()
                           << ": the reader says " << readable << ", the schema "
                           << schema.toStdString());
            }
        }
    }
    SUCCEED();
}

TEST_CASE("Schemas and readers agree about every member that is left out", "[core][schema]")
{
    const File file = GENERATE(from_range(Files.begin(), Files.end()));
    const json good = load(file.name);
    std::vector<json::json_pointer> places;
    collect(good, json::json_pointer(), places);
    for (const json::json_pointer &place : places) {
        if (place.empty() || !good[place.parent_pointer()].is_object()) {
            continue;
        }
        json changed = good;
        changed[place.parent_pointer()].erase(place.back());
        const bool readable = isReadable(changed, file.kind);
        const QString schema = schemaReport(changed, file.kind);
        if (readable != schema.isEmpty()) {
            FAIL_CHECK(file.name.toStdString()
                       << " without " << place.to_string() << ": the reader says " << readable
                       << ", the schema " << schema.toStdString());
        }
    }
    SUCCEED();
}

TEST_CASE("Schemas and readers agree about how much there may be", "[core][schema]")
{
    const File file = GENERATE(from_range(Files.begin(), Files.end()));
    json good = load(file.name);
    if (file.kind == SchemaKind::Lesson) {
        good["blocks"][2]["steps"][0]["picture"]["labels"] = json::array({"Here"});
    }
    std::vector<json::json_pointer> places;
    collect(good, json::json_pointer(), places);
    const auto agree = [&](const json::json_pointer &place, const json &changed, auto amount) {
        const bool readable = isReadable(changed, file.kind);
        const QString schema = schemaReport(changed, file.kind);
        if (readable != schema.isEmpty()) {
            FAIL_CHECK(file.name.toStdString()
                       << " " << place.to_string() << " with " << amount << ": the reader says "
                       << readable << ", the schema " << schema.toStdString());
        }
    };
    for (const json::json_pointer &place : places) {
        const json &node = good[place];
        if (node.is_string()) {
            json changed = good;
            changed[place] = "Two words";
            // Where an id is due, the schema's pattern would walk over all of it.
            const bool isText = isReadable(changed, file.kind);
            for (const std::size_t length : {500, 501, 20'000, 20'001}) {
                if (length > 501 && !isText) {
                    break;
                }
                changed[place] = std::string(length, 'a');
                agree(place, changed, length);
                std::string wide; // two units of UTF-16 each
                for (std::size_t i = 0; i < length; ++i) {
                    wide += "\xF0\x9F\x8D\xBC";
                }
                changed[place] = wide;
                agree(place, changed, length);
            }
        }
        // That a row is as long as the header cannot be said in a schema.
        const bool isRow =
            file.kind == SchemaKind::Lesson && !place.empty()
            && (place.back() == "header" || place.parent_pointer().to_string().ends_with("/rows"));
        if (!node.is_array() || node.empty() || isRow || file.kind != SchemaKind::Lesson) {
            continue;
        }
        for (const std::size_t count : {20, 21, 100, 101, 200, 201, 500, 501}) {
            json changed = good;
            json item = node[0];
            changed[place] = json::array();
            for (std::size_t i = 0; i < count; ++i) {
                if (item.is_object() && item.contains("id")) {
                    item["id"] = "step-" + std::to_string(i);
                }
                changed[place].push_back(item);
            }
            agree(place, changed, count);
        }
    }
    SUCCEED();
}

TEST_CASE("The schema's complaint has a JSON Pointer", "[core][schema]")
{
    json lesson = load(u"en/every-block.json"_s);
    lesson["blocks"][2]["steps"][0]["segment"]["rate"] = 7;
    CHECK(schemaReport(lesson, SchemaKind::Lesson)
              .contains(u"file#/blocks/2/steps/0/segment/rate: The schema does not allow this: "));
}

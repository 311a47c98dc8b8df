// SPDX-License-Identifier: MIT
#include "core/reading/contentsreader.h"

#include "core/guide/id.h"
#include "core/reading/firstpagereader.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

namespace expressly {

namespace {

constexpr int FormatVersion = 1;
constexpr int MostRegions = 300;

[[nodiscard]] QStringList readAliases(const Cursor &at)
{
    QStringList aliases;
    if (const auto list = at.optionalArray("aliases")) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            aliases += list->at(i).asId();
        }
    }
    return aliases;
}

[[nodiscard]] LessonEntry readLessonEntry(const Cursor &at)
{
    if (at.isString() || !at.isObject()) {
        return {.id = at.asId()};
    }
    if (!at.expectObject({"id", "aliases"})) {
        return {};
    }
    return {.id = at.id("id"), .aliases = readAliases(at)};
}

[[nodiscard]] QList<Region> readRegions(const Cursor &at)
{
    QList<Region> regions;
    const auto list = at.optionalArray("regions", MostRegions);
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        regions.append({.code = list->at(i).asId(), .name = {}});
    }
    return regions;
}

void readSection(const Cursor &at, Contents &contents)
{
    Section section;
    QStringList aliases;
    if (at.expectObject({"id", "lessons", "aliases"})) {
        section.id = at.id("id");
        aliases = readAliases(at);
        if (const auto lessons = at.array("lessons")) {
            section.lessons.reserve(lessons->size());
            for (qsizetype i = 0; i < lessons->size(); ++i) {
                section.lessons.append(readLessonEntry(lessons->at(i)));
            }
        }
    }
    contents.guide.sections.append(std::move(section));
    contents.sectionAliases.append(aliases);
}

} // namespace

Review readReview(const Cursor &review)
{
    if (!review.expectObject({"by", "date", "next"})) {
        return {};
    }
    return {.by = review.textOrNull("by"),
            .date = review.textOrNull("date"),
            .next = review.textOrNull("next")};
}

bool expectFormatVersion(const Cursor &root)
{
    if (!root.expectObject()) {
        return false;
    }
    const auto version = root.find("formatVersion");
    if (!version) {
        root.error(CoreWords::tr("“formatVersion” is missing; this program reads version %1.")
                       .arg(FormatVersion));
        return false;
    }
    const bool isWhole = version->node().is_number_integer();
    if (isWhole && version->node() == FormatVersion) {
        return true;
    }
    if (isWhole && version->node() > FormatVersion) {
        version->error(
            CoreWords::tr("The guide has format version %1 and this program reads up to %2: "
                          "a newer Expressly can open it.")
                .arg(QString::fromStdString(version->node().dump()))
                .arg(FormatVersion));
    } else {
        version->error(CoreWords::tr("“formatVersion” must be the number %1.").arg(FormatVersion));
    }
    return false;
}

Contents readContents(const Cursor &root)
{
    Contents contents;
    if (!root.expectObject({"formatVersion",
                            "id",
                            "version",
                            "title",
                            "languages",
                            "regions",
                            "review",
                            "sections",
                            "help",
                            "firstPage"})) {
        return contents;
    }
    Guide &guide = contents.guide;
    guide.id = root.id("id");
    guide.version = root.text("version");
    if (const auto review = root.object("review")) {
        guide.review = readReview(*review);
    }
    guide.regions = readRegions(root);
    if (const auto titles = root.object("title")) {
        for (const std::string_view language : titles->keys()) {
            contents.titles.insert(QString::fromUtf8(language.data(), qsizetype(language.size())),
                                   titles->find(language)->asText());
        }
    }
    if (const auto languages = root.filledArray("languages")) {
        for (qsizetype i = 0; i < languages->size(); ++i) {
            const QString language = languages->at(i).asLanguage();
            if (!language.isEmpty()) {
                guide.languages += language;
            }
        }
    }
    if (root.find("help")) {
        guide.helpLesson = root.id("help");
    }
    guide.firstPage.choices = readFirstChoices(root);
    if (const auto sections = root.array("sections")) {
        for (qsizetype i = 0; i < sections->size(); ++i) {
            readSection(sections->at(i), contents);
        }
    }
    return contents;
}

} // namespace expressly

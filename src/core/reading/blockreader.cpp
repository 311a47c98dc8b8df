// SPDX-License-Identifier: MIT
#include "core/reading/blockreader.h"

#include "core/guide/id.h"
#include "core/guide/sidewords.h"
#include "core/json/limits.h"
#include "core/time/filmrate.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

constexpr int MostRepeats = 20;
constexpr int MostCells = 1000;

} // namespace

BlockReader::BlockReader(QList<Reference> &references, const RegionTexts &region)
    : m_references(references)
    , m_region(region)
{}

std::optional<Block> BlockReader::block(const Cursor &at)
{
    struct Kind
    {
        QString word;
        std::optional<Block> (BlockReader::*read)(const Cursor &);
    };
    static const QList<Kind> Kinds = {{u"paragraph"_s, &BlockReader::paragraph},
                                      {u"heading"_s, &BlockReader::heading},
                                      {u"steps"_s, &BlockReader::steps},
                                      {u"tip"_s, &BlockReader::tip},
                                      {u"warning"_s, &BlockReader::warning},
                                      {u"list"_s, &BlockReader::list},
                                      {u"table"_s, &BlockReader::table},
                                      {u"picture"_s, &BlockReader::pictureBlock},
                                      {u"videos"_s, &BlockReader::videos},
                                      {u"get-help"_s, &BlockReader::getHelp},
                                      {u"signs"_s, &BlockReader::signs},
                                      {u"questions"_s, &BlockReader::questions},
                                      {u"evidence"_s, &BlockReader::evidence},
                                      {u"glossary"_s, &BlockReader::glossary},
                                      {u"my-numbers"_s, &BlockReader::myNumbers}};
    if (!at.expectObject()) {
        return std::nullopt;
    }
    QStringList words;
    for (const Kind &kind : Kinds) {
        words += kind.word;
    }
    const auto index = at.choice("type", words);
    return index ? (this->*Kinds.at(*index).read)(at) : std::nullopt;
}

RichText BlockReader::text(const Cursor &at, std::string_view key)
{
    const auto member = at.find(key);
    if (!member) {
        (void)at.text(key); // Says that it is missing.
        return {};
    }
    return textOf(*member);
}

RichText BlockReader::optionalText(const Cursor &at, std::string_view key)
{
    const auto member = at.find(key);
    return member ? textOf(*member) : RichText();
}

RichText BlockReader::textOf(const Cursor &node)
{
    // Said once, at the end: what is not read cannot take long.
    if (++m_texts > MostTexts || m_references.size() > MostReferences) {
        return {};
    }
    const RegionalText regional = withRegion(node.asText(), m_region, LongestText);
    for (const QString &id : regional.unknown) {
        node.error(CoreWords::tr("%1 is not in regions/neutral.json.").arg(quoted(id)));
    }
    const RichTextResult result = parseRichText(regional.text);
    for (const QString &problem : result.problems) {
        node.error(problem);
    }
    for (const QString &doubt : result.doubts) {
        node.warning(doubt);
    }
    std::optional<Link> last; // A link of several spans is one reference.
    for (const TextSpan &span : result.text) {
        if (span.link && span.link != last && span.link->kind != Link::Kind::Web) {
            m_references.append({.to = *span.link, .pointer = node.pointer()});
        }
        last = span.link;
    }
    return result.text;
}

QList<RichText> BlockReader::texts(const Cursor &list)
{
    QList<RichText> items;
    for (qsizetype i = 0; i < list.size(); ++i) {
        items.append(textOf(list.at(i)));
    }
    return items;
}

std::optional<Block> BlockReader::paragraph(const Cursor &at)
{
    (void)at.expectObject({"type", "text"});
    return Paragraph{.text = text(at, "text")};
}

std::optional<Block> BlockReader::heading(const Cursor &at)
{
    (void)at.expectObject({"type", "text"});
    return Heading{.text = text(at, "text")};
}

std::optional<Block> BlockReader::tip(const Cursor &at)
{
    (void)at.expectObject({"type", "text"});
    return Note{.kind = Note::Kind::Tip, .text = text(at, "text")};
}

std::optional<Block> BlockReader::warning(const Cursor &at)
{
    (void)at.expectObject({"type", "text"});
    return Note{.kind = Note::Kind::Warning, .text = text(at, "text")};
}

std::optional<Block> BlockReader::getHelp(const Cursor &at)
{
    (void)at.expectObject({"type", "text"});
    m_references.append({.to = Reference::HelpLesson(), .pointer = at.pointer()});
    return GetHelp{.text = optionalText(at, "text")};
}

std::optional<Block> BlockReader::signs(const Cursor &at)
{
    (void)at.expectObject({"type", "urgency", "title", "items"});
    const auto urgency = at.choice("urgency", {u"now"_s, u"today"_s});
    Signs block{.urgency = urgency == 1 ? Signs::Urgency::Today : Signs::Urgency::Now,
                .title = text(at, "title")};
    if (const auto items = at.filledArray("items", MostItems)) {
        block.items = texts(*items);
    }
    return block;
}

std::optional<Block> BlockReader::evidence(const Cursor &at)
{
    (void)at.expectObject({"type", "texts"});
    const auto list = at.filledArray("texts", MostItems);
    return Evidence{.texts = list ? texts(*list) : QList<RichText>()};
}

std::optional<Block> BlockReader::glossary(const Cursor &at)
{
    (void)at.expectObject({"type", "entries"});
    Glossary block;
    const auto list = at.filledArray("entries", MostEntries);
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        const Cursor entry = list->at(i);
        if (entry.expectObject({"term", "text"})) {
            ++m_texts;
            block.entries.append({.term = entry.text("term"), .text = text(entry, "text")});
        }
    }
    return block;
}

std::optional<Block> BlockReader::myNumbers(const Cursor &at)
{
    (void)at.expectObject({"type"});
    return MyNumbers{};
}

std::optional<Block> BlockReader::steps(const Cursor &at)
{
    (void)at.expectObject({"type", "steps"});
    Steps block;
    if (const auto list = at.filledArray("steps", MostSteps)) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            block.steps.append(step(list->at(i)));
        }
    }
    return block;
}

std::optional<Block> BlockReader::list(const Cursor &at)
{
    (void)at.expectObject({"type", "items"});
    const auto items = at.filledArray("items", MostItems);
    return BulletList{.items = items ? texts(*items) : QList<RichText>()};
}

std::optional<Block> BlockReader::table(const Cursor &at)
{
    (void)at.expectObject({"type", "header", "rows", "caption"});
    Table block;
    const auto header = at.filledArray("header", MostColumns);
    const auto rows = at.filledArray("rows", MostRows);
    if (header) {
        block.header = texts(*header);
    }
    for (qsizetype i = 0; rows && i < rows->size(); ++i) {
        const Cursor row = rows->at(i);
        if (!row.node().is_array()) {
            row.error(CoreWords::tr("A row of a table must be an array of texts."));
            continue;
        }
        if (row.size() > MostColumns) {
            row.error(CoreWords::tr("The row has %n cells, but at most %1 may be.",
                                    nullptr,
                                    static_cast<int>(row.size()))
                          .arg(MostColumns));
            continue;
        }
        if (header && row.size() != header->size()) {
            row.error(CoreWords::tr("The row has %n cells, but the header has %1.",
                                    nullptr,
                                    static_cast<int>(row.size()))
                          .arg(header->size()));
        }
        block.rows.append(texts(row));
    }
    block.caption = optionalText(at, "caption");
    return block;
}

std::optional<Block> BlockReader::pictureBlock(const Cursor &at)
{
    (void)at.expectObject({"type", "file", "alt", "labels", "caption"});
    return PictureBlock{.picture = picture(at), .caption = optionalText(at, "caption")};
}

std::optional<Block> BlockReader::videos(const Cursor &at)
{
    (void)at.expectObject({"type", "videos"});
    VideoCards block;
    const auto list = at.filledArray("videos", MostVideos);
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        const Cursor item = list->at(i);
        block.videos += item.asId();
        if (!block.videos.back().isEmpty()) {
            m_references.append(
                {.to = Reference::VideoId{block.videos.back()}, .pointer = item.pointer()});
        }
    }
    return block;
}

Step BlockReader::step(const Cursor &at)
{
    if (!at.expectObject({"id", "title", "text", "why", "picture", "segment"})) {
        return {};
    }
    Step step{.id = at.id("id"),
              .title = at.text("title"),
              .text = text(at, "text"),
              .why = optionalText(at, "why")};
    noteStepId(step.id, at);
    ++m_texts; // its title
    if (const auto member = at.optionalObject("picture")) {
        (void)member->expectObject({"file", "alt", "labels"});
        step.picture = picture(*member);
    }
    if (const auto member = at.optionalObject("segment")) {
        step.segment = segment(*member);
    }
    return step;
}

void BlockReader::noteStepId(const QString &id, const Cursor &at)
{
    if (!id.isEmpty() && m_stepIds.contains(id)) {
        at.error(CoreWords::tr("The step %1 is there twice in this lesson.").arg(quoted(id)));
    }
    m_stepIds.insert(id);
}

Picture BlockReader::picture(const Cursor &at)
{
    Picture picture{.file = at.text("file"), .alternative = at.text("alt")};
    if (const QString unknown = unknownPlaceholder(picture.alternative); !unknown.isEmpty()) {
        at.find("alt")->error(CoreWords::tr("%1 is not known: write {side:left} or {side:right}.")
                                  .arg(quoted(unknown)));
    }
    if (!picture.file.isEmpty()) {
        m_references.append(
            {.to = Reference::PictureFile{picture.file}, .pointer = at.find("file")->pointer()});
    }
    const auto labels = at.optionalArray("labels", MostLabels);
    for (qsizetype i = 0; labels && i < labels->size(); ++i) {
        picture.labels.append(label(labels->at(i)));
    }
    return picture;
}

PictureLabel BlockReader::label(const Cursor &at)
{
    ++m_texts;
    if (!at.isObject()) {
        PictureLabel label{.text = at.asText(), .cell = {}};
        if (const qsizetype length = charactersOf(label.text); length > LongestLabel) {
            at.error(CoreWords::tr("These words have %n characters, but at most %1 may be.",
                                   nullptr,
                                   static_cast<int>(length))
                         .arg(LongestLabel));
        }
        return label;
    }
    (void)at.expectObject({"table", "row", "column"});
    const auto number = [&at](std::string_view key) {
        return at.optionalInteger(key, 1, MostCells, 1);
    };
    const TableCell cell{
        .table = number("table"), .row = number("row"), .column = number("column")};
    m_cells.append({cell, at.pointer()});
    return {.text = {}, .cell = cell};
}

void BlockReader::reportMissingCells(const Lesson &lesson, Problems &problems) const
{
    for (const auto &[cell, pointer] : m_cells) {
        if (findCell(lesson, cell) == nullptr) {
            problems.error(
                pointer,
                CoreWords::tr("The lesson has no table %1 with a row %2 and a column %3.")
                    .arg(cell.table)
                    .arg(cell.row)
                    .arg(cell.column));
        }
    }
}

void BlockReader::reportExcess(const Cursor &lesson) const
{
    const auto report = [&lesson](qsizetype count, qsizetype most, const char *sentence) {
        if (count > most) {
            lesson.error(CoreWords::tr(sentence).arg(most));
        }
    };
    report(
        m_texts,
        MostTexts,
        QT_TRANSLATE_NOOP("expressly::Core",
                          "The lesson has more than %1 texts (paragraphs, steps, items, cells)."));
    report(m_references.size(),
           MostReferences,
           QT_TRANSLATE_NOOP("expressly::Core",
                             "The lesson has more than %1 links, videos and pictures."));
}

Segment BlockReader::segment(const Cursor &at)
{
    (void)at.expectObject({"video", "chapter", "start", "end", "repeats", "rate"});
    const qsizetype errorsBefore = at.problems().errorCount();
    Segment segment{.video = at.id("video"),
                    .chapter = at.find("chapter") ? at.id("chapter") : QString(),
                    .start = at.optionalTime("start"),
                    .end = at.optionalTime("end"),
                    .repeats = at.optionalInteger("repeats", 1, MostRepeats, 1),
                    .rate = at.optionalNumber("rate", SlowestRate, FastestRate, 1.0)};
    const bool hasChapter = at.find("chapter").has_value();
    const bool hasStart = at.find("start").has_value();
    if (hasChapter && (hasStart || at.find("end"))) {
        at.error(CoreWords::tr("A segment has either a chapter or a start (and end), not both."));
    } else if (!hasChapter && !hasStart) {
        at.error(CoreWords::tr("A segment needs a chapter or a start."));
    }
    if (at.problems().errorCount() == errorsBefore) {
        m_references.append({.to = segment, .pointer = at.pointer()});
    }
    return segment;
}

} // namespace expressly

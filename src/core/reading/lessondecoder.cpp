// SPDX-License-Identifier: MIT
#include "core/reading/lessondecoder.h"

#include "core/json/limits.h"
#include "core/reading/blockreader.h"
#include "core/reading/contentsreader.h"

namespace expressly {

namespace {

/// The texts of a region name sources of their own.
void addLinkedSources(DecodedLesson &decoded)
{
    for (const Reference &reference : std::as_const(decoded.references)) {
        const Link *link = std::get_if<Link>(&reference.to);
        if (link != nullptr && link->kind == Link::Kind::Source
            && !decoded.lesson.sources.contains(link->target)) {
            decoded.lesson.sources += link->target;
        }
    }
}

} // namespace

DecodedLesson readLesson(const Cursor &root, const RegionTexts &region)
{
    DecodedLesson decoded;
    if (!root.expectObject({"summary", "review", "blocks", "sources"})) {
        return decoded;
    }
    BlockReader reader(decoded.references, region);
    decoded.lesson.summary = reader.text(root, "summary");
    if (const auto review = root.optionalObject("review")) {
        decoded.review = readReview(*review);
    }
    if (const auto blocks = root.array("blocks", MostBlocks)) {
        for (qsizetype i = 0; i < blocks->size(); ++i) {
            if (auto block = reader.block(blocks->at(i))) {
                decoded.lesson.blocks.append(std::move(*block));
            }
        }
    }
    reader.reportMissingCells(decoded.lesson, root.problems());
    reader.reportExcess(root);
    if (const auto sources = root.optionalArray("sources", MostSources)) {
        for (qsizetype i = 0; i < sources->size(); ++i) {
            const Cursor item = sources->at(i);
            const QString id = item.asId();
            if (!id.isEmpty()) {
                decoded.lesson.sources += id;
                decoded.references.append(
                    {.to = Reference::SourceId{id}, .pointer = item.pointer()});
            }
        }
    }
    addLinkedSources(decoded);
    return decoded;
}

} // namespace expressly

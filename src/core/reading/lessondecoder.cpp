// SPDX-License-Identifier: MIT
#include "core/reading/lessondecoder.h"

#include "core/json/limits.h"
#include "core/reading/blockreader.h"

namespace expressly {

DecodedLesson readLesson(const Cursor &root)
{
    DecodedLesson decoded;
    if (!root.expectObject({"summary", "blocks", "sources"})) {
        return decoded;
    }
    BlockReader reader(decoded.references);
    decoded.lesson.summary = reader.text(root, "summary");
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
    return decoded;
}

} // namespace expressly

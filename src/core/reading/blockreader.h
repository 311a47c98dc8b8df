// SPDX-License-Identifier: MIT
#pragma once

#include "core/reading/lessondecoder.h"

#include <QSet>

namespace expressly {

/// Reads the blocks of a lesson and notes what they refer to.
class BlockReader final
{
public:
    /// Both have to outlive it.
    BlockReader(QList<Reference> &references, const RegionTexts &region);

    [[nodiscard]] std::optional<Block> block(const Cursor &at);
    [[nodiscard]] RichText text(const Cursor &at, std::string_view key);
    [[nodiscard]] RichText optionalText(const Cursor &at, std::string_view key);
    /// Once all blocks are read: labels may name cells of tables that come later.
    void reportMissingCells(const Lesson &lesson, Problems &problems) const;
    /// Once all blocks are read: what was more than a lesson may hold was left out.
    void reportExcess(const Cursor &lesson) const;

private:
    [[nodiscard]] RichText textOf(const Cursor &node);
    [[nodiscard]] QList<RichText> texts(const Cursor &list);
    [[nodiscard]] std::optional<Block> paragraph(const Cursor &at);
    [[nodiscard]] std::optional<Block> heading(const Cursor &at);
    [[nodiscard]] std::optional<Block> steps(const Cursor &at);
    [[nodiscard]] std::optional<Block> tip(const Cursor &at);
    [[nodiscard]] std::optional<Block> warning(const Cursor &at);
    [[nodiscard]] std::optional<Block> list(const Cursor &at);
    [[nodiscard]] std::optional<Block> table(const Cursor &at);
    [[nodiscard]] std::optional<Block> pictureBlock(const Cursor &at);
    [[nodiscard]] std::optional<Block> videos(const Cursor &at);
    [[nodiscard]] std::optional<Block> getHelp(const Cursor &at);
    [[nodiscard]] std::optional<Block> signs(const Cursor &at);
    [[nodiscard]] std::optional<Block> evidence(const Cursor &at);
    [[nodiscard]] std::optional<Block> glossary(const Cursor &at);
    [[nodiscard]] std::optional<Block> myNumbers(const Cursor &at);
    [[nodiscard]] std::optional<Block> questions(const Cursor &at);
    [[nodiscard]] Question question(const Cursor &at);
    [[nodiscard]] Answer answer(const Cursor &at);
    [[nodiscard]] Step step(const Cursor &at);
    void noteStepId(const QString &id, const Cursor &at); ///< Each only once in a lesson.
    [[nodiscard]] Picture picture(const Cursor &at);
    [[nodiscard]] PictureLabel label(const Cursor &at);
    [[nodiscard]] Segment segment(const Cursor &at);

    QList<Reference> &m_references;
    const RegionTexts &m_region;
    qsizetype m_texts = 0;
    QSet<QString> m_stepIds;
    QList<std::pair<TableCell, QString>> m_cells; ///< That labels name, and where they do.
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/guide/lesson.h"

#include <algorithm>

namespace expressly {

QList<Step> stepsOf(const Lesson &lesson)
{
    QList<Step> steps;
    for (const Block &block : lesson.blocks) {
        if (const auto *group = std::get_if<Steps>(&block)) {
            steps += group->steps;
        }
    }
    return steps;
}

const RichText *findCell(const Lesson &lesson, const TableCell &cell)
{
    int tables = 0;
    for (const Block &block : lesson.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (table == nullptr || ++tables != cell.table) {
            continue;
        }
        if (cell.row < 1 || cell.row > table->rows.size()) {
            return nullptr;
        }
        const QList<RichText> &row = table->rows.at(cell.row - 1);
        return cell.column < 1 || cell.column > row.size() ? nullptr : &row.at(cell.column - 1);
    }
    return nullptr;
}

bool hasVideos(const Lesson &lesson)
{
    return std::ranges::any_of(lesson.blocks, [](const Block &block) {
        return std::holds_alternative<VideoCards>(block);
    });
}

QStringList labelTexts(const Lesson &lesson, const Picture &picture, bool isMirrored)
{
    QStringList texts;
    for (const PictureLabel &label : picture.labels) {
        const RichText *cell = label.cell ? findCell(lesson, *label.cell) : nullptr;
        texts += cell != nullptr ? toPlainText(*cell, isMirrored) : label.text;
    }
    return texts;
}

} // namespace expressly

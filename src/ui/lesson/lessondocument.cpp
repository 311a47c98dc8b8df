// SPDX-License-Identifier: MIT
#include "ui/lesson/lessondocument.h"

#include "ui/lesson/blockpresenter.h"
#include "ui/lesson/lessonpicture.h"

namespace expressly {

PictureLook pictureLook(const LessonLayout &layout)
{
    return {
        .palette = layout.palette,
        .wear = {.tone = layout.choices.skinTone, .dark = layout.theme.kind != Theme::Kind::Light},
        .tint = layout.theme.pictureTint,
        .ink = layout.theme.ink,
        .radius = 8 * layout.scale,
        .mirrored = layout.mirrored};
}

LessonDocument writeLesson(PictureDocument &document,
                           const Guide &guide,
                           const Lesson &lesson,
                           const LessonLayout &layout)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setIndentWidth(24 * layout.scale);
    QFont font = document.defaultFont();
    font.setPointSizeF(16 * layout.scale);
    document.setDefaultFont(font);

    document.setLook(pictureLook(layout), layout.devicePixelRatio);
    LessonWriter writer(document, guide, lesson, layout);
    BlockPresenter presenter(writer, guide, lesson);
    presenter.head(lesson);
    for (const Block &block : lesson.blocks) {
        std::visit(presenter, block);
    }
    presenter.next(lesson);
    presenter.sources(lesson.sources);
    writer.finish();
    return writer.takeResult();
}

} // namespace expressly

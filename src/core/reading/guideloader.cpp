// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"

#include "core/guide/id.h"
#include "core/json/guidefiles.h"
#include "core/reading/guideopener.h"
#include "core/words.h"

using namespace Qt::StringLiterals;

namespace expressly {

GuideResult loadGuide(const QString &folder, const GuideWish &wish)
{
    return openGuide(folder, wish).result;
}

LessonResult loadLesson(const Guide &guide, QStringView lessonId)
{
    const LessonEntry *entry = findLesson(guide, lessonId);
    if (entry == nullptr) {
        return {
            .diagnostics = {
                {.file = u"guide.json"_s,
                 .message = CoreWords::tr("The guide has no lesson %1.").arg(quoted(lessonId))}}};
    }
    GuideIndex index(guide);
    return openLesson(index, *entry);
}

QString guideFilePath(const Guide &guide, const QString &relative)
{
    return findGuideFile(guide.folder, relative).path;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"

#include "core/guide/id.h"
#include "core/json/guidefiles.h"
#include "core/reading/guideopener.h"

using namespace Qt::StringLiterals;

namespace expressly {

GuideResult loadGuide(const QString &folder, const QString &language)
{
    return openGuide(folder, language).result;
}

LessonResult loadLesson(const Guide &guide, QStringView lessonId)
{
    const LessonEntry *entry = findLesson(guide, lessonId);
    if (entry == nullptr) {
        return {
            .diagnostics = {{.file = u"guide.json"_s,
                             .message = u"The guide has no lesson "_s + quoted(lessonId) + u'.'}}};
    }
    GuideIndex index(guide);
    return openLesson(index, *entry);
}

QString guideFilePath(const Guide &guide, const QString &relative)
{
    return findGuideFile(guide.folder, relative).path;
}

} // namespace expressly

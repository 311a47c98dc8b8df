// SPDX-License-Identifier: MIT
#include "core/reading/guideindex.h"

#include "core/json/jsontext.h"
#include "core/reading/lessondecoder.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace expressly {

GuideIndex::GuideIndex(const Guide &guide)
    : m_guide(guide)
{
    for (const Section &section : guide.sections) {
        for (const LessonEntry &lesson : section.lessons) {
            m_lessons.insert(lesson.id, &lesson);
            for (const QString &alias : lesson.aliases) {
                m_lessons.insert(alias, &lesson);
            }
        }
    }
    for (const Video &video : guide.videos) {
        m_videos.insert(video.id, &video);
    }
    for (const Source &source : guide.sources) {
        m_sources.insert(source.id, &source);
    }
}

const LessonEntry *GuideIndex::lesson(const QString &idOrAlias) const
{
    return m_lessons.value(idOrAlias);
}

const std::optional<QStringList> &GuideIndex::stepIds(const QString &lessonId)
{
    const auto known = m_stepIds.constFind(lessonId);
    if (known != m_stepIds.constEnd()) {
        return *known;
    }
    Problems problems(m_guide.language + u'/' + lessonId + u".json"_s);
    std::optional<QStringList> ids;
    if (const auto json = readJsonFile(m_guide.folder, problems)) {
        ids.emplace();
        for (const Step &step :
             stepsOf(readLesson(Cursor(*json, problems), m_guide.regionTexts).lesson)) {
            ids->append(step.id);
        }
    }
    return *m_stepIds.insert(lessonId, ids);
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/reading/lessonvalidator.h"

#include "core/guide/chapterlist.h"
#include "core/guide/id.h"
#include "core/json/guidefiles.h"
#include "core/reading/videovalidator.h"
#include "core/time/timecode.h"

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// Looks up one reference after the other; each kind has its own overload.
class ReferenceChecker final
{
public:
    ReferenceChecker(GuideIndex &index, Problems &problems)
        : m_index(index)
        , m_problems(problems)
    {}

    void check(const Reference &reference)
    {
        m_pointer = reference.pointer;
        std::visit([this](const auto &to) { checkOne(to); }, reference.to);
    }

private:
    void checkOne(const Link &link)
    {
        switch (link.kind) {
        case Link::Kind::Lesson:
            checkLesson(link);
            return;
        case Link::Kind::Video:
            if (const Video *video = findVideoOrReport(link.target)) {
                checkTime(*video, link.start);
                checkTime(*video, link.end);
            }
            return;
        case Link::Kind::Source:
            checkOne(Reference::SourceId{link.target});
            return;
        case Link::Kind::Web:
            return;
        }
        Q_UNREACHABLE();
    }

    void checkOne(const Reference::VideoId &video) { (void)findVideoOrReport(video.id); }

    void checkOne(const Reference::SourceId &source)
    {
        if (m_index.source(source.id) == nullptr) {
            QStringList ids;
            for (const Source &known : m_index.guide().sources) {
                ids += known.id;
            }
            unresolved(u"source"_s, source.id, ids, u"in sources.json"_s);
        }
    }

    void checkOne(const Reference::PictureFile &picture)
    {
        const FileLookup lookup = findGuideFile(m_index.guide().folder, picture.file);
        if (lookup.path.isEmpty()) {
            m_problems.error(m_pointer, lookup.problem);
        }
    }

    void checkOne(const Reference::HelpLesson & /*help*/)
    {
        // No error: the lesson can be read all the same, and guide.json reports what is its own.
        if (m_index.guide().helpLesson.isEmpty()) {
            m_problems.warning(m_pointer,
                               u"The block leads nowhere: guide.json has no lesson for “help”."_s);
        }
    }

    void checkOne(const Segment &segment)
    {
        const Video *video = findVideoOrReport(segment.video);
        if (video == nullptr) {
            return;
        }
        if (!segment.chapter.isEmpty()) {
            if (!ChapterList(video->chapters).indexOf(segment.chapter)) {
                QStringList ids;
                for (const Chapter &chapter : video->chapters) {
                    ids += chapter.id;
                }
                unresolved(
                    u"chapter"_s, segment.chapter, ids, u"in the video "_s + quoted(segment.video));
            }
            return;
        }
        if (segment.end && *segment.end <= *segment.start) {
            m_problems.error(m_pointer,
                             u"The segment ends at "_s + formatTimecode(*segment.end)
                                 + u", not after its start at "_s + formatTimecode(*segment.start)
                                 + u'.');
        }
        checkTime(*video, segment.start);
        checkTime(*video, segment.end);
    }

    void checkLesson(const Link &link)
    {
        const LessonEntry *lesson = m_index.lesson(link.target);
        if (lesson == nullptr) {
            QStringList ids;
            for (const Section &section : m_index.guide().sections) {
                for (const LessonEntry &known : section.lessons) {
                    ids += known.id;
                }
            }
            unresolved(u"lesson"_s, link.target, ids, u"in the guide"_s);
            return;
        }
        if (link.step.isEmpty()) {
            return;
        }
        const std::optional<QStringList> &steps = m_index.stepIds(lesson->id);
        if (steps && !steps->contains(link.step)) {
            unresolved(u"step"_s, link.step, *steps, u"in the lesson "_s + quoted(lesson->id));
        }
    }

    void checkTime(const Video &video, const std::optional<milliseconds> &time)
    {
        if (time) {
            reportBeyondEnd(video, *time, m_pointer, m_problems);
        }
    }

    [[nodiscard]] const Video *findVideoOrReport(const QString &id)
    {
        const Video *video = m_index.video(id);
        if (video == nullptr) {
            QStringList ids;
            for (const Video &known : m_index.guide().videos) {
                ids += known.id;
            }
            unresolved(u"video"_s, id, ids, u"in videos.json"_s);
        }
        return video;
    }

    void unresolved(const QString &kind,
                    const QString &id,
                    const QStringList &known,
                    const QString &where)
    {
        const QString nearest = nearestId(id, known);
        m_problems.error(m_pointer,
                         u"The "_s + kind + u' ' + quoted(id) + u" is not "_s + where
                             + (nearest.isEmpty()
                                    ? u"."_s
                                    : QString(u"; the nearest is "_s + quoted(nearest) + u'.')));
    }

    GuideIndex &m_index;
    Problems &m_problems;
    QString m_pointer;
};

} // namespace

void validateLesson(const DecodedLesson &decoded, GuideIndex &index, Problems &problems)
{
    ReferenceChecker checker(index, problems);
    for (const Reference &reference : decoded.references) {
        checker.check(reference);
    }
}

} // namespace expressly

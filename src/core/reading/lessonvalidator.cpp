// SPDX-License-Identifier: MIT
#include "core/reading/lessonvalidator.h"

#include "core/guide/chapterlist.h"
#include "core/guide/id.h"
#include "core/json/guidefiles.h"
#include "core/reading/videovalidator.h"
#include "core/time/timecode.h"
#include "core/words.h"

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
            unresolved(
                CoreWords::tr("The source %1 is not in sources.json.").arg(quoted(source.id)),
                source.id,
                ids);
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
            m_problems.warning(
                m_pointer,
                CoreWords::tr("The block leads nowhere: guide.json has no lesson for “help”."));
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
                unresolved(CoreWords::tr("The chapter %1 is not in the video %2.")
                               .arg(quoted(segment.chapter), quoted(segment.video)),
                           segment.chapter,
                           ids);
            }
            return;
        }
        if (segment.end && *segment.end <= *segment.start) {
            m_problems.error(
                m_pointer,
                CoreWords::tr("The segment ends at %1, not after its start at %2.")
                    .arg(formatTimecode(*segment.end), formatTimecode(*segment.start)));
        }
        checkTime(*video, segment.start);
        checkTime(*video, segment.end);
    }

    void checkOne(const Questions &block)
    {
        for (const Question &question : block.questions) {
            for (const Answer &answer : question.answers) {
                if (!answer.question.isEmpty() && numberOf(block, answer.question) == 0) {
                    m_problems.error(m_pointer,
                                     CoreWords::tr("The question %1 is not in this block.")
                                         .arg(quoted(answer.question)));
                }
            }
        }
        if (const QString id = loopIn(block); !id.isEmpty()) {
            m_problems.error(
                m_pointer,
                CoreWords::tr("An answer leads back to the question %1: no way may go round.")
                    .arg(quoted(id)));
        }
        for (const QString &id : unreached(block)) {
            m_problems.error(m_pointer,
                             CoreWords::tr("No answer leads to the question %1.").arg(quoted(id)));
        }
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
            unresolved(CoreWords::tr("The lesson %1 is not in the guide.").arg(quoted(link.target)),
                       link.target,
                       ids);
            return;
        }
        if (link.step.isEmpty()) {
            return;
        }
        const std::optional<QStringList> &steps = m_index.stepIds(lesson->id);
        if (steps && !steps->contains(link.step)) {
            unresolved(CoreWords::tr("The step %1 is not in the lesson %2.")
                           .arg(quoted(link.step), quoted(lesson->id)),
                       link.step,
                       *steps);
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
            unresolved(
                CoreWords::tr("The video %1 is not in videos.json.").arg(quoted(id)), id, ids);
        }
        return video;
    }

    void unresolved(const QString &sentence, const QString &id, const QStringList &known)
    {
        const QString nearest = nearestId(id, known);
        m_problems.error(m_pointer,
                         nearest.isEmpty()
                             ? sentence
                             : CoreWords::tr("%1 The nearest is %2.", "a sentence, an id")
                                   .arg(sentence, quoted(nearest)));
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

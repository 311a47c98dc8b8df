// SPDX-License-Identifier: MIT
#include "core/checking/picturechecker.h"

#include "core/drawings/drawingcheck.h"
#include "core/guide/id.h"
#include "core/json/guidefiles.h"
#include "core/time/timecode.h"
#include "core/words.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    // One byte more than is allowed, so that it is noticed.
    return file.open(QIODevice::ReadOnly) ? file.read(LargestDrawing + 1) : QByteArray();
}

bool covers(const std::optional<TimeRange> &range, std::chrono::milliseconds at)
{
    return range && range->start <= at && (!range->end || at < *range->end);
}

} // namespace

PictureChecker::PictureChecker(const Guide &guide)
    : m_guide(guide)
{}

const DrawingFacts &PictureChecker::facts(const QString &file)
{
    auto known = m_drawings.find(file);
    if (known == m_drawings.end()) {
        const QString path = findGuideFile(m_guide.folder, file).path;
        const bool isDrawing = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
        const QByteArray content = isDrawing ? contentOf(path) : QByteArray();
        if (isDrawing) {
            m_unsafe += checkDrawing(content, file);
        }
        known = m_drawings.insert(file, factsOf(content));
    }
    return *known;
}

void PictureChecker::checkPicture(const Picture &picture,
                                  const QString &pointer,
                                  Problems &problems)
{
    const QList<int> &places = facts(picture.file).labels;
    for (int number = 1; number <= picture.labels.size(); ++number) {
        if (!places.contains(number)) {
            problems.error(pointer + u"/labels/"_s + QString::number(number - 1),
                           CoreWords::tr("The picture %1 has no place label-%2 for these words.")
                               .arg(quoted(picture.file))
                               .arg(number));
        }
    }
    if (picture.labels.size() < places.size()) {
        problems.warning(
            pointer,
            CoreWords::tr("The picture %1 has %n places for words; the step gives words for %2.",
                          nullptr,
                          static_cast<int>(places.size()))
                .arg(quoted(picture.file), QString::number(picture.labels.size())));
    }
}

void PictureChecker::checkStep(const Step &step, const QString &pointer, Problems &problems)
{
    const Video *shown = step.segment ? findVideo(m_guide, step.segment->video) : nullptr;
    if (!step.picture) {
        if (shown != nullptr && shown->isOwnClip()) {
            problems.warning(
                pointer,
                CoreWords::tr("The step %1 can be watched, but has no picture of the movement.")
                    .arg(quoted(step.id)));
        }
        return;
    }
    checkPicture(*step.picture, pointer + u"/picture"_s, problems);
    const DrawingFacts &drawing = facts(step.picture->file);
    if (drawing.clip.isEmpty() || findVideo(m_guide, drawing.clip) == nullptr) {
        return;
    }
    const auto say = [&](const QString &sentence) -> QString {
        return sentence.arg(
            quoted(step.picture->file), formatTimecode(drawing.at), quoted(drawing.clip));
    };
    if (!step.segment) {
        problems.error(pointer,
                       say(CoreWords::tr("The picture %1 is the frame at %2 of the clip %3, so the "
                                         "step needs a segment that shows it.")));
    } else if (step.segment->video == drawing.clip
               && !covers(resolve(*step.segment, *shown), drawing.at)) {
        problems.error(
            pointer + u"/segment"_s,
            say(CoreWords::tr("The picture %1 is the frame at %2 of the clip %3, which the "
                              "segment leaves out.")));
    } else if (step.segment->video != drawing.clip) {
        problems.error(
            pointer + u"/segment"_s,
            say(CoreWords::tr("The picture %1 is the frame at %2 of the clip %3, but the "
                              "segment shows another video.")));
    }
}

QList<Diagnostic> PictureChecker::check(const Lesson &lesson, const QString &file)
{
    Problems problems(file);
    for (qsizetype i = 0; i < lesson.blocks.size(); ++i) {
        const QString pointer = u"/blocks/"_s + QString::number(i);
        if (const auto *picture = std::get_if<PictureBlock>(&lesson.blocks.at(i))) {
            checkPicture(picture->picture, pointer, problems);
        }
        const auto *group = std::get_if<Steps>(&lesson.blocks.at(i));
        for (qsizetype k = 0; group != nullptr && k < group->steps.size(); ++k) {
            checkStep(group->steps.at(k), pointer + u"/steps/"_s + QString::number(k), problems);
        }
    }
    return problems.diagnostics();
}

QList<Diagnostic> PictureChecker::finish()
{
    QList<Diagnostic> diagnostics;
    const DrawingPalette palette = loadDrawingPalette(m_guide.folder, &diagnostics);
    const QStringList files =
        QDir(m_guide.folder + u"/pictures"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const QString file = u"pictures/"_s + name;
        Problems problems(file);
        if (!m_drawings.contains(file)) {
            problems.warning({}, CoreWords::tr("No lesson shows this picture."));
        }
        for (const QString &role : facts(file).roles) {
            if (!palette.roles.isEmpty() && !palette.roles.contains(role)) {
                problems.warning(
                    {}, CoreWords::tr("The palette has no colour for %1.").arg(quoted(role)));
            }
        }
        diagnostics += problems.diagnostics();
    }
    return diagnostics + m_unsafe;
}

} // namespace expressly

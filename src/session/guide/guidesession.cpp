// SPDX-License-Identifier: MIT
#include "session/guide/guidesession.h"

#include <utility>

namespace expressly {

namespace {

QStringList lessonIds(const Guide &guide)
{
    QStringList ids;
    for (const Section &section : guide.sections) {
        for (const LessonEntry &entry : section.lessons) {
            ids.append(entry.id);
        }
    }
    return ids;
}

QString errorsOf(const QList<Diagnostic> &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error && lines.size() < 3) {
            lines.append(toString(diagnostic));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

bool GuideSession::openGuide(const QString &folder)
{
    GuideResult result = loadGuide(folder, m_wish);
    m_diagnostics = result.diagnostics;
    if (!result.guide) {
        say(tr("This guide cannot be opened.\n%1").arg(errorsOf(m_diagnostics)));
        return false;
    }
    m_guide = std::make_shared<const Guide>(std::move(*result.guide));
    m_lesson = {};
    emit guideChanged();
    const QString errors = errorsOf(m_diagnostics);
    m_guideNotice = errors.isEmpty()
                        ? QString()
                        : tr("Parts of this guide have mistakes and are left out; everything else "
                             "works. expressly-check lists them all.\n%1")
                              .arg(errors);
    say(m_guideNotice);
    return true;
}

void GuideSession::setRegion(const QString &code)
{
    if (std::exchange(m_wish.region, code) == code || !m_guide) {
        return;
    }
    GuideResult result = loadGuide(m_guide->folder, m_wish);
    if (!result.guide) {
        return; // its folder is gone; what is open stays
    }
    LessonResult lesson = loadLesson(*result.guide, m_lesson.id);
    if (m_lesson.id.isEmpty() || lesson.lesson) {
        m_guide = std::make_shared<const Guide>(std::move(*result.guide));
        m_lesson = std::move(lesson.lesson).value_or(Lesson());
        emit reworded();
    }
}

bool GuideSession::openLesson(const QString &idOrAlias, const QString &step)
{
    if (!m_guide) {
        return false;
    }
    const LessonEntry *entry = findLesson(*m_guide, idOrAlias);
    if (entry == nullptr) {
        const QString nearest = nearestId(idOrAlias, lessonIds(*m_guide));
        say(nearest.isEmpty()
                ? tr("This guide has no lesson “%1”. The list of lessons shows all there are.")
                      .arg(idOrAlias)
                : tr("This guide has no lesson “%1”. The nearest is “%2”: find it in the list "
                     "of lessons.")
                      .arg(idOrAlias, findLesson(*m_guide, nearest)->title));
        return false;
    }
    LessonResult result = loadLesson(*m_guide, entry->id);
    if (!result.lesson) {
        say(tr("The lesson “%1” has mistakes and cannot be shown; the other lessons work. "
               "Its author can mend it:\n%2")
                .arg(entry->title, errorsOf(result.diagnostics)));
        return false;
    }
    m_lesson = std::move(*result.lesson);
    emit lessonChanged(m_lesson, step);
    const QString ofGuide = std::exchange(m_guideNotice, {});
    const QString ofStep = unknownStepNotice(step);
    say(ofStep.isEmpty() ? ofGuide : ofStep);
    return true;
}

QString GuideSession::unknownStepNotice(const QString &step) const
{
    QStringList ids;
    for (const Step &each : stepsOf(m_lesson)) {
        ids.append(each.id);
    }
    if (step.isEmpty() || ids.contains(step)) {
        return {};
    }
    const QString nearest = nearestId(step, ids);
    return nearest.isEmpty()
               ? tr("This lesson has no step “%1”.").arg(step)
               : tr("This lesson has no step “%1”. The nearest is “%2”.").arg(step, nearest);
}

void GuideSession::say(const QString &notice)
{
    m_notice = notice;
    emit noticeChanged(notice);
}

QString GuideSession::firstLesson() const
{
    const QStringList ids = m_guide ? lessonIds(*m_guide) : QStringList();
    return ids.isEmpty() ? QString() : ids.first();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/lesson/blockpresenter.h"

#include "core/guide/lessonwords.h"

#include <QUrl>

namespace expressly {

using Style = LessonStyle;

void BlockPresenter::fine(const QString &text, double spaceBefore)
{
    m_writer.beginParagraph(Style::Fine, spaceBefore);
    m_writer.run(text, m_writer.currentFormat());
}

void BlockPresenter::line(const QString &text, double spaceBefore)
{
    m_writer.beginParagraph(Style::Body, spaceBefore);
    m_writer.run(text, m_writer.currentFormat());
}

void BlockPresenter::head(const Lesson &lesson)
{
    m_writer.beginParagraph(Style::Title, 0);
    m_writer.run(lesson.title, m_writer.currentFormat());
    if (!lesson.summary.isEmpty()) {
        m_writer.paragraph(Style::Summary, lesson.summary, 8);
    }
    fine(LessonWords::review(lesson.review), 8);
}

void BlockPresenter::operator()(const Steps &block)
{
    m_stepNumber = 0; // what is to be done instead, or before, is no later step
    for (const Step &each : block.steps) {
        step(each);
    }
}

void BlockPresenter::step(const Step &step)
{
    m_writer.beginNumbered(step.id, ++m_stepNumber, step.picture);
    m_writer.beginParagraph(Style::StepTitle, 0);
    m_writer.run(step.title, m_writer.currentFormat());
    if (step.picture) {
        m_writer.pictureUnderTitle(*step.picture);
    }
    m_writer.paragraph(Style::Body, step.text, 8);
    if (!step.why.isEmpty()) {
        m_writer.beginParagraph(Style::Why, 8);
        m_writer.run(LessonWords::why(), m_writer.strong(m_writer.currentFormat()));
        m_writer.richText(step.why);
    }
    if (step.segment) {
        segment(step);
    }
    m_writer.endCard();
}

void BlockPresenter::segment(const Step &step)
{
    const Segment &segment = *step.segment;
    const Video *video = findVideo(m_guide, segment.video);
    if (video == nullptr) {
        return;
    }
    const auto range = resolve(segment, *video);
    if (!range) {
        return;
    }
    m_writer.beginParagraph(Style::Body, 12);
    const Link link{
        .kind = Link::Kind::Video, .target = video->id, .start = range->start, .end = range->end};
    m_writer.chip({}, link, step.id);
    m_writer.practiseButton(step, link);
    if (!video->isOwnClip()) {
        m_writer.run(QStringLiteral("  ") + video->title, m_writer.format(Style::Fine));
    }
}

void BlockPresenter::operator()(const Note &block)
{
    const bool isTip = block.kind == Note::Kind::Tip;
    m_writer.beginCard(isTip ? LessonCard::Kind::Tip : LessonCard::Kind::Warning, 16);
    m_writer.paragraph(Style::Body, block.text, 0);
    m_writer.endCard();
}

void BlockPresenter::operator()(const PictureBlock &block)
{
    if (m_writer.hasFile(block.picture)) {
        m_writer.picture(block.picture, {m_writer.layout().columnWidth, m_writer.px(420)}, 16);
        m_writer.skipParagraph();
    } else {
        m_writer.pictureInWords(block.picture);
    }
    if (!block.caption.isEmpty()) {
        m_writer.paragraph(Style::Why, block.caption, 8);
    }
}

void BlockPresenter::operator()(const Evidence &block)
{
    const LessonLayout &layout = m_writer.layout();
    if (layout.showsEvidence || layout.medium == LessonLayout::Medium::Screen) {
        m_writer.beginParagraph(Style::Why, 24);
        m_writer.evidenceButton();
    } else {
        m_writer.skipParagraph();
    }
    for (const RichText &text : block.texts) {
        if (layout.showsEvidence) {
            m_writer.paragraph(Style::Why, text, 10);
        } else {
            m_writer.skipParagraph();
        }
    }
}

void BlockPresenter::operator()(const Glossary &block)
{
    for (const GlossaryEntry &entry : block.entries) {
        m_writer.beginParagraph(Style::Body, 14);
        m_writer.run(entry.term + QStringLiteral(": "), m_writer.strong(m_writer.currentFormat()));
        m_writer.richText(entry.text);
    }
}

void BlockPresenter::next(const Lesson &lesson)
{
    const LessonEntry *next = lessonAfter(m_guide, lesson.id);
    if (next == nullptr) {
        return;
    }
    if (m_writer.layout().medium == LessonLayout::Medium::Paper) {
        m_writer.skipParagraph(); // a page is one lesson
        return;
    }
    m_writer.beginParagraph(Style::Body, 24);
    m_writer.run(LessonWords::next(), m_writer.currentFormat());
    m_writer.textLink(next->title, {.kind = Link::Kind::Lesson, .target = next->id});
}

void BlockPresenter::sources(const QStringList &ids)
{
    bool isFirst = true;
    for (const QString &id : ids) {
        const Source *source = findSource(m_guide, id);
        if (source == nullptr) {
            continue;
        }
        if (isFirst) {
            m_writer.beginParagraph(Style::Heading, 40);
            m_writer.run(LessonWords::sources(), m_writer.currentFormat());
        }
        m_writer.beginParagraph(Style::Fine, isFirst ? 8 : 10);
        isFirst = false;
        m_writer.markSource(id);
        const QTextCharFormat plain = m_writer.currentFormat();
        QTextCharFormat title = plain;
        title.setForeground(m_writer.layout().theme.ink);
        m_writer.run(source->authors + QStringLiteral(": "), plain);
        m_writer.run(source->title, title);
        m_writer.run(LessonWords::sourceEnd(*source), plain);
        const auto web = parseLink(source->address);
        if (web && web->kind == Link::Kind::Web) {
            const bool isPaper = m_writer.layout().medium == LessonLayout::Medium::Paper;
            m_writer.run(QStringLiteral(" "), plain);
            m_writer.textLink(isPaper ? source->address : QUrl(source->address).host(), *web);
        }
    }
}

} // namespace expressly

// SPDX-License-Identifier: MIT
// What stands in a card of its own, steps and notes apart: videos, help, signs, questions, numbers.
#include "core/guide/lessonwords.h"
#include "ui/lesson/blockpresenter.h"

#include <QUrl>

namespace expressly {

using Style = LessonStyle;

void BlockPresenter::operator()(const VideoCards &block)
{
    for (const QString &id : block.videos) {
        if (const Video *video = findVideo(m_guide, id)) {
            videoCard(*video);
        }
    }
}

void BlockPresenter::videoCard(const Video &video)
{
    m_writer.beginCard(LessonCard::Kind::Video, 16);
    m_writer.beginParagraph(Style::StepTitle, 0);
    m_writer.run(video.title, m_writer.currentFormat());
    fine(LessonWords::describe(video), 4);
    const QString state = m_writer.layout().videoStates.value(video.id);
    if (!state.isEmpty()) {
        m_writer.beginParagraph(Style::Fine, 4);
        m_writer.run(state, m_writer.strong(m_writer.currentFormat()));
    } else {
        m_writer.skipParagraph(); // it comes and goes while the lesson is open
    }
    for (const Chapter &chapter : video.chapters) {
        m_writer.beginParagraph(Style::Body, 8);
        m_writer.chip({},
                      {.kind = Link::Kind::Video,
                       .target = video.id,
                       .start = chapter.start,
                       .end = chapter.end},
                      {});
        m_writer.run(QStringLiteral("  ") + chapter.title, m_writer.currentFormat());
    }
    if (video.chapters.isEmpty()) {
        m_writer.beginParagraph(Style::Body, 6);
        m_writer.chip(
            {},
            {.kind = Link::Kind::Video, .target = video.id, .start = std::chrono::milliseconds(0)},
            {});
        m_writer.run(QStringLiteral("  ") + LessonWords::fromTheBeginning(),
                     m_writer.currentFormat());
    }
    videoAddress(video);
    m_writer.endCard();
}

void BlockPresenter::videoAddress(const Video &video)
{
    const auto web = parseLink(video.page);
    if (!web || web->kind != Link::Kind::Web) {
        return;
    }
    m_writer.beginParagraph(Style::Fine, 8);
    m_writer.textLink(LessonWords::publisherPage(), *web);
    const QString host = QUrl(video.page).host();
    QString remark;
    switch (video.pageCertainty) {
    case Certainty::Measured:
    case Certainty::Verified:
        remark = tr("(%1)").arg(host);
        break;
    case Certainty::Reported:
        remark = tr("(%1; address reported by others)").arg(host);
        break;
    case Certainty::Unverified:
        remark = tr("(%1; address not checked)").arg(host);
        break;
    }
    m_writer.run(QLatin1Char(' ') + remark, m_writer.format(Style::Fine));
}

void BlockPresenter::operator()(const GetHelp &block)
{
    m_writer.beginCard(LessonCard::Kind::Help, 24);
    if (block.text.isEmpty()) {
        m_writer.beginParagraph(Style::Body, 0);
        m_writer.run(LessonWords::help(), m_writer.currentFormat());
    } else {
        m_writer.paragraph(Style::Body, block.text, 0);
    }
    const LessonEntry *help = findLesson(m_guide, m_guide.helpLesson);
    if (help != nullptr && help->id != m_lesson) {
        m_writer.beginParagraph(Style::Body, 6);
        m_writer.textLink(help->title, {.kind = Link::Kind::Lesson, .target = help->id});
    }
    m_writer.endCard();
}

void BlockPresenter::operator()(const Signs &block)
{
    const bool isNow = block.urgency == Signs::Urgency::Now;
    m_writer.beginCard(isNow ? LessonCard::Kind::Now : LessonCard::Kind::Today, 16);
    m_writer.beginParagraph(Style::StepTitle, 0);
    m_writer.cardSign();
    m_writer.richText(block.title);
    m_writer.bullets(block.items);
    m_writer.endCard();
}

void BlockPresenter::operator()(const Questions &block)
{
    for (const Question &question : block.questions) {
        m_writer.beginNumbered(question.id, numberOf(block, question.id));
        m_writer.paragraph(Style::Body, question.text, 0);
        for (const Answer &answer : question.answers) {
            m_writer.beginParagraph(Style::Body, 10);
            const Link there{.target = m_lesson, .step = answer.question};
            m_writer.textLink(answer.text + QStringLiteral(": ") + goalOf(m_guide, block, answer),
                              answer.question.isEmpty() ? answer.link : there);
        }
        m_writer.endCard();
    }
}

void BlockPresenter::operator()(const MyNumbers & /*block*/)
{
    const QList<OwnNumber> &numbers = m_writer.layout().choices.ownNumbers;
    const bool isPaper = m_writer.layout().medium == LessonLayout::Medium::Paper;
    m_writer.beginCard(LessonCard::Kind::Help, 16);
    m_writer.beginParagraph(Style::StepTitle, 0);
    m_writer.run(LessonWords::myNumbers(), m_writer.currentFormat());
    if (!m_guide.regions.isEmpty()) {
        fine(LessonWords::region(m_guide), 4);
    }
    for (const OwnNumber &own : numbers) {
        line(LessonWords::ownNumber(own), 8);
    }
    if (numbers.isEmpty() && isPaper) {
        for (int row = 0; row < 3; ++row) {
            line(QString(40, u'_'), 16); // to be written by hand
        }
    } else if (numbers.isEmpty()) {
        line(LessonWords::noNumbers(), 8);
    }
    if (!isPaper) {
        m_writer.beginParagraph(Style::Body, 12);
        m_writer.button(LessonWords::changeNumbers(), LessonLink::Deed::ChangeNumbers);
    }
    m_writer.endCard();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "ui/lesson/lessondocument.h"

#include "core/guide/lessonwords.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonwriter.h"

#include <QLocale>
#include <QTextTable>
#include <QUrl>

namespace expressly {

namespace {

using Style = LessonWriter::Style;

/// Turns the blocks of a lesson into calls of the writer.
class BlockPresenter final
{
    Q_DECLARE_TR_FUNCTIONS(BlockPresenter)

public:
    BlockPresenter(LessonWriter &writer, const Guide &guide, const Lesson &lesson)
        : m_writer(writer)
        , m_guide(guide)
        , m_lesson(lesson.id)
    {}

    void head(const Lesson &lesson);
    void operator()(const Paragraph &block) { m_writer.paragraph(Style::Body, block.text, 16); }
    void operator()(const Heading &block) { m_writer.paragraph(Style::Heading, block.text, 32); }
    void operator()(const Steps &block);
    void operator()(const Note &block);
    void operator()(const BulletList &block) { m_writer.bullets(block.items); }
    void operator()(const Table &block) { m_writer.table(block); }
    void operator()(const PictureBlock &block);
    void operator()(const VideoCards &block);
    void operator()(const GetHelp &block);
    void operator()(const Signs &block);
    void operator()(const Questions &block);
    void operator()(const Evidence &block);
    void sources(const QStringList &ids);

private:
    void step(const Step &step);
    void segment(const Step &step);
    void videoCard(const Video &video);
    void videoAddress(const Video &video);
    void fine(const QString &text, double spaceBefore = 0);

    LessonWriter &m_writer;
    const Guide &m_guide;
    const QString m_lesson;
    int m_stepNumber = 0;
};

void BlockPresenter::fine(const QString &text, double spaceBefore)
{
    m_writer.beginParagraph(Style::Fine, spaceBefore);
    m_writer.run(text, m_writer.currentFormat());
}

void BlockPresenter::head(const Lesson &lesson)
{
    m_writer.beginParagraph(Style::Title, 0);
    m_writer.run(lesson.title, m_writer.currentFormat());
    if (!lesson.summary.isEmpty()) {
        m_writer.paragraph(Style::Summary, lesson.summary, 8);
    }
    fine(LessonWords::review(m_guide.review), 8);
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

} // namespace

PictureLook pictureLook(const LessonLayout &layout)
{
    return {.palette = layout.palette,
            .wear = {.tone = layout.skinTone, .dark = layout.theme.kind != Theme::Kind::Light},
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
    presenter.sources(lesson.sources);
    writer.finish();
    return writer.takeResult();
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/guide/passages.h"

#include "core/guide/guide.h"
#include "core/guide/lessonwords.h"
#include "core/guide/sidewords.h"
#include "core/time/timecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using Kind = Passage::Kind;

/// Goes through a lesson as the lesson view lays it out, paragraph by paragraph.
class PassageWriter final
{
public:
    PassageWriter(const Guide &guide, const PassageOptions &options)
        : m_guide(guide)
        , m_options(options)
    {}

    [[nodiscard]] QList<Passage> write(const Lesson &lesson);

    void operator()(const Paragraph &block) { add(Kind::Text, block.text); }
    void operator()(const Heading &block) { add(Kind::Heading, block.text); }
    void operator()(const Steps &block);
    void operator()(const Note &block) { add(Kind::Note, block.text); }
    void operator()(const BulletList &block);
    void operator()(const Table &block);
    void operator()(const PictureBlock &block);
    void operator()(const VideoCards &block);
    void operator()(const GetHelp &block);
    void operator()(const Signs &block);
    void operator()(const Questions &block);
    void operator()(const Evidence &block);
    void operator()(const Glossary &block);
    void operator()(const MyNumbers &block);

private:
    void add(Kind kind, const QString &text);
    void add(Kind kind, const RichText &text) { add(kind, wordsOf(text)); }
    void addRow(Kind kind, const QList<RichText> &cells, qsizetype columns);
    void addPicture(const Picture &picture);
    void addFilm(const Step &step);
    void addVideo(const Video &video);
    void addSources(const QStringList &ids);
    void skip() { ++m_paragraph; }
    [[nodiscard]] QString wordsOf(const RichText &text) const;
    [[nodiscard]] QString timed(std::chrono::milliseconds time, const QString &words) const;

    const Guide &m_guide;
    const PassageOptions &m_options;
    QString m_lesson;
    QList<Passage> m_passages;
    std::optional<qsizetype> m_block;
    QString m_step;
    int m_paragraph = 0;
};

QList<Passage> PassageWriter::write(const Lesson &lesson)
{
    m_lesson = lesson.id;
    add(Kind::Title, lesson.title);
    if (!lesson.summary.isEmpty()) {
        add(Kind::Summary, lesson.summary);
    }
    add(Kind::Review, LessonWords::review(lesson.review));
    for (qsizetype index = 0; index < lesson.blocks.size(); ++index) {
        m_block = index;
        std::visit(*this, lesson.blocks.at(index));
    }
    m_block.reset();
    if (const LessonEntry *next = lessonAfter(m_guide, lesson.id)) {
        add(Kind::Text, LessonWords::next() + next->title);
    }
    addSources(lesson.sources);
    return std::move(m_passages);
}

void PassageWriter::add(Kind kind, const QString &text)
{
    QString words = text.simplified();
    if (!words.isEmpty()) {
        m_passages.append({.kind = kind,
                           .paragraph = m_paragraph,
                           .block = m_block,
                           .step = m_step,
                           .text = std::move(words)});
    }
    ++m_paragraph;
}

QString PassageWriter::wordsOf(const RichText &text) const
{
    QString all;
    for (const TextSpan &span : text) {
        const QString &words = span.shown(m_options.isMirrored);
        const bool leadsToTime =
            span.link && span.link->kind == Link::Kind::Video && span.link->start;
        if (!leadsToTime) {
            all += words;
            continue;
        }
        if (!parseTimecode(words.trimmed())) {
            all += words + u' ';
        }
        all += timeWords(*span.link->start, m_options.wording);
    }
    return all;
}

void PassageWriter::operator()(const Steps &block)
{
    for (const Step &step : block.steps) {
        m_step = step.id;
        add(Kind::StepTitle, step.title);
        if (step.picture) {
            addPicture(*step.picture);
        }
        add(Kind::StepText, step.text);
        if (!step.why.isEmpty()) {
            add(Kind::Why, LessonWords::why() + wordsOf(step.why));
        }
        addFilm(step);
    }
    m_step.clear();
}

void PassageWriter::addPicture(const Picture &picture)
{
    if (m_options.isSeen && m_options.isSeen(picture)) {
        skip();
        return;
    }
    add(Kind::Picture, LessonWords::picture(withSides(picture.alternative, m_options.isMirrored)));
}

void PassageWriter::addFilm(const Step &step)
{
    const Video *video = step.segment ? findVideo(m_guide, step.segment->video) : nullptr;
    if (video != nullptr && resolve(*step.segment, *video)) {
        add(Kind::Film, video->isOwnClip() ? QString() : video->title);
    }
}

void PassageWriter::operator()(const BulletList &block)
{
    for (const RichText &item : block.items) {
        add(Kind::Item, item);
    }
}

void PassageWriter::operator()(const Table &block)
{
    const qsizetype columns = block.header.size();
    if (columns == 0) {
        return;
    }
    if (!toPlainText(block.caption).isEmpty()) {
        add(Kind::Caption, block.caption);
    }
    addRow(Kind::HeaderCell, block.header, columns);
    for (const QList<RichText> &row : block.rows) {
        addRow(Kind::Cell, row, columns);
    }
}

void PassageWriter::addRow(Kind kind, const QList<RichText> &cells, qsizetype columns)
{
    for (const RichText &cell : cells.first(std::min(cells.size(), columns))) {
        add(kind, cell);
    }
}

void PassageWriter::operator()(const PictureBlock &block)
{
    addPicture(block.picture);
    if (!block.caption.isEmpty()) {
        add(Kind::Caption, block.caption);
    }
}

void PassageWriter::operator()(const VideoCards &block)
{
    for (const QString &id : block.videos) {
        if (const Video *video = findVideo(m_guide, id)) {
            addVideo(*video);
        }
    }
}

QString PassageWriter::timed(std::chrono::milliseconds time, const QString &words) const
{
    const bool isSpoken = m_options.wording == Wording::Spoken;
    return timeWords(time, m_options.wording) + (isSpoken ? u": "_s : u" "_s) + words;
}

void PassageWriter::addVideo(const Video &video)
{
    add(Kind::Video, video.title);
    add(Kind::Video, LessonWords::describe(video, m_options.wording));
    skip(); // how the video's file is, which the lesson does not know
    for (const Chapter &chapter : video.chapters) {
        add(Kind::Video, timed(chapter.start, chapter.title));
    }
    if (video.chapters.isEmpty()) {
        add(Kind::Video, timed({}, LessonWords::fromTheBeginning()));
    }
    const auto page = parseLink(video.page);
    if (page && page->kind == Link::Kind::Web) {
        add(Kind::Video, LessonWords::publisherPage());
    }
}

void PassageWriter::operator()(const GetHelp &block)
{
    add(Kind::Help, block.text.isEmpty() ? LessonWords::help() : wordsOf(block.text));
    const LessonEntry *help = findLesson(m_guide, m_guide.helpLesson);
    if (help != nullptr && help->id != m_lesson) {
        add(Kind::Help, help->title);
    }
}

void PassageWriter::operator()(const Signs &block)
{
    add(Kind::Heading, block.title);
    for (const RichText &item : block.items) {
        add(Kind::Item, item);
    }
}

void PassageWriter::operator()(const Questions &block)
{
    for (const Question &question : block.questions) {
        add(Kind::Text, question.text);
        for (const Answer &answer : question.answers) {
            add(Kind::Item, answer.text + u": "_s + goalOf(m_guide, block, answer));
        }
    }
}

void PassageWriter::operator()(const Evidence &block)
{
    const auto tell = [this](const QString &text) {
        add(Kind::Evidence, m_options.tellsEvidence ? text : QString());
    };
    tell(LessonWords::evidence());
    for (const RichText &text : block.texts) {
        tell(wordsOf(text));
    }
}

void PassageWriter::operator()(const Glossary &block)
{
    for (const GlossaryEntry &entry : block.entries) {
        add(Kind::Item, entry.term + u": "_s + wordsOf(entry.text));
    }
}

void PassageWriter::operator()(const MyNumbers & /*block*/)
{
    add(Kind::Heading, LessonWords::myNumbers());
    if (!m_guide.regions.isEmpty()) {
        add(Kind::Text, LessonWords::region(m_guide));
    }
    for (const OwnNumber &own : m_options.ownNumbers) {
        add(Kind::Item, LessonWords::ownNumber(own));
    }
    if (m_options.ownNumbers.isEmpty()) {
        add(Kind::Text, LessonWords::noNumbers());
    }
    skip(); // the button that changes them
}

void PassageWriter::addSources(const QStringList &ids)
{
    bool isFirst = true;
    for (const QString &id : ids) {
        const Source *source = findSource(m_guide, id);
        if (source == nullptr) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            add(Kind::Heading, LessonWords::sources());
        }
        add(Kind::Source, LessonWords::source(*source));
    }
}

} // namespace

QList<Passage> passagesOf(const Guide &guide, const Lesson &lesson, const PassageOptions &options)
{
    return PassageWriter(guide, options).write(lesson);
}

} // namespace expressly

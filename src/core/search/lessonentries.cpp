// SPDX-License-Identifier: MIT
#include "core/search/lessonentries.h"

#include "core/guide/guide.h"
#include "core/guide/lessonwords.h"
#include "core/guide/passages.h"
#include "core/guide/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using Kind = SearchEntry::Kind;

/// Goes through a lesson block by block, with the passages that it is told in beside it.
class EntryWriter final
{
public:
    EntryWriter(const Guide &guide, const Lesson &lesson)
        : m_guide(guide)
        , m_lesson(lesson)
        , m_passages(passagesOf(guide, lesson))
    {}

    [[nodiscard]] QList<SearchEntry> write();

    void operator()(const Paragraph &block);
    void operator()(const Heading &block);
    void operator()(const Steps &block);
    void operator()(const Note &block);
    void operator()(const BulletList &block);
    void operator()(const Table &block);
    void operator()(const PictureBlock &block);
    void operator()(const VideoCards & /*block*/) {}
    void operator()(const GetHelp &block);
    void operator()(const Signs &block);
    void operator()(const Questions &block);
    void operator()(const Evidence &block);
    void operator()(const Glossary &block);
    void operator()(const MyNumbers &block);

private:
    SearchEntry &add(Kind kind, const QStringList &sentences);
    void addText(Kind kind, const QString &text) { add(kind, sentences(text)); }
    [[nodiscard]] QStringList sentences(const QString &text) const
    {
        return sentencesOf(text.simplified(), m_guide.language);
    }
    [[nodiscard]] QStringList sentences(const RichText &text) const
    {
        return sentences(toPlainText(text));
    }
    /// The next passage of this block that has \a kind; its text is empty when there is none.
    [[nodiscard]] Passage next(Passage::Kind kind);

    const Guide &m_guide;
    const Lesson &m_lesson;
    QList<Passage> m_passages;
    qsizetype m_passage = 0; ///< The first one that is not yet used.
    qsizetype m_block = 0;
    std::optional<int> m_paragraph; ///< Of what is added next.
    QString m_heading;
    bool m_isBelowHeading = false;
    QList<SearchEntry> m_entries;
};

QList<SearchEntry> EntryWriter::write()
{
    m_entries.append({.kind = Kind::Lesson,
                      .title = m_lesson.title,
                      .isTitled = true,
                      .sentences = sentences(m_lesson.summary),
                      .place = {.lesson = m_lesson.id},
                      .paragraph = 0});
    for (; m_block < m_lesson.blocks.size(); ++m_block) {
        std::visit(*this, m_lesson.blocks.at(m_block));
        m_isBelowHeading = std::holds_alternative<Heading>(m_lesson.blocks.at(m_block));
    }
    // A heading alone says with the first words below it what it is about.
    for (qsizetype i = 0; i + 1 < m_entries.size(); ++i) {
        if (m_entries.at(i).sentences.isEmpty()) {
            const SearchEntry &below = m_entries.at(i + 1);
            m_entries[i].sentences = {below.isTitled ? below.title
                                                     : below.sentences.value(0, below.title)};
        }
    }
    return std::move(m_entries);
}

Passage EntryWriter::next(Passage::Kind kind)
{
    for (; m_passage < m_passages.size(); ++m_passage) {
        const Passage &passage = m_passages.at(m_passage);
        if (passage.block.value_or(-1) > m_block) {
            break;
        }
        if (passage.block == m_block && passage.kind == kind) {
            ++m_passage;
            m_paragraph = passage.paragraph;
            return passage;
        }
    }
    return {};
}

SearchEntry &EntryWriter::add(Kind kind, const QStringList &sentences)
{
    SearchEntry entry{.kind = kind,
                      .title = m_heading.isEmpty() ? m_lesson.title : m_heading,
                      .above = {m_lesson.title},
                      .sentences = sentences,
                      .place = {.lesson = m_lesson.id},
                      .paragraph = m_paragraph};
    if (!m_heading.isEmpty()) {
        entry.above += m_heading;
    }
    m_entries.append(std::move(entry));
    return m_entries.back();
}

void EntryWriter::operator()(const Paragraph & /*block*/)
{
    const Passage passage = next(Passage::Kind::Text);
    if (passage.text.isEmpty()) {
        return;
    }
    if (m_isBelowHeading && !m_entries.isEmpty()) {
        m_entries.back().sentences += sentences(passage.text);
        return;
    }
    addText(Kind::Text, passage.text);
}

void EntryWriter::operator()(const Heading & /*block*/)
{
    m_heading.clear();
    const Passage passage = next(Passage::Kind::Heading);
    if (passage.text.isEmpty()) {
        return;
    }
    SearchEntry &entry = add(Kind::Text, {});
    entry.title = passage.text;
    entry.isTitled = true;
    m_heading = passage.text;
}

void EntryWriter::operator()(const Steps &block)
{
    for (const Step &step : block.steps) {
        const Passage title = next(Passage::Kind::StepTitle);
        SearchEntry &entry = add(Kind::Step, sentences(step.text) + sentences(step.why));
        entry.title = title.text;
        entry.isTitled = true;
        entry.place.step = step.id;
    }
}

void EntryWriter::operator()(const Note &block)
{
    const Passage passage = next(Passage::Kind::Note);
    if (!passage.text.isEmpty()) {
        addText(block.kind == Note::Kind::Tip ? Kind::Tip : Kind::Warning, passage.text);
    }
}

void EntryWriter::operator()(const BulletList &block)
{
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const Passage passage = next(Passage::Kind::Item);
        if (!passage.text.isEmpty()) {
            addText(Kind::Item, passage.text);
        }
    }
}

void EntryWriter::operator()(const Table &block)
{
    QStringList above;
    const QString caption = toPlainText(block.caption).simplified();
    if (!caption.isEmpty() && !block.header.isEmpty()) {
        (void)next(Passage::Kind::Caption);
        addText(Kind::Text, caption);
        above += caption;
    }
    for (const RichText &cell : block.header) {
        above += toPlainText(cell).simplified();
    }
    for (const QList<RichText> &row : block.rows) {
        QStringList cells;
        std::optional<int> paragraph;
        for (const RichText &cell : row) {
            if (const QString text = toPlainText(cell).simplified(); !text.isEmpty()) {
                const Passage passage = next(Passage::Kind::Cell);
                paragraph = paragraph ? paragraph : passage.paragraph;
                cells += text;
            }
        }
        if (!cells.isEmpty()) {
            m_paragraph = paragraph;
            add(Kind::Table, {cells.join(u" – "_s)}).above += above;
        }
    }
}

void EntryWriter::operator()(const PictureBlock &block)
{
    if (!block.caption.isEmpty()) {
        const Passage passage = next(Passage::Kind::Caption);
        if (!passage.text.isEmpty()) {
            addText(Kind::Text, passage.text);
        }
    }
}

void EntryWriter::operator()(const GetHelp &block)
{
    const Passage passage = next(Passage::Kind::Help);
    if (!block.text.isEmpty() && !passage.text.isEmpty()) {
        addText(Kind::Help, passage.text);
    }
}

void EntryWriter::operator()(const Signs &block)
{
    const QString title = toPlainText(block.title).simplified();
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const Passage passage = next(Passage::Kind::Item);
        if (!passage.text.isEmpty()) {
            SearchEntry &entry = add(Kind::Sign, sentences(passage.text));
            entry.title = title;
            entry.above += title;
        }
    }
}

void EntryWriter::operator()(const Questions &block)
{
    for (const Question &question : block.questions) {
        const Passage passage = next(Passage::Kind::Text);
        QStringList texts = sentences(passage.text);
        for (const Answer &answer : question.answers) {
            texts += answer.text;
        }
        add(Kind::Question, texts).place.step = question.id;
    }
}

void EntryWriter::operator()(const MyNumbers & /*block*/)
{
    const Passage title = next(Passage::Kind::Heading);
    SearchEntry &entry = add(Kind::Text, sentences(LessonWords::noNumbers()));
    entry.title = title.text;
    entry.isTitled = true;
}

void EntryWriter::operator()(const Glossary &block)
{
    // Under the lesson's title: what a word means goes behind the places that are about it.
    for (qsizetype i = 0; i < block.entries.size(); ++i) {
        const Passage passage = next(Passage::Kind::Item);
        addText(Kind::Word, passage.text);
    }
}

void EntryWriter::operator()(const Evidence &block)
{
    (void)next(Passage::Kind::Evidence); // what the program itself says above them
    for (qsizetype i = 0; i < block.texts.size(); ++i) {
        const Passage passage = next(Passage::Kind::Evidence);
        if (!passage.text.isEmpty()) {
            addText(Kind::Evidence, passage.text);
        }
    }
}

} // namespace

QList<SearchEntry> lessonEntries(const Guide &guide, const Lesson &lesson)
{
    return EntryWriter(guide, lesson).write();
}

void addAnswers(const Guide &guide, const Lesson &lesson, QHash<QString, QStringList> &answers)
{
    for (const Block &block : lesson.blocks) {
        const auto *questions = std::get_if<Questions>(&block);
        if (questions == nullptr) {
            continue;
        }
        for (const Question &question : questions->questions) {
            for (const Answer &answer : question.answers) {
                const LessonEntry *target = findLesson(guide, answer.link.target);
                if (answer.question.isEmpty() && target != nullptr) {
                    answers[target->id] += answer.text;
                }
            }
        }
    }
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/checking/lessontexts.h"

#include "core/guide/sidewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using Kind = LessonText::Kind;

class TextCollector final
{
public:
    [[nodiscard]] QList<LessonText> collect(const Lesson &lesson);

    void operator()(const Paragraph &block) { add(u"/text"_s, block.text); }
    void operator()(const Heading &block) { add(u"/text"_s, block.text, Kind::Title); }
    void operator()(const Steps &block);
    void operator()(const Note &block) { add(u"/text"_s, block.text); }
    void operator()(const BulletList &block) { addAll(u"/items"_s, block.items); }
    void operator()(const Table &block);
    void operator()(const PictureBlock &block);
    void operator()(const VideoCards & /*block*/) {}
    void operator()(const GetHelp &block) { add(u"/text"_s, block.text); }
    void operator()(const Signs &block);
    void operator()(const Questions &block);
    void operator()(const Evidence &block);
    void operator()(const Glossary &block);
    void operator()(const MyNumbers & /*block*/) {}

private:
    void add(const QString &place, const RichText &text, Kind kind = Kind::Prose);
    void addPlain(const QString &place, const QString &text, Kind kind, bool hasSource = false);
    void addAll(const QString &place, const QList<RichText> &texts, Kind kind = Kind::Prose);
    void addPicture(const QString &place, const Picture &picture);

    QList<LessonText> m_texts;
    QString m_part;
    bool m_isEvidence = false;
};

QList<LessonText> TextCollector::collect(const Lesson &lesson)
{
    add(u"/summary"_s, lesson.summary);
    for (qsizetype i = 0; i < lesson.blocks.size(); ++i) {
        m_part = u"/blocks/"_s + QString::number(i);
        std::visit(*this, lesson.blocks.at(i));
    }
    return std::move(m_texts);
}

void TextCollector::add(const QString &place, const RichText &text, Kind kind)
{
    const bool hasSource = std::ranges::any_of(text, [](const TextSpan &span) {
        return span.link && span.link->kind == Link::Kind::Source;
    });
    addPlain(place, toPlainText(text), kind, hasSource);
}

void TextCollector::addPlain(const QString &place, const QString &text, Kind kind, bool hasSource)
{
    QString words = text.simplified();
    if (!words.isEmpty()) {
        m_texts.append({.kind = kind,
                        .pointer = m_part + place,
                        .part = m_part,
                        .text = std::move(words),
                        .hasSource = hasSource,
                        .isEvidence = m_isEvidence});
    }
}

void TextCollector::addAll(const QString &place, const QList<RichText> &texts, Kind kind)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        add(place + u'/' + QString::number(i), texts.at(i), kind);
    }
}

void TextCollector::addPicture(const QString &place, const Picture &picture)
{
    addPlain(place + u"/alt"_s, withSides(picture.alternative, false), Kind::Alternative);
    for (qsizetype i = 0; i < picture.labels.size(); ++i) {
        addPlain(
            place + u"/labels/"_s + QString::number(i), picture.labels.at(i).text, Kind::Label);
    }
}

void TextCollector::operator()(const Steps &block)
{
    const QString steps = m_part + u"/steps/"_s;
    for (qsizetype i = 0; i < block.steps.size(); ++i) {
        const Step &step = block.steps.at(i);
        m_part = steps + QString::number(i);
        addPlain(u"/title"_s, step.title, Kind::Title);
        add(u"/text"_s, step.text);
        add(u"/why"_s, step.why);
        if (step.picture) {
            addPicture(u"/picture"_s, *step.picture);
        }
    }
}

void TextCollector::operator()(const Table &block)
{
    addAll(u"/header"_s, block.header, Kind::Cell);
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        addAll(u"/rows/"_s + QString::number(row), block.rows.at(row), Kind::Cell);
    }
    add(u"/caption"_s, block.caption);
}

void TextCollector::operator()(const PictureBlock &block)
{
    addPicture({}, block.picture);
    add(u"/caption"_s, block.caption);
}

void TextCollector::operator()(const Signs &block)
{
    add(u"/title"_s, block.title, Kind::Title);
    addAll(u"/items"_s, block.items);
}

void TextCollector::operator()(const Questions &block)
{
    const QString questions = m_part + u"/questions/"_s;
    for (qsizetype i = 0; i < block.questions.size(); ++i) {
        const Question &question = block.questions.at(i);
        m_part = questions + QString::number(i);
        add(u"/text"_s, question.text);
        for (qsizetype k = 0; k < question.answers.size(); ++k) {
            const QString place = u"/answers/"_s + QString::number(k) + u"/text"_s;
            addPlain(place, question.answers.at(k).text, Kind::Title);
        }
    }
}

void TextCollector::operator()(const Evidence &block)
{
    m_isEvidence = true;
    addAll(u"/texts"_s, block.texts);
    m_isEvidence = false;
}

void TextCollector::operator()(const Glossary &block)
{
    for (qsizetype i = 0; i < block.entries.size(); ++i) {
        const QString entry = u"/entries/"_s + QString::number(i);
        addPlain(entry + u"/term"_s, block.entries.at(i).term, Kind::Title);
        add(entry + u"/text"_s, block.entries.at(i).text);
    }
}

} // namespace

QList<LessonText> lessonTexts(const Lesson &lesson)
{
    return TextCollector().collect(lesson);
}

} // namespace expressly

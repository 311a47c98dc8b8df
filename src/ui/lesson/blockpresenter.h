// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/lessonwriter.h"

namespace expressly {

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
    void operator()(const Paragraph &block)
    {
        m_writer.paragraph(LessonStyle::Body, block.text, 16);
    }
    void operator()(const Heading &block)
    {
        m_writer.paragraph(LessonStyle::Heading, block.text, 32);
    }
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
    void operator()(const Glossary &block);
    void operator()(const MyNumbers &block);
    void next(const Lesson &lesson);
    void sources(const QStringList &ids);

private:
    void step(const Step &step);
    void segment(const Step &step);
    void videoCard(const Video &video);
    void videoAddress(const Video &video);
    void fine(const QString &text, double spaceBefore = 0);
    void line(const QString &text, double spaceBefore);

    LessonWriter &m_writer;
    const Guide &m_guide;
    const QString m_lesson;
    int m_stepNumber = 0;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
// Links, times and buttons in a lesson; lessonwriter.cpp writes what is around them.
#include "core/guide/lessonwords.h"
#include "core/time/timecode.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonwriter.h"
#include "ui/words/practicewords.h"

#include <QFontMetricsF>

namespace expressly {

namespace {

// As wide as a digit and never a place to break a line: the inner margin of a chip.
constexpr QChar FigureSpace(0x2007);
constexpr QChar NoBreakSpace(QChar::Nbsp);
constexpr QChar NoBreakHyphen(0x2011);
constexpr QChar PlaySign(0x25B6);

} // namespace

void LessonWriter::addLink(LessonLink link, int start)
{
    link.position = start;
    link.length = m_cursor.position() - start;
    m_result.links.append(link);
}

void LessonWriter::textLink(const QString &words, const Link &link)
{
    QTextCharFormat linkFormat = m_format;
    linkFormat.setForeground(m_layout.theme.accent);
    linkFormat.setFontUnderline(true);
    linkFormat.setAnchor(true);
    linkFormat.setAnchorHref(toString(link));
    const int start = m_cursor.position();
    run(words, linkFormat);
    addLink({.link = link}, start);
}

void LessonWriter::chip(const QString &words, const Link &link, const QString &stepId)
{
    QTextCharFormat wordFormat = m_format;
    wordFormat.setForeground(m_layout.theme.accent);
    wordFormat.setAnchor(true);
    wordFormat.setAnchorHref(toString(link));
    const int start = m_cursor.position();
    if (!words.isEmpty()) {
        QTextCharFormat underlined = wordFormat;
        underlined.setFontUnderline(true);
        run(words, underlined);
        run(QString(NoBreakSpace), m_format);
    }
    QTextCharFormat chipFormat = strong(wordFormat);
    if (!stepId.isEmpty() && m_layout.medium == LessonLayout::Medium::Screen) {
        chipFormat.setForeground(m_layout.theme.onFilled);
    }
    chipFormat.setFontPointSize(m_format.fontPointSize() * 0.94);
    const int chipStart =
        chipText(formatTimecode(link.start.value_or(std::chrono::milliseconds(0))), chipFormat);
    addLink({.link = link,
             .stepId = stepId,
             .look = LessonLink::Look::Chip,
             .chipPosition = chipStart,
             .chipLength = m_cursor.position() - chipStart},
            start);
}

int LessonWriter::chipText(const QString &text, const QTextCharFormat &format)
{
    // The sign is drawn by hand, alike in every font; as text it only keeps the place and is read.
    QTextCharFormat signFormat = format;
    signFormat.setForeground(QColor(0, 0, 0, 0));
    signFormat.setFontPointSize(m_format.fontPointSize() * 0.7);
    const int start = m_cursor.position();
    run(QString(FigureSpace), format);
    run(QString(PlaySign), signFormat);
    run(QString(NoBreakSpace) + text + QString(FigureSpace), format);
    return start;
}

QString LessonWriter::practiseText(const Segment &segment, const QTextCharFormat &format) const
{
    const int rounds = m_layout.choices.practiceRounds.value_or(segment.repeats);
    QFont font = m_document.defaultFont();
    font.setPointSizeF(format.fontPointSize());
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double margins = metrics.horizontalAdvance(QStringLiteral("00000"));
    QString words;
    for (const QString &text :
         {practiseWords(rounds, segment.rate), practiseWords(rounds, 1), practiseWords(1, 1)}) {
        words = text;
        if (metrics.horizontalAdvance(words) + margins <= m_stepWidth) {
            break;
        }
    }
    return words.replace(u' ', NoBreakSpace).replace(u'-', NoBreakHyphen);
}

void LessonWriter::evidenceButton()
{
    if (m_layout.medium == LessonLayout::Medium::Paper) {
        run(LessonWords::evidence(), strong(m_format));
    } else {
        button(LessonWords::evidence(),
               m_layout.showsEvidence ? LessonLink::Deed::Fold : LessonLink::Deed::Unfold);
    }
}

void LessonWriter::button(QString words, LessonLink::Deed deed)
{
    QTextCharFormat buttonFormat = strong(m_format);
    buttonFormat.setForeground(m_layout.theme.accent);
    buttonFormat.setFontPointSize(m_format.fontPointSize() * 0.94);
    buttonFormat.setAnchor(true);
    const int start = chipText(words.replace(u' ', NoBreakSpace), buttonFormat);
    addLink({.look = LessonLink::Look::Chip,
             .deed = deed,
             .chipPosition = start,
             .chipLength = m_cursor.position() - start},
            start);
}

void LessonWriter::cardSign()
{
    QTextCharFormat signFormat = m_format;
    signFormat.setForeground(QColor(0, 0, 0, 0));
    LessonCard &card = m_result.cards.last();
    card.numberAt = m_cursor.position();
    run(QString(FigureSpace) + FigureSpace, signFormat);
    card.numberLength = m_cursor.position() - *card.numberAt;
    run(QString(NoBreakSpace) + NoBreakSpace, m_format);
}

void LessonWriter::practiseButton(const Step &step, const Link &link)
{
    if (m_layout.medium == LessonLayout::Medium::Paper) {
        return;
    }
    QTextCharFormat buttonFormat = strong(m_format);
    buttonFormat.setForeground(m_layout.theme.accent);
    buttonFormat.setFontPointSize(m_format.fontPointSize() * 0.94);
    buttonFormat.setAnchor(true);
    run(QStringLiteral("  "), m_format);
    const int start = chipText(practiseText(*step.segment, buttonFormat), buttonFormat);
    addLink({.link = link,
             .stepId = step.id,
             .look = LessonLink::Look::Chip,
             .deed = LessonLink::Deed::Practise,
             .chipPosition = start,
             .chipLength = m_cursor.position() - start},
            start);
}

} // namespace expressly

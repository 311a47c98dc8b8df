// SPDX-License-Identifier: MIT
#include "chapterpicture.h"

#include "core/time/timecode.h"

using namespace Qt::StringLiterals;

namespace expressly::test {

QString picture(const QList<Chapter> &chapters)
{
    QString text;
    for (const Chapter &chapter : chapters) {
        text += formatTimecode(chapter.start)
                + (chapter.end ? QString(u'-' + formatTimecode(*chapter.end)) : QString()) + u' '
                + chapter.title + u'\n';
    }
    return text;
}

QString report(const QList<ChapterProblem> &problems)
{
    QString text;
    for (const ChapterProblem &problem : problems) {
        const bool isNote = problem.severity == ChapterProblem::Severity::Note;
        text += (isNote ? u"note: "_s : QString()) + toString(problem) + u'\n';
    }
    return text;
}

QString pictureOf(const QByteArray &text, ChapterFormat format)
{
    return picture(readChapters(text, format).chapters);
}

QString reportOn(const QByteArray &text, ChapterFormat format)
{
    return report(readChapters(text, format).problems);
}

} // namespace expressly::test

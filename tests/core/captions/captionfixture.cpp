// SPDX-License-Identifier: MIT
#include "captionfixture.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace expressly::test {

QString outline(const CaptionFile &file)
{
    QString text;
    for (const Cue &cue : file.cues) {
        text += u'[' + cue.id + u'|' + QString::number(cue.start.count()) + u'|'
                + QString::number(cue.end.count()) + u'|' + cue.text + u']';
    }
    return text;
}

QString said(const CaptionFile &file)
{
    QStringList problems;
    for (const CaptionProblem &problem : file.problems) {
        problems += QString::number(problem.line) + u": "_s + problem.message;
    }
    return lines(problems);
}

QString lines(const QStringList &lines)
{
    return lines.join(u'\n');
}

} // namespace expressly::test

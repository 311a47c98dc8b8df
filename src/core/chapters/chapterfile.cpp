// SPDX-License-Identifier: MIT
#include "core/chapters/chapterfile.h"

#include "core/words.h"

#include <algorithm>

namespace expressly {

QString toString(const ChapterProblem &problem)
{
    return CoreWords::tr("Line %1: %2").arg(QString::number(problem.line), problem.message);
}

QList<Chapter> ChapterFile::listed() const
{
    QList<Chapter> found;
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        if (details.value(i).isListed) {
            found.append(chapters.at(i));
        }
    }
    return found;
}

bool ChapterFile::hasErrors() const
{
    return std::ranges::any_of(problems, [](const ChapterProblem &problem) {
        return problem.severity == ChapterProblem::Severity::Error;
    });
}

} // namespace expressly

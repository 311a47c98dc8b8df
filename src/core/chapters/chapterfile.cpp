// SPDX-License-Identifier: MIT
#include "core/chapters/chapterfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

QString toString(const ChapterProblem &problem)
{
    return u"Line "_s + QString::number(problem.line) + u": "_s + problem.message;
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

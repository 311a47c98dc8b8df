// SPDX-License-Identifier: MIT
#include "check/stylereport.h"

#include "check/command.h"
#include "check/report.h"
#include "check/words.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using Row = QStringList;

[[nodiscard]] Row rowOf(const LessonStyle &lesson)
{
    const QLocale locale;
    return {lesson.grade ? locale.toString(*lesson.grade, 'f', 1) : u"–"_s,
            locale.toString(lesson.count.words),
            locale.toString(lesson.count.sentences),
            lesson.file};
}

/// Figures end below one another; the last column begins so.
[[nodiscard]] QString tableOf(const QList<Row> &rows)
{
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    QString text;
    for (const Row &row : rows) {
        for (qsizetype i = 0; i + 1 < row.size(); ++i) {
            text += row.at(i).rightJustified(widths.at(i)) + u"  "_s;
        }
        text += onOneLine(row.constLast()) + u'\n';
    }
    return text;
}

[[nodiscard]] QString findingsText(qsizetype count)
{
    return count == 1 ? CheckWords::tr("Style: 1 finding.")
                      : CheckWords::tr("Style: %n findings.", nullptr, static_cast<int>(count));
}

} // namespace

QByteArray textReport(const GuideStyle &style)
{
    QString text;
    for (const Diagnostic &finding : style.findings) {
        text += onOneLine(CheckWords::tr("style: %1").arg(toString(finding))) + u'\n';
    }
    if (!style.lessons.isEmpty()) {
        QList<Row> rows = {{CheckWords::tr("grade", "column: the reading grade of a lesson"),
                            CheckWords::tr("words", "column: how many"),
                            CheckWords::tr("sentences", "column: how many"),
                            CheckWords::tr("lesson", "column: the file")}};
        for (const LessonStyle &lesson : style.lessons) {
            rows += rowOf(lesson);
        }
        text += tableOf(rows);
    }
    if (style.hasUnknownGrades) {
        text += CheckWords::tr("The reading grade is only known for English.") + u'\n';
    }
    return (text + findingsText(style.findings.size()) + u'\n').toUtf8();
}

QJsonObject jsonObject(const GuideStyle &style)
{
    QJsonArray lessons;
    for (const LessonStyle &lesson : style.lessons) {
        lessons.append(
            QJsonObject{{u"file"_s, lesson.file},
                        {u"words"_s, lesson.count.words},
                        {u"sentences"_s, lesson.count.sentences},
                        {u"syllables"_s, lesson.count.syllables},
                        {u"grade"_s, lesson.grade ? QJsonValue(*lesson.grade) : QJsonValue()}});
    }
    return {{u"findings"_s, jsonArray(style.findings)}, {u"lessons"_s, lessons}};
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/checking/guidestyle.h"

#include "core/checking/lessontexts.h"
#include "core/checking/terms.h"
#include "core/guide/id.h"
#include "core/guide/sentences.h"
#include "core/reading/guideopener.h"
#include "core/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

void findLongSentences(const LessonText &text, const QString &language, Problems &problems)
{
    const QStringList sentences = sentencesOf(text.text, language);
    for (const QString &sentence : sentences) {
        const qsizetype words = wordsIn(sentence).size();
        if (words > LongestSentence) {
            problems.warning(
                text.pointer,
                CoreWords::tr("This sentence has %n words, but at most %1 are easy to follow: %2",
                              nullptr,
                              static_cast<int>(words))
                    .arg(QString::number(LongestSentence), quoted(sentence)));
        }
    }
}

void findUnwantedTerms(const QString &text,
                       const QString &pointer,
                       const Terms &terms,
                       const QString &lesson,
                       Problems &problems)
{
    for (const UnwantedTerm &term : terms.unwanted) {
        if (term.except.contains(lesson)) {
            continue;
        }
        const QStringList found = term.avoid.findIn(text);
        for (const QString &word : found) {
            problems.warning(
                pointer,
                term.use.isEmpty()
                    ? CoreWords::tr("Do not say %1 here.").arg(quoted(word))
                    : CoreWords::tr("Say %1 instead of %2.").arg(quoted(term.use), quoted(word)));
        }
    }
}

void judgeGrade(const LessonStyle &style, Problems &problems)
{
    if (style.grade && *style.grade > HighestGrade) {
        const auto tenths = [](double grade) { return QLocale().toString(grade, 'f', 1); };
        problems.warning({},
                         CoreWords::tr("The reading grade is %1, but at most %2 is easy to read.")
                             .arg(tenths(*style.grade), tenths(HighestGrade)));
    }
}

void checkLesson(const Lesson &lesson, const Guide &guide, const Terms &terms, GuideStyle &style)
{
    LessonStyle now{.file = guide.language + u'/' + lesson.id + u".json"_s};
    Problems problems(now.file);
    const QList<LessonText> texts = lessonTexts(lesson);
    for (const LessonText &text : texts) {
        if (text.isEvidence) {
            continue;
        }
        findLongSentences(text, guide.language, problems);
        findUnwantedTerms(text.text, text.pointer, terms, lesson.id, problems);
        if (text.kind == LessonText::Kind::Prose) {
            now.count += countText(text.text, guide.language);
        }
    }
    now.grade = readingGrade(now.count);
    judgeGrade(now, problems);
    style.findings += problems.diagnostics();
    style.lessons += now;
}

void checkTitles(const QStringList &lessons,
                 const Guide &guide,
                 const Terms &terms,
                 GuideStyle &style)
{
    Problems problems(guide.language + u"/strings.json"_s);
    for (const QString &id : lessons) {
        if (const LessonEntry *entry = findLesson(guide, id)) {
            findUnwantedTerms(entry->title, u"/lessons/"_s + id, terms, id, problems);
        }
    }
    style.findings += problems.diagnostics();
}

void checkLanguage(const OpenedGuide &opened, GuideStyle &style)
{
    const Guide &guide = *opened.result.guide;
    Problems ignored(termsFile(guide)); // checkGuide() says what is wrong with the file.
    const Terms terms = readTerms(guide, ignored);
    checkTitles(opened.listedLessons, guide, terms, style);
    GuideIndex index(guide);
    for (const QString &id : opened.listedLessons) {
        if (const LessonResult result = openLesson(index, {.id = id}); result.lesson) {
            checkLesson(*result.lesson, guide, terms, style);
        }
    }
    style.hasUnknownGrades = style.hasUnknownGrades || !hasReadingGrade(guide.language);
}

} // namespace

GuideStyle checkStyle(const QString &folder)
{
    GuideStyle style;
    const OpenedGuide first = openGuide(folder, {});
    if (!first.result.guide) {
        return style;
    }
    checkLanguage(first, style);
    for (const QString &language : first.result.guide->languages) {
        if (!language.isEmpty() && language != first.result.guide->language) {
            const OpenedGuide other = openGuide(folder, {.languages = {language}});
            if (other.result.guide) {
                checkLanguage(other, style);
            }
        }
    }
    return style;
}

} // namespace expressly

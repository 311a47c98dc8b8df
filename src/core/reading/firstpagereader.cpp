// SPDX-License-Identifier: MIT
#include "core/reading/firstpagereader.h"

#include "core/guide/id.h"
#include "core/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

constexpr int MostChoices = 3; ///< As many as stand beside each other and are taken in at a glance.

[[nodiscard]] FirstChoice readFirstChoice(const Cursor &at)
{
    if (!at.expectObject({"id", "lesson", "plays"})) {
        return {};
    }
    FirstChoice choice{.id = at.id("id"), .lesson = at.id("lesson")};
    choice.plays = at.find("plays") && at.flag("plays");
    return choice;
}

} // namespace

QList<FirstChoice> readFirstChoices(const Cursor &root)
{
    QList<FirstChoice> choices;
    const auto list = root.optionalArray("firstPage", MostChoices);
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        choices.append(readFirstChoice(list->at(i)));
    }
    return choices;
}

void nameFirstPage(Guide &guide, const Titles &titles, Problems &problems)
{
    QList<FirstChoice> &choices = guide.firstPage.choices;
    QSet<QString> ids;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        FirstChoice &choice = choices[i];
        const auto report = [&problems, i](const QString &message) {
            problems.error(u"/firstPage/"_s + QString::number(i), message);
        };
        const LessonEntry *lesson = findLesson(guide, choice.lesson);
        if (choice.id.isEmpty() || choice.lesson.isEmpty()) {
            choice.id.clear();
        } else if (lesson == nullptr) {
            report(CoreWords::tr("The lesson %1 is not in the guide.").arg(quoted(choice.lesson)));
            choice.id.clear();
        } else if (ids.contains(choice.id)) {
            report(CoreWords::tr("The choice %1 is there twice.").arg(quoted(choice.id)));
            choice.id.clear();
        } else {
            ids.insert(choice.id);
            choice.lesson = lesson->id; // it may have been named by a former id
        }
    }
    choices.removeIf([](const FirstChoice &choice) { return choice.id.isEmpty(); });
    titles.nameFirstPage(guide.firstPage);
    choices.removeIf([](const FirstChoice &choice) { return choice.title.isEmpty(); });
}

} // namespace expressly

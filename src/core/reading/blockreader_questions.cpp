// SPDX-License-Identifier: MIT
// Questions that lead to a lesson; lessonvalidator.cpp looks at their ways.
#include "core/guide/id.h"
#include "core/reading/blockreader.h"
#include "core/words.h"

namespace expressly {

namespace {

constexpr int MostQuestions = 6; ///< More is no longer a quick way for someone in a hurry.
constexpr int MostAnswers = 6;

} // namespace

std::optional<Block> BlockReader::questions(const Cursor &at)
{
    (void)at.expectObject({"type", "questions"});
    Questions block;
    const auto list = at.filledArray("questions", MostQuestions);
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        block.questions.append(question(list->at(i)));
    }
    m_references.append({.to = block, .pointer = at.pointer()});
    return block;
}

Question BlockReader::question(const Cursor &at)
{
    if (!at.expectObject({"id", "text", "answers"})) {
        return {};
    }
    Question question{.id = at.id("id"), .text = text(at, "text")};
    noteStepId(question.id, at);
    const auto list = at.filledArray("answers", MostAnswers);
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        question.answers.append(answer(list->at(i)));
    }
    return question;
}

Answer BlockReader::answer(const Cursor &at)
{
    if (!at.expectObject({"text", "question", "link"})) {
        return {};
    }
    ++m_texts;
    Answer answer{.text = at.text("text")};
    const auto to = at.find("link");
    if (to.has_value() == at.find("question").has_value()) {
        at.error(CoreWords::tr("An answer leads to a question or to a link, and not to both."));
        return answer;
    }
    if (!to) {
        answer.question = at.id("question");
        return answer;
    }
    const QString address = to->asText();
    const auto link = parseLink(address);
    if (!address.startsWith(u"lesson:") || !link || link->kind != Link::Kind::Lesson) {
        to->error(CoreWords::tr("An answer leads to a lesson: write lesson:id or lesson:id/step."));
        return answer;
    }
    answer.link = *link;
    m_references.append({.to = *link, .pointer = to->pointer()});
    return answer;
}

} // namespace expressly

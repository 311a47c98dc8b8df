// SPDX-License-Identifier: MIT
#include "core/checking/safetyrules.h"

#include "core/guide/guide.h"
#include "core/guide/id.h"
#include "core/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] QString quotedAll(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words) {
        all += quoted(word);
    }
    return all.join(u", "_s);
}

/// Whether \a text is read, or heard in its place, by everybody who reads the lesson.
[[nodiscard]] bool isRead(const LessonText &text)
{
    return !text.isEvidence && text.kind != LessonText::Kind::Alternative;
}

/// The block behind the one at \a part, "/blocks/3"; a sentence there speaks of a table's source.
[[nodiscard]] QString nextBlock(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.first(slash + 1) + QString::number(part.sliced(slash + 1).toInt() + 1);
}

} // namespace

SafetyRules::SafetyRules(const Guide &guide, Terms terms)
    : m_guide(guide)
    , m_terms(std::move(terms))
    , m_figures(m_terms)
{}

QList<Diagnostic> SafetyRules::check(const Lesson &lesson, const QString &file) const
{
    Problems problems(file);
    const QList<LessonText> texts = lessonTexts(lesson);
    checkHelp(lesson, problems);
    for (const WordRule &rule : m_terms.rules) {
        checkRule(rule, texts, problems);
    }
    checkFigures(texts, problems);
    m_figures.compare(texts, m_guide.language, problems);
    return problems.diagnostics();
}

QList<Diagnostic> SafetyRules::check(const CaptionFile &captions, const QString &file) const
{
    Problems problems(file);
    for (const WordRule &rule : m_terms.rules) {
        const auto named = std::ranges::find_if(
            captions.cues, [&rule](const Cue &cue) { return rule.when.isIn(cue.text); });
        const bool isKept = std::ranges::any_of(
            captions.cues, [&rule](const Cue &cue) { return rule.also.isIn(cue.text); });
        if (named != captions.cues.end() && !isKept) {
            problems.errorAt(
                {.line = named->line},
                CoreWords::tr("%1 is named here, but nowhere in these captions stands %2.",
                              "a word, and one word or several of which one must stand")
                    .arg(quoted(rule.when.findIn(named->text).constFirst()),
                         quotedAll(rule.also.words())));
        }
    }
    return problems.diagnostics();
}

void SafetyRules::checkHelp(const Lesson &lesson, Problems &problems) const
{
    const LessonEntry *help = findLesson(m_guide, m_guide.helpLesson);
    const bool leadsThere = std::ranges::any_of(
        lesson.blocks, [](const Block &block) { return std::holds_alternative<GetHelp>(block); });
    if (help != nullptr && help->id != lesson.id && !leadsThere) {
        problems.error({},
                       CoreWords::tr("The lesson has no block “get-help”: nothing in it leads to "
                                     "the lesson %1.")
                           .arg(quoted(help->id)));
    }
}

void SafetyRules::checkRule(const WordRule &rule,
                            const QList<LessonText> &texts,
                            Problems &problems) const
{
    const bool isForLesson = rule.scope == WordRule::Scope::WholeLesson;
    QSet<QString> kept; // Parts of the lesson, or an empty one for all of it.
    for (const LessonText &text : texts) {
        if (isRead(text) && rule.also.isIn(text.text)) {
            kept.insert(isForLesson ? QString() : text.part);
        }
    }
    for (const LessonText &text : texts) {
        const QString part = isForLesson ? QString() : text.part;
        if (text.isEvidence || kept.contains(part) || !rule.when.isIn(text.text)) {
            continue;
        }
        kept.insert(part); // Said once.
        const QString sentence =
            isForLesson ? CoreWords::tr("%1 is named here, but nowhere in the lesson stands %2.",
                                        "a word, and one word or several of which one must stand")
                        : CoreWords::tr("%1 is named here, but beside it stands no %2.",
                                        "a word, and one word or several of which one must stand");
        problems.error(text.pointer,
                       sentence.arg(quoted(rule.when.findIn(text.text).constFirst()),
                                    quotedAll(rule.also.words())));
    }
}

void SafetyRules::checkFigures(const QList<LessonText> &texts, Problems &problems) const
{
    QSet<QString> withSource; // Parts of the lesson.
    QSet<QString> explained;  // Figures that the evidence gives with a source.
    for (const LessonText &text : texts) {
        if (text.hasSource && !text.isEvidence) {
            withSource.insert(text.part);
        } else if (text.hasSource) {
            const QStringList figures = m_figures.toProve(text.text);
            explained.unite(QSet<QString>(figures.begin(), figures.end()));
        }
    }
    for (const LessonText &text : texts) {
        const bool isTable = text.kind == LessonText::Kind::Cell;
        if (!isRead(text) || withSource.contains(text.part)
            || (isTable && withSource.contains(nextBlock(text.part)))) {
            continue;
        }
        const QStringList figures = m_figures.toProve(text.text);
        for (const QString &figure : figures) {
            if (!explained.contains(figure)) {
                problems.warning(text.pointer,
                                 CoreWords::tr("The figure %1 has no link to its source beside it.")
                                     .arg(quoted(figure)));
            }
        }
    }
}

} // namespace expressly

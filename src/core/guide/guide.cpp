// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"

#include "core/guide/lessonwords.h"

#include <algorithm>
#include <numeric>

namespace expressly {

const LessonEntry *findLesson(const Guide &guide, QStringView idOrAlias)
{
    const LessonEntry *byAlias = nullptr;
    for (const Section &section : guide.sections) {
        for (const LessonEntry &lesson : section.lessons) {
            if (lesson.id == idOrAlias) {
                return &lesson;
            }
            if (byAlias == nullptr && lesson.aliases.contains(idOrAlias)) {
                byAlias = &lesson;
            }
        }
    }
    return byAlias;
}

const LessonEntry *lessonAfter(const Guide &guide, QStringView id)
{
    bool isNext = false;
    for (const Section &section : guide.sections) {
        for (const LessonEntry &lesson : section.lessons) {
            if (isNext) {
                return &lesson;
            }
            isNext = lesson.id == id;
        }
    }
    return nullptr;
}

const Video *findVideo(const Guide &guide, QStringView id)
{
    const auto found = std::ranges::find(guide.videos, id, &Video::id);
    return found == guide.videos.end() ? nullptr : &*found;
}

const Source *findSource(const Guide &guide, QStringView id)
{
    const auto found = std::ranges::find(guide.sources, id, &Source::id);
    return found == guide.sources.end() ? nullptr : &*found;
}

namespace {

// Longer words are nobody's misspelt id; the limit bounds the work on hostile input.
constexpr qsizetype LongestWord = 100;

/// Levenshtein distance, with one row of the table at a time.
[[nodiscard]] qsizetype editDistance(QStringView from, QStringView to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const qsizetype replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestId(QStringView wanted, const QStringList &candidates)
{
    const QString word =
        wanted.first(std::min(wanted.size(), LongestWord + 1)).toString().toLower();
    if (word.isEmpty() || word.size() > LongestWord) {
        return {};
    }
    // A third of the letters may be wrong, and at least two; a beginning counts as nearly right.
    const qsizetype mostEdits = std::max<qsizetype>(2, word.size() / 3);
    constexpr qsizetype ShortestPrefix = 3;
    constexpr qsizetype PrefixCost = 1;

    const QString *nearest = nullptr;
    qsizetype leastCost = std::min(mostEdits, word.size() - 1) + 1;
    for (const QString &candidate : candidates) {
        qsizetype cost = leastCost;
        if (qAbs(candidate.size() - word.size()) < leastCost) {
            cost = editDistance(word, candidate);
        }
        if (cost > PrefixCost && word.size() >= ShortestPrefix && candidate.startsWith(word)) {
            cost = PrefixCost;
        }
        if (cost < leastCost) {
            leastCost = cost;
            nearest = &candidate;
        }
    }
    return nearest == nullptr ? QString() : *nearest;
}

QString goalOf(const Guide &guide, const Questions &block, const Answer &answer)
{
    if (!answer.question.isEmpty()) {
        return LessonWords::question(numberOf(block, answer.question));
    }
    const LessonEntry *lesson = findLesson(guide, answer.link.target);
    return lesson != nullptr ? lesson->title : QString();
}

} // namespace expressly

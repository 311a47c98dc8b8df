// SPDX-License-Identifier: MIT
#include "core/checking/searchwordschecker.h"

#include "core/guide/id.h"
#include "core/search/searchsource.h"
#include "core/search/searchtokens.h"
#include "core/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// All words of a guide, each text between two line breaks and each word between two spaces.
[[nodiscard]] QString textOf(const SearchSource &source)
{
    QString all;
    for (const SearchEntry &entry : source.entries) {
        const QStringList texts =
            entry.sentences + entry.alsoCalled + entry.above + QStringList{entry.title};
        for (const QString &text : texts) {
            all += u"\n "_s + wordsOf(text).join(u' ') + u' ';
        }
    }
    return all;
}

[[nodiscard]] bool isIn(const QString &text, const QString &words)
{
    return text.contains(u' ' + wordsOf(words).join(u' ') + u' ');
}

void warnAboutTwins(const QStringList &words, const QString &pointer, Problems &problems)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = wordsOf(words.at(i)).join(u' ');
        const QString place = pointer + u'/' + QString::number(i);
        if (word.isEmpty()) {
            problems.warning(
                place,
                CoreWords::tr("%1 has no letter and no digit that could be looked for.")
                    .arg(quoted(words.at(i))));
        } else if (seen.contains(word)) {
            problems.warning(place,
                             CoreWords::tr("%1 stands here twice.").arg(quoted(words.at(i))));
        }
        seen += word;
    }
}

void checkSmall(const QStringList &small, Problems &problems)
{
    for (qsizetype i = 0; i < small.size(); ++i) {
        if (wordsOf(small.at(i)).size() > 1) {
            problems.warning(u"/small/"_s + QString::number(i),
                             CoreWords::tr("%1 is more than one word, and only single words are "
                                           "small.")
                                 .arg(quoted(small.at(i))));
        }
    }
}

} // namespace

QList<Diagnostic> checkSearchWords(const Guide &guide)
{
    Problems problems(searchWordsFile(guide));
    const SearchWords words = readSearchWords(guide, problems);
    if (words == SearchWords()) {
        return problems.diagnostics();
    }
    const QString text = textOf(searchSourceOf(guide));
    for (qsizetype i = 0; i < words.synonyms.size(); ++i) {
        const QString pointer = u"/synonyms/"_s + QString::number(i);
        const QStringList &group = words.synonyms.at(i);
        warnAboutTwins(group, pointer, problems);
        if (std::ranges::none_of(group,
                                 [&text](const QString &word) { return isIn(text, word); })) {
            problems.warning(
                pointer,
                CoreWords::tr("None of these words stands in the guide, so that none of them is "
                              "found: %1.")
                    .arg(group.join(", "_L1)));
        }
    }
    warnAboutTwins(words.danger, u"/danger"_s, problems);
    warnAboutTwins(words.small, u"/small"_s, problems);
    checkSmall(words.small, problems);
    if (!words.danger.isEmpty() && guide.helpLesson.isEmpty()) {
        problems.warning(u"/danger"_s,
                         CoreWords::tr("The guide has no lesson with help (“help” in guide.json) "
                                       "that could be shown first."));
    }
    return problems.diagnostics();
}

} // namespace expressly

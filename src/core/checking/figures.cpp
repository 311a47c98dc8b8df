// SPDX-License-Identifier: MIT
#include "core/checking/figures.h"

#include "core/guide/id.h"
#include "core/guide/sentences.h"
#include "core/words.h"

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// All that stands in the row of a table which begins with \a first.
[[nodiscard]] QString rowFrom(const QList<LessonText> &texts, qsizetype first)
{
    const auto rowOf = [](const QString &pointer) {
        return pointer.first(pointer.lastIndexOf(u'/'));
    };
    QStringList cells;
    for (qsizetype i = first; i < texts.size() && texts.at(i).kind == LessonText::Kind::Cell
                              && rowOf(texts.at(i).pointer) == rowOf(texts.at(first).pointer);
         ++i) {
        cells += texts.at(i).text;
    }
    return cells.join(u' ');
}

} // namespace

Figures::Figures(const Terms &terms)
    : m_terms(terms)
{
    QStringList units;
    for (const QString &unit : terms.units) {
        units += QRegularExpression::escape(unit);
    }
    m_figure.setPattern(u"(\\d+(?:[.,]\\d+)?)[\\s-]?("_s + units.join(u'|')
                        + u")(?![\\p{L}\\p{N}])"_s);
    m_figure.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
}

QStringList Figures::in(const QString &text) const
{
    QStringList figures;
    if (m_terms.units.isEmpty()) {
        return figures;
    }
    auto matches = m_figure.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        figures += match.captured(1) + u' ' + match.captured(2);
    }
    figures.removeDuplicates();
    return figures;
}

QStringList Figures::toProve(const QString &text) const
{
    return in(m_terms.withoutSource.removedFrom(text));
}

void Figures::compare(const QList<LessonText> &texts,
                      const QString &language,
                      Problems &problems) const
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const LessonText &text = texts.at(i);
        if (text.isEvidence) {
            continue; // It tells what others say.
        }
        if (text.kind == LessonText::Kind::Cell) {
            if (text.pointer.endsWith("/0"_L1)) {
                compareOne(rowFrom(texts, i), text.pointer, problems);
            }
            continue;
        }
        const QStringList sentences = sentencesOf(text.text, language);
        for (const QString &sentence : sentences) {
            compareOne(sentence, text.pointer, problems);
        }
    }
}

void Figures::compareOne(const QString &words, const QString &pointer, Problems &problems) const
{
    for (const KnownFigures &known : m_terms.figures) {
        const QStringList named = known.about.findIn(words);
        if (named.isEmpty()) {
            continue;
        }
        const QStringList figures = in(words);
        for (const QString &figure : figures) {
            if (!known.figures.contains(figure)) {
                problems.error(pointer,
                               CoreWords::tr("%1 stands beside %2, for which the guide gives other "
                                             "figures: %3.",
                                             "a figure, a word, figures")
                                   .arg(quoted(figure),
                                        quoted(named.constFirst()),
                                        known.figures.join(u", "_s)));
            }
        }
    }
}

} // namespace expressly

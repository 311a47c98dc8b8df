// SPDX-License-Identifier: MIT
#include "core/checking/terms.h"

#include "core/guide/guide.h"
#include "core/json/cursor.h"
#include "core/json/jsontext.h"
#include "core/json/schemas.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// \a root: of a file that follows its schema, so that nothing in it is of another type.
[[nodiscard]] Terms termsOf(const Cursor &root)
{
    Terms terms{.units = root.optionalTexts("units"),
                .withoutSource = WordList(root.optionalTexts("withoutSource"))};
    const auto unwanted = root.find("terms");
    for (qsizetype i = 0; unwanted && i < unwanted->size(); ++i) {
        const Cursor term = unwanted->at(i);
        terms.unwanted.append({.avoid = WordList(term.optionalTexts("avoid")),
                               .use = term.optionalText("use"),
                               .except = term.optionalTexts("except")});
    }
    const auto rules = root.find("requires");
    for (qsizetype i = 0; rules && i < rules->size(); ++i) {
        const Cursor rule = rules->at(i);
        terms.rules.append({.when = WordList(rule.optionalTexts("when")),
                            .also = WordList(rule.optionalTexts("also")),
                            .scope = rule.text("scope") == "block"_L1
                                         ? WordRule::Scope::SameBlock
                                         : WordRule::Scope::WholeLesson});
    }
    const auto figures = root.find("figures");
    for (qsizetype i = 0; figures && i < figures->size(); ++i) {
        const Cursor known = figures->at(i);
        terms.figures.append({.about = WordList(known.optionalTexts("about")),
                              .figures = known.optionalTexts("figures")});
    }
    return terms;
}

} // namespace

WordList::WordList(const QStringList &words)
    : m_words(words)
{
    QStringList patterns;
    for (const QString &word : words) {
        QStringList parts = word.simplified().split(u' ');
        for (QString &part : parts) {
            part = QRegularExpression::escape(part);
        }
        patterns += parts.join(u"\\s+"_s);
    }
    m_pattern.setPattern(u"(?<![\\p{L}\\p{N}])(?:"_s + patterns.join(u'|')
                         + u")(?![\\p{L}\\p{N}])"_s);
    m_pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList WordList::findIn(const QString &text) const
{
    QStringList found;
    if (m_words.isEmpty()) {
        return found;
    }
    auto matches = m_pattern.globalMatch(text);
    while (matches.hasNext()) {
        found += matches.next().captured();
    }
    return found;
}

bool WordList::isIn(const QString &text) const
{
    return !m_words.isEmpty() && m_pattern.match(text).hasMatch();
}

QString WordList::removedFrom(QString text) const
{
    return m_words.isEmpty() ? text : text.remove(m_pattern);
}

QString termsFile(const Guide &guide)
{
    return guide.language + u"/terms.json"_s;
}

Terms readTerms(const Guide &guide, Problems &problems)
{
    if (!QFileInfo::exists(guide.folder + u'/' + problems.file())) {
        return {};
    }
    const auto json = readJsonFile(guide.folder, problems);
    if (!json || !followsSchema(*json, SchemaKind::Terms, problems)) {
        return {};
    }
    return termsOf(Cursor(*json, problems));
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "app/findcommand.h"

#include "core/reading/guideloader.h"
#include "core/search/searchsource.h"
#include "store/search/searchindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

enum ExitCode { Found = 0, NotFound = 1, NoGuide = 2 };

struct FindWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::FindCommand)
};

/// For programs.
[[nodiscard]] QString nameOf(SearchEntry::Kind kind)
{
    switch (kind) {
    case SearchEntry::Kind::Lesson:
        return u"lesson"_s;
    case SearchEntry::Kind::Step:
        return u"step"_s;
    case SearchEntry::Kind::Text:
        return u"text"_s;
    case SearchEntry::Kind::Tip:
        return u"tip"_s;
    case SearchEntry::Kind::Warning:
        return u"warning"_s;
    case SearchEntry::Kind::Item:
        return u"item"_s;
    case SearchEntry::Kind::Table:
        return u"table"_s;
    case SearchEntry::Kind::Sign:
        return u"sign"_s;
    case SearchEntry::Kind::Question:
        return u"question"_s;
    case SearchEntry::Kind::Help:
        return u"help"_s;
    case SearchEntry::Kind::Evidence:
        return u"evidence"_s;
    case SearchEntry::Kind::Word:
        return u"word"_s;
    case SearchEntry::Kind::Video:
        return u"video"_s;
    case SearchEntry::Kind::Chapter:
        return u"chapter"_s;
    case SearchEntry::Kind::Caption:
        return u"caption"_s;
    }
    Q_UNREACHABLE();
}

[[nodiscard]] QJsonArray marksOf(const QList<MarkedRange> &ranges)
{
    QJsonArray marks;
    for (const MarkedRange &range : ranges) {
        marks.append(QJsonObject{{u"start"_s, range.start}, {u"length"_s, range.length}});
    }
    return marks;
}

[[nodiscard]] QJsonObject objectOf(const SearchHit &hit)
{
    return {{u"kind"_s, nameOf(hit.kind)},
            {u"title"_s, hit.title},
            {u"titleMarks"_s, marksOf(hit.titleMarks)},
            {u"above"_s, QJsonArray::fromStringList(hit.above)},
            {u"link"_s, linkTo(hit.place)},
            {u"sentence"_s, hit.sentence},
            {u"marks"_s, marksOf(hit.marks)},
            {u"score"_s, hit.score}};
}

[[nodiscard]] QByteArray jsonReport(const QString &words, const SearchResult &result)
{
    QJsonArray hits;
    for (const SearchHit &hit : result.hits) {
        QJsonObject object = objectOf(hit);
        object[u"rank"_s] = hits.size() + 1;
        hits.append(object);
    }
    return QJsonDocument(
               QJsonObject{
                   {u"query"_s, words},
                   {u"corrected"_s, result.corrected},
                   {u"danger"_s, result.isDanger},
                   {u"hits"_s, hits},
                   {u"nearest"_s, QJsonArray::fromStringList(result.nearest)},
                   {u"help"_s, result.help ? QJsonValue(objectOf(*result.help)) : QJsonValue()}})
        .toJson();
}

/// A guide's texts may hold what a terminal would obey.
[[nodiscard]] QString printable(QString text)
{
    for (QChar &sign : text) {
        if (sign.category() == QChar::Other_Control || sign.isNull()) {
            sign = u' ';
        }
    }
    return text.simplified();
}

/// "The lesson › the step", each once.
[[nodiscard]] QString nameOf(const SearchHit &hit)
{
    QStringList names;
    if (!hit.above.isEmpty() && hit.above.constFirst() != hit.title) {
        names += hit.above.constFirst();
    }
    names += hit.title;
    return printable(names.join(u" › "_s));
}

[[nodiscard]] QString paragraphOf(const QString &lead, const SearchHit &hit)
{
    QString text = lead + nameOf(hit) + u"\n   "_s + linkTo(hit.place) + u'\n';
    if (!hit.sentence.isEmpty()) {
        text += u"   "_s + printable(hit.sentence) + u'\n';
    }
    return text;
}

[[nodiscard]] QByteArray textReport(const QString &words, const SearchResult &result)
{
    QString text;
    if (!result.corrected.isEmpty()) {
        text += FindWords::tr("Looked for “%1”.").arg(printable(result.corrected)) + u'\n';
    }
    for (qsizetype i = 0; i < result.hits.size(); ++i) {
        text += paragraphOf(QString::number(i + 1) + u". "_s, result.hits.at(i));
    }
    if (result.hits.isEmpty()) {
        text += FindWords::tr("Nothing was found for “%1”.").arg(printable(words)) + u'\n';
        if (!result.nearest.isEmpty()) {
            text += FindWords::tr("The guide has these words: %1.")
                        .arg(QLocale().createSeparatedList(result.nearest))
                    + u'\n';
        }
        if (result.help) {
            text += FindWords::tr("If something worries you:") + u'\n'
                    + paragraphOf(u"   "_s, *result.help);
        }
    }
    return text.toUtf8();
}

} // namespace

QByteArray findReport(const QString &words, const SearchResult &result, FindForm form)
{
    return form == FindForm::Json ? jsonReport(words, result) : textReport(words, result);
}

int findWords(const QString &words, const QString &folder, FindForm form)
{
    const GuideResult opened = loadGuide(folder, {.languages = QLocale().uiLanguages()});
    if (!opened.guide) {
        const QString problem = FindWords::tr("The guide in “%1” cannot be opened; expressly-check "
                                              "says why.")
                                    .arg(printable(folder));
        std::fputs(qUtf8Printable(problem + u'\n'), stderr);
        return NoGuide;
    }
    const SearchIndex index(searchSourceOf(*opened.guide));
    const SearchResult result = index.search(words);
    std::fputs(findReport(words, result, form).constData(), stdout);
    return result.hits.isEmpty() ? NotFound : Found;
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "core/guide/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// Words that a point belongs to, without it: Unicode's rules take it for a sentence's end before a
/// capital. Not "etc." and the like, which often do end one.
struct Abbreviations
{
    QLatin1StringView language;
    QLatin1StringView words; ///< Each between spaces.
};

constexpr std::array Known{
    Abbreviations{"en"_L1, " dr mr mrs ms prof st vs e.g i.e cf approx fig no vol pp "_L1},
    Abbreviations{"de"_L1,
                  " dr hr fr prof st nr abb ca vgl bzw z.b d.h u.a s.o s.u bd evtl ggf "_L1},
    Abbreviations{"fr"_L1, " dr mme mlle mm pr st ste cf env p.ex fig vol "_L1},
    Abbreviations{"es"_L1, " dr dra sr sra srta prof p.ej aprox fig vol "_L1},
    Abbreviations{"it"_L1, " dr sig prof p.es ca fig vol "_L1},
    Abbreviations{"pt"_L1, " dr sr sra prof p.ex aprox fig vol "_L1},
    Abbreviations{"nl"_L1, " dr dhr mevr prof bijv d.w.z ca fig nr "_L1},
};

/// Where a number with a point is an ordinal: "am 3. Mai".
constexpr QLatin1StringView LanguagesWithOrdinalPoints =
    " de da nb nn no fi cs sk sl hr sr hu et lv is tr "_L1;

/// After these, or one word more, a single letter is a shape or a name of a thing and not the
/// beginning of a person's: "turn the C.", "in a loose C.".
constexpr QLatin1StringView EnglishBeforeThings = " a the its your each "_L1;

[[nodiscard]] QString mainLanguage(const QString &language)
{
    qsizetype length = 0;
    while (length < language.size() && language.at(length).isLetter()) {
        ++length;
    }
    return language.first(length).toLower();
}

[[nodiscard]] bool isListed(QLatin1StringView list, const QString &word)
{
    return !word.isEmpty() && list.contains(QString(u' ' + word + u' '));
}

/// Whether the letter that follows \a before stands for a thing; else it may be an initial.
[[nodiscard]] bool isThing(QStringView before, const QString &language)
{
    if (language != "en"_L1) {
        return false;
    }
    QList<QStringView> words = before.split(u' ', Qt::SkipEmptyParts);
    for (int back = 0; back < 2 && !words.isEmpty(); ++back) {
        const QString word = words.takeLast().toString().toLower();
        if (isListed(EnglishBeforeThings, word)) {
            return true;
        }
        if (!std::ranges::all_of(word, [](QChar each) { return each.isLetter(); })) {
            return false;
        }
    }
    return false;
}

/// Whether what looks like a sentence may go on behind its last point.
[[nodiscard]] bool mayGoOn(QStringView sentence, const QString &language)
{
    sentence = sentence.trimmed();
    if (!sentence.endsWith(u'.')) {
        return false;
    }
    sentence.chop(1);
    qsizetype start = sentence.size();
    while (start > 0 && !sentence[start - 1].isSpace() && sentence[start - 1] != u'('
           && sentence[start - 1] != QChar::Nbsp) {
        --start;
    }
    const QString word = sentence.sliced(start).toString().toLower();
    const bool isInitial =
        word.size() == 1 && word.front().isLetter() && !isThing(sentence.first(start), language);
    const bool isNumber =
        !word.isEmpty() && std::ranges::all_of(word, [](QChar each) { return each.isDigit(); });
    if (isInitial || (isNumber && isListed(LanguagesWithOrdinalPoints, language))) {
        return true;
    }
    const auto known = std::ranges::find_if(
        Known, [&](const Abbreviations &each) { return language == each.language; });
    return known != Known.end() && isListed(known->words, word);
}

} // namespace

QStringList sentencesOf(const QString &text, const QString &language)
{
    const QString main = mainLanguage(language);
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QStringView candidate = QStringView(text).sliced(start, end - start);
        if (end < text.size() && mayGoOn(candidate, main)) {
            continue;
        }
        if (const QStringView sentence = candidate.trimmed(); !sentence.isEmpty()) {
            sentences += sentence.toString();
        }
        start = end;
    }
    return sentences;
}

} // namespace expressly

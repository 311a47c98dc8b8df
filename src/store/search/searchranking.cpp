// SPDX-License-Identifier: MIT
#include "store/search/searchranking.h"

#include "store/search/readtexts.h"

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

using Kind = SearchEntry::Kind;

/// How much of what is found rests on its lesson as a whole.
constexpr double LessonShare = 0.5;
/// Each further place in the same lesson counts so much less.
constexpr double NextInLesson = 0.82;
/// And each further one that opens at the same place.
constexpr double NextAtPlace = 0.75;
/// A title that says all that was looked for, and nothing else.
constexpr double WholeTitle = 1.35;
/// Places that show how much a lesson speaks of something.
constexpr qsizetype TellingPlaces = 5;

[[nodiscard]] double weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Lesson:
        return 1.25;
    case Kind::Step:
        return 1.05;
    case Kind::Text:
    case Kind::Table:
    case Kind::Sign:
    case Kind::Item:
        return 1.0;
    case Kind::Tip:
        return 0.9;
    case Kind::Question:
    case Kind::Warning:
        return 0.8;
    case Kind::Chapter:
    case Kind::Video:
        return 0.75;
    case Kind::Help:
    case Kind::Word:
        return 0.65;
    case Kind::Evidence: // folded away, and about where words come from
        return 0.35;
    case Kind::Caption:
        return 0.6;
    }
    Q_UNREACHABLE();
}

/// What of a query stands in a text.
struct Found
{
    QList<bool> groups;
    QList<MarkedRange> marks;
    double weight = 0; ///< Of the groups.
};

class Reader final
{
public:
    Reader(const SearchQuery &query, const ReadTexts &texts);

    [[nodiscard]] Found find(const QString &text) const;
    [[nodiscard]] double weightOf(const QList<bool> &groups) const;
    [[nodiscard]] double weightOfAll() const
    {
        return weightOf(QList<bool>(m_query.groups.size(), true));
    }
    [[nodiscard]] bool isWholeTitle(const QString &title, const Found &found) const;

private:
    struct Form
    {
        qsizetype group = 0;
        const WordForm *form = nullptr;
    };
    void
    findAt(const ReadTexts::Text &text, qsizetype first, const QString &word, Found &found) const;

    const SearchQuery &m_query;
    const ReadTexts &m_texts;
    QMultiHash<QString, Form> m_beginnings; ///< By their first word.
};

Reader::Reader(const SearchQuery &query, const ReadTexts &texts)
    : m_query(query)
    , m_texts(texts)
{
    for (qsizetype group = 0; group < query.groups.size(); ++group) {
        for (const WordForm &form : query.groups.at(group).forms) {
            m_beginnings.insert(form.words.value(0), {.group = group, .form = &form});
        }
    }
}

/// What begins at the token \a first with \a word, which is that token or its stem.
void Reader::findAt(const ReadTexts::Text &text,
                    qsizetype first,
                    const QString &word,
                    Found &found) const
{
    for (auto beginning = m_beginnings.constFind(word);
         beginning != m_beginnings.cend() && beginning.key() == word;
         ++beginning) {
        const WordForm &form = *beginning->form;
        const qsizetype count = form.words.size();
        qsizetype same = 0;
        while (same < count && first + same < text.tokens.size()
               && form.words.at(same)
                      == (form.isExact ? text.tokens.at(first + same).word
                                       : text.stems.at(first + same))) {
            ++same;
        }
        if (same < count) {
            continue;
        }
        found.groups[beginning->group] = true;
        if (!m_query.groups.at(beginning->group).isSmall) {
            const SearchToken &last = text.tokens.at(first + count - 1);
            const qsizetype start = text.tokens.at(first).start;
            found.marks.append({.start = start, .length = last.start + last.length - start});
        }
    }
}

/// \a marks in their order, those that touch as one.
[[nodiscard]] QList<MarkedRange> apart(QList<MarkedRange> marks)
{
    std::ranges::sort(marks, {}, &MarkedRange::start);
    QList<MarkedRange> all;
    for (const MarkedRange &mark : marks) {
        if (!all.isEmpty() && mark.start <= all.back().start + all.back().length) {
            MarkedRange &last = all.back();
            last.length = std::max(last.length, mark.start + mark.length - last.start);
        } else {
            all.append(mark);
        }
    }
    return all;
}

Found Reader::find(const QString &text) const
{
    const ReadTexts::Text reading = m_texts.read(text);
    Found found{.groups = QList<bool>(m_query.groups.size(), false)};
    for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
        const QString &word = reading.tokens.at(i).word;
        findAt(reading, i, reading.stems.at(i), found);
        if (word != reading.stems.at(i)) {
            findAt(reading, i, word, found);
        }
    }
    found.marks = apart(found.marks);
    found.weight = weightOf(found.groups);
    return found;
}

double Reader::weightOf(const QList<bool> &groups) const
{
    constexpr double Small = 0.15;
    double weight = 0;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        if (groups.at(group)) {
            weight += m_query.groups.at(group).isSmall ? Small : 1;
        }
    }
    return weight;
}

bool Reader::isWholeTitle(const QString &title, const Found &found) const
{
    return !found.groups.contains(false)
           && m_texts.read(title).tokens.size() <= m_query.stems.size();
}

/// An entry with all that its place in the list depends on.
struct Ranked
{
    const SearchEntry *entry = nullptr;
    QString lesson; ///< Or the video.
    SearchHit hit;
    QList<bool> groups;
    double score = 0;
};

[[nodiscard]] QList<bool> united(const QList<bool> &one, const QList<bool> &other)
{
    QList<bool> both = one;
    for (qsizetype i = 0; i < both.size(); ++i) {
        both[i] = both.at(i) || other.at(i);
    }
    return both;
}

/// \a all: also of the groups that stand above the entry.
[[nodiscard]] SearchHit read(const SearchEntry &entry, const Reader &reader, QList<bool> &all)
{
    const Found title = reader.find(entry.title);
    all = title.groups;
    SearchHit hit{.kind = entry.kind,
                  .title = entry.title,
                  .above = entry.above,
                  .sentence = entry.sentences.value(0),
                  .titleMarks = title.marks,
                  .place = entry.place,
                  .paragraph = entry.paragraph};
    double best = 0;
    for (const QString &sentence : entry.sentences) {
        const Found found = reader.find(sentence);
        all = united(all, found.groups);
        if (found.weight > best) {
            best = found.weight;
            hit.sentence = sentence;
            hit.marks = found.marks;
        }
    }
    for (const QString &words : entry.alsoCalled + entry.above) {
        all = united(all, reader.find(words).groups);
    }
    const bool isWhole = entry.isTitled && reader.isWholeTitle(entry.title, title);
    hit.score = weightOf(entry.kind) * (isWhole ? WholeTitle : 1);
    return hit;
}

/// What has half of the words is worth less than half.
[[nodiscard]] double coverage(const Reader &reader, const QList<bool> &groups)
{
    const double all = reader.weightOfAll();
    const double share = all > 0 ? reader.weightOf(groups) / all : 0;
    return 0.15 + 0.85 * share * share;
}

[[nodiscard]] QString lessonOf(const Place &place)
{
    return place.lesson.isEmpty() ? u'/' + place.video : place.lesson;
}

/// How much a lesson speaks of what is looked for: its best places, and all their words together.
void addLessons(QList<Ranked> &all, const Reader &reader)
{
    struct Lesson
    {
        qsizetype places = 0;
        double score = 0;
        QList<bool> groups;
    };
    QHash<QString, Lesson> lessons;
    for (const Ranked &ranked : all) {
        Lesson &lesson = lessons[ranked.lesson];
        if (lesson.places < TellingPlaces) {
            lesson.score += ranked.score / static_cast<double>(++lesson.places + 1);
            lesson.groups =
                lesson.places == 1 ? ranked.groups : united(lesson.groups, ranked.groups);
        }
    }
    for (Ranked &ranked : all) {
        const Lesson &lesson = lessons[ranked.lesson];
        ranked.score += LessonShare * lesson.score * coverage(reader, lesson.groups);
    }
}

/// Takes the best one again and again; each that is taken makes those beside it less urgent.
[[nodiscard]] QList<SearchHit> chosen(QList<Ranked> all, int most)
{
    QList<SearchHit> hits;
    QList<double> factors(all.size(), 1);
    while (hits.size() < most) {
        qsizetype best = -1;
        double score = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).entry != nullptr && all.at(i).score * factors.at(i) > score) {
                best = i;
                score = all.at(i).score * factors.at(i);
            }
        }
        if (best < 0) {
            break;
        }
        Ranked taken = all.at(best);
        all[best].entry = nullptr;
        taken.hit.score = score;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).entry != nullptr && all.at(i).lesson == taken.lesson) {
                factors[i] *= all.at(i).entry->place == taken.hit.place ? NextAtPlace * NextInLesson
                                                                        : NextInLesson;
            }
        }
        hits.append(std::move(taken.hit));
    }
    return hits;
}

} // namespace

QList<SearchHit> rank(const SearchSource &source,
                      const SearchQuery &query,
                      const QList<SearchCandidate> &candidates,
                      const ReadTexts &texts,
                      int most)
{
    const Reader reader(query, texts);
    QList<Ranked> all;
    all.reserve(candidates.size());
    for (const SearchCandidate &candidate : candidates) {
        if (candidate.entry < 0 || candidate.entry >= source.entries.size()) {
            continue;
        }
        Ranked ranked{.entry = &source.entries.at(candidate.entry)};
        ranked.lesson = lessonOf(ranked.entry->place);
        ranked.hit = read(*ranked.entry, reader, ranked.groups);
        ranked.score = candidate.weight * ranked.hit.score * coverage(reader, ranked.groups);
        all.append(std::move(ranked));
    }
    std::ranges::stable_sort(all, std::greater(), &Ranked::score);
    addLessons(all, reader);
    QList<SearchHit> hits = chosen(std::move(all), most);
    const double best = hits.isEmpty() ? 1 : hits.constFirst().score;
    for (SearchHit &hit : hits) {
        hit.score /= best;
    }
    return hits;
}

SearchHit hitOf(const SearchEntry &entry, const SearchQuery &query, const ReadTexts &texts)
{
    QList<bool> groups;
    SearchHit hit = read(entry, Reader(query, texts), groups);
    hit.score = 0;
    return hit;
}

} // namespace expressly

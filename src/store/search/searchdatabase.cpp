// SPDX-License-Identifier: MIT
#include "store/search/searchdatabase.h"

#include "core/search/searchtokens.h"
#include "store/search/wordstems.h"
#include "store/search/xapianheader.h"

#include <QFile>

#include <algorithm>
#include <string>
#include <vector>

namespace expressly {

namespace {

/// Changes whenever the terms below do.
constexpr int FormatVersion = 1;

// What a term stands in: prefixes of Xapian's terms. A whole word has none, and words are in small
// letters. Only whole words and stems in their order have positions.
constexpr char Text = 'Z';
constexpr char Title = 'S';
constexpr char Above = 'C';
constexpr char AlsoCalled = 'A';
constexpr char Ordered = 'P';

// How much a word counts that stands there; in a sentence it counts 1.
constexpr double TitleWeight = 2.2;
constexpr double AboveWeight = 0.6;
constexpr double AlsoCalledWeight = 1.4;
/// Of a word that says little.
constexpr double SmallWeight = 0.12;
/// Of two words that follow each other as they were written.
constexpr double PairWeight = 0.5;

// Of BM25: entries are short, so a word that is repeated says little more, and length little.
constexpr double Repetition = 0.8;
constexpr double Length = 0.35;
constexpr double ShortestLength = 0.4;

/// Sentences stand so far apart that no phrase goes from one into the next.
constexpr Xapian::termpos Gap = 16;
constexpr const char *EntriesKey = "entries";

[[nodiscard]] std::string termOf(char prefix, const QString &word)
{
    return prefix + word.toStdString();
}

/// Writes one entry.
class DocumentWriter final
{
public:
    explicit DocumentWriter(const WordStems &stems)
        : m_stems(stems)
    {}

    [[nodiscard]] Xapian::Document write(const SearchEntry &entry)
    {
        if (entry.isTitled) {
            add(entry.title, Title, true);
        }
        for (const QString &title : entry.above) {
            add(title, Above, false);
        }
        for (const QString &sentence : entry.sentences) {
            add(sentence, Text, true);
        }
        for (const QString &words : entry.alsoCalled) {
            add(words, AlsoCalled, false);
        }
        return m_document;
    }

private:
    void add(const QString &text, char prefix, bool isOrdered)
    {
        for (const QString &word : wordsOf(text)) {
            const QString stem = m_stems.stemOf(word);
            m_document.add_term(termOf(prefix, stem));
            if (isOrdered) {
                ++m_position;
                m_document.add_posting(word.toStdString(), m_position);
                m_document.add_posting(termOf(Ordered, stem), m_position);
            } else {
                m_document.add_boolean_term(word.toStdString());
            }
        }
        m_position += Gap;
    }

    const WordStems &m_stems;
    Xapian::Document m_document;
    Xapian::termpos m_position = 0;
};

[[nodiscard]] Xapian::Query scaled(const Xapian::Query &query, double weight)
{
    return {Xapian::Query::OP_SCALE_WEIGHT, query, weight};
}

[[nodiscard]] Xapian::Query
joined(Xapian::Query::op how, const QStringList &words, const std::string &prefix)
{
    std::vector<std::string> terms;
    terms.reserve(static_cast<std::size_t>(words.size()));
    for (const QString &word : words) {
        terms.push_back(prefix + word.toStdString());
    }
    return {how, terms.begin(), terms.end()};
}

/// A word or several that follow each other, wherever they stand. In a title and above it is enough
/// that they stand together.
[[nodiscard]] Xapian::Query queryOf(const WordForm &form)
{
    if (form.isExact) {
        return joined(Xapian::Query::OP_PHRASE, form.words, {});
    }
    const Xapian::Query text = form.words.size() == 1
                                   ? Xapian::Query(termOf(Text, form.words.constFirst()))
                                   : joined(Xapian::Query::OP_PHRASE, form.words, {Ordered});
    const auto together = [&form](char prefix) {
        return joined(Xapian::Query::OP_AND, form.words, {prefix});
    };
    return scaled(text | scaled(together(Title), TitleWeight) | scaled(together(Above), AboveWeight)
                      | scaled(together(AlsoCalled), AlsoCalledWeight),
                  form.weight);
}

[[nodiscard]] Xapian::Query queryOf(const WordGroup &group)
{
    std::vector<Xapian::Query> forms;
    for (const WordForm &form : group.forms) {
        forms.push_back(queryOf(form));
    }
    // Not OP_MAX, though it is what is meant: in Xapian 1.4.22 it reads memory that it has freed.
    const Xapian::Query any(Xapian::Query::OP_OR, forms.begin(), forms.end());
    return group.isSmall ? scaled(any, SmallWeight) : any;
}

[[nodiscard]] Xapian::Query queryOf(const SearchQuery &query)
{
    std::vector<Xapian::Query> required;
    std::vector<Xapian::Query> wished;
    for (const WordGroup &group : query.groups) {
        (group.isRequired ? required : wished).push_back(queryOf(group));
    }
    for (qsizetype i = 0; i + 1 < query.stems.size(); ++i) {
        const Xapian::Query pair =
            joined(Xapian::Query::OP_PHRASE, query.stems.sliced(i, 2), {Ordered});
        if (!wished.empty() || !required.empty()) {
            wished.push_back(scaled(pair, PairWeight));
        }
    }
    Xapian::Query any(Xapian::Query::OP_OR, wished.begin(), wished.end());
    if (required.empty()) {
        return any;
    }
    const Xapian::Query all(Xapian::Query::OP_AND, required.begin(), required.end());
    return wished.empty() ? all : Xapian::Query(Xapian::Query::OP_AND_MAYBE, all, any);
}

} // namespace

struct SearchDatabase::Private
{
    Xapian::Database database;
};

SearchDatabase::SearchDatabase(std::unique_ptr<Private> data)
    : m_data(std::move(data))
{}

SearchDatabase::~SearchDatabase() = default;

std::unique_ptr<SearchDatabase> SearchDatabase::open(const QString &path, qsizetype entries)
{
    try {
        auto data = std::make_unique<Private>();
        data->database = Xapian::Database(QFile::encodeName(path).toStdString());
        if (data->database.get_metadata(EntriesKey) != std::to_string(entries)
            || data->database.get_doccount() != static_cast<Xapian::doccount>(entries)) {
            return nullptr;
        }
        return std::unique_ptr<SearchDatabase>(new SearchDatabase(std::move(data)));
    } catch (const Xapian::Error &) {
        return nullptr;
    }
}

std::unique_ptr<SearchDatabase> SearchDatabase::make(const QString &path,
                                                     const QList<SearchEntry> &entries,
                                                     const WordStems &stems,
                                                     const std::stop_token &stop)
{
    try {
        Xapian::WritableDatabase database =
            path.isEmpty() ? Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY)
                           : Xapian::WritableDatabase(QFile::encodeName(path).toStdString(),
                                                      Xapian::DB_CREATE_OR_OVERWRITE);
        for (const SearchEntry &entry : entries) {
            if (stop.stop_requested()) {
                return nullptr;
            }
            database.add_document(DocumentWriter(stems).write(entry));
        }
        database.set_metadata(EntriesKey, std::to_string(entries.size()));
        database.commit();
        auto data = std::make_unique<Private>();
        const Xapian::Database &made = database; // handles of one database
        data->database = made;
        return std::unique_ptr<SearchDatabase>(new SearchDatabase(std::move(data)));
    } catch (const Xapian::Error &) {
        return nullptr;
    }
}

std::optional<QList<KnownWord>> SearchDatabase::words() const
{
    try {
        QList<KnownWord> words;
        for (auto term = m_data->database.allterms_begin(); term != m_data->database.allterms_end();
             ++term) {
            const std::string name = *term;
            if (name.front() < 'A' || name.front() > 'Z') {
                words.append({.word = QString::fromStdString(name),
                              .places = static_cast<int>(term.get_termfreq())});
            }
        }
        return words;
    } catch (const Xapian::Error &) {
        return std::nullopt;
    }
}

std::optional<QList<SearchCandidate>> SearchDatabase::find(const SearchQuery &query, int most) const
{
    if (query.groups.isEmpty() || most <= 0) {
        return QList<SearchCandidate>();
    }
    try {
        Xapian::Enquire enquire(m_data->database);
        enquire.set_weighting_scheme(Xapian::BM25Weight(Repetition, 0, 1, Length, ShortestLength));
        enquire.set_query(queryOf(query));
        const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(most));
        QList<SearchCandidate> candidates;
        candidates.reserve(static_cast<qsizetype>(found.size()));
        for (auto match = found.begin(); match != found.end(); ++match) {
            candidates.append({.entry = static_cast<qsizetype>(*match) - 1, // They count from 1.
                               .weight = match.get_weight()});
        }
        return candidates;
    } catch (const Xapian::Error &) {
        return std::nullopt;
    }
}

QByteArray searchDatabaseVersion()
{
    return QByteArray::number(FormatVersion) + ' ' + Xapian::version_string();
}

} // namespace expressly

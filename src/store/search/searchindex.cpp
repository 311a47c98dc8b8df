// SPDX-License-Identifier: MIT
#include "store/search/searchindex.h"

#include "store/search/queryreader.h"
#include "store/search/readtexts.h"
#include "store/search/searchdatabase.h"
#include "store/search/searchranking.h"
#include "store/search/wordstems.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QIODevice>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// Of these the best are looked at closely.
constexpr int MostCandidates = 150;
/// Indexes of other guides, and of this one as it was, that are kept beside.
constexpr qsizetype MostOthers = 3;
constexpr qsizetype KeyLength = 32;
const QString Unfinished = u"unfinished-"_s;
/// So old, an unfinished index is nobody's any more.
constexpr qint64 DayInSeconds = qint64{24} * 60 * 60;

/// What an index is made of, in so many letters.
[[nodiscard]] QString keyOf(const SearchSource &source)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << searchDatabaseVersion() << source.language;
    for (const SearchEntry &entry : source.entries) {
        stream << entry.isTitled << entry.title << entry.above << entry.sentences
               << entry.alsoCalled;
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(KeyLength));
}

[[nodiscard]] bool isPrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder)
           && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// What is not needed any more: the newest others stay.
void tidy(const QString &folder, const QString &key)
{
    const QFileInfoList all =
        QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    qsizetype others = 0;
    for (const QFileInfo &info : all) {
        const bool isLeft =
            info.fileName().startsWith(Unfinished)
            && info.lastModified().secsTo(QDateTime::currentDateTime()) > DayInSeconds;
        const bool isOther = info.fileName().size() == KeyLength && info.fileName() != key;
        if (isLeft || (isOther && ++others > MostOthers)) {
            QDir(info.filePath()).removeRecursively();
        }
    }
}

} // namespace

struct SearchIndex::Private
{
    SearchSource source;
    WordStems stems;
    ReadTexts texts;
    std::unique_ptr<SearchDatabase> database;
    std::unique_ptr<QueryReader> reader;
    bool isKept = false;
    bool wasFound = false;

    explicit Private(SearchSource all)
        : source(std::move(all))
        , stems(source.language)
        , texts(stems)
    {}

    /// Takes \a made, unless its words cannot be read.
    [[nodiscard]] bool use(std::unique_ptr<SearchDatabase> made)
    {
        const auto words = made ? made->words() : std::nullopt;
        if (!words) {
            return false;
        }
        database = std::move(made);
        reader = std::make_unique<QueryReader>(*words, source.words, stems);
        return true;
    }

    [[nodiscard]] bool useKept(const QString &path)
    {
        return use(SearchDatabase::open(path, source.entries.size()));
    }

    void makeInFolder(const QString &folder, const std::stop_token &stop);
    void makeInMemory(const std::stop_token &stop)
    {
        isKept = false;
        wasFound = false;
        (void)use(SearchDatabase::make({}, source.entries, stems, stop));
    }

    [[nodiscard]] QList<SearchHit> find(const SearchQuery &query, int most);
    [[nodiscard]] std::optional<SearchHit> help(const SearchQuery &query,
                                                const QList<SearchHit> &hits) const;
};

void SearchIndex::Private::makeInFolder(const QString &folder, const std::stop_token &stop)
{
    if (folder.isEmpty() || !isPrivateFolder(folder)) {
        return;
    }
    const QString key = keyOf(source);
    const QString path = folder + u'/' + key;
    if (useKept(path)) {
        isKept = true;
        wasFound = true;
        return;
    }
    QDir(path).removeRecursively();
    QTemporaryDir unfinished(folder + u'/' + Unfinished + u"XXXXXX"_s);
    if (!unfinished.isValid()
        || SearchDatabase::make(unfinished.path(), source.entries, stems, stop) == nullptr) {
        return;
    }
    // Another program may have been quicker; then its index is as good.
    if (QDir().rename(unfinished.path(), path)) {
        unfinished.setAutoRemove(false);
    }
    isKept = useKept(path);
    tidy(folder, key);
}

QList<SearchHit> SearchIndex::Private::find(const SearchQuery &query, int most)
{
    auto candidates = database->find(query, MostCandidates);
    if (!candidates) { // Broken since it was opened.
        makeInMemory({});
        candidates = database->find(query, MostCandidates);
    }
    return rank(source, query, candidates.value_or(QList<SearchCandidate>()), texts, most);
}

/// The lesson that helps, with the sentence in it that says most of what was looked for.
std::optional<SearchHit> SearchIndex::Private::help(const SearchQuery &query,
                                                    const QList<SearchHit> &hits) const
{
    const auto lesson = std::ranges::find_if(source.entries, [this](const SearchEntry &entry) {
        return entry.kind == SearchEntry::Kind::Lesson && !source.helpLesson.isEmpty()
               && entry.place.lesson == source.helpLesson;
    });
    if (lesson == source.entries.end()) {
        return std::nullopt;
    }
    SearchHit hit = hitOf(*lesson, query, texts);
    const auto best = std::ranges::find_if(hits, [this](const SearchHit &other) {
        return other.place.lesson == source.helpLesson && !other.marks.isEmpty()
               && other.kind != SearchEntry::Kind::Evidence;
    });
    if (hit.marks.isEmpty() && best != hits.end()) {
        hit.sentence = best->sentence;
        hit.marks = best->marks; // it opens at its top all the same: there stands whom to call
    }
    return hit;
}

SearchIndex::SearchIndex(SearchSource source, const QString &folder, const std::stop_token &stop)
    : m_data(std::make_unique<Private>(std::move(source)))
{
    m_data->makeInFolder(folder, stop);
    if (!isReady()) {
        m_data->makeInMemory(stop);
    }
}

SearchIndex::~SearchIndex() = default;

SearchResult SearchIndex::search(const QString &words, int most) const
{
    SearchResult result;
    if (!isReady()) {
        return result;
    }
    const SearchQuery query = m_data->reader->read(words);
    const QList<SearchHit> found = m_data->find(query, MostHits);
    if (found.isEmpty() && std::ranges::any_of(query.groups, &WordGroup::isRequired)) {
        return search(QueryReader::withoutQuotes(words), most); // better near than nothing
    }
    result.help = m_data->help(query, found);
    result.corrected = query.corrected;
    result.isDanger = query.isDanger && result.help.has_value();
    if (result.isDanger) {
        result.hits.append(*result.help);
        result.hits.front().score = 1;
    }
    for (const SearchHit &hit : found) {
        const bool isThere = result.isDanger && hit.place == result.help->place
                             && hit.sentence == result.help->sentence;
        if (!isThere && result.hits.size() < most) {
            result.hits.append(hit);
        }
    }
    if (result.hits.isEmpty()) {
        result.nearest = m_data->reader->nearest(query);
    }
    return result;
}

bool SearchIndex::isReady() const
{
    return m_data->database != nullptr;
}

bool SearchIndex::isKept() const
{
    return m_data->isKept;
}

bool SearchIndex::wasFound() const
{
    return m_data->wasFound;
}

const SearchSource &SearchIndex::source() const
{
    return m_data->source;
}

} // namespace expressly

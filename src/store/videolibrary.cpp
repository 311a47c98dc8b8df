// SPDX-License-Identifier: MIT
#include "store/videolibrary.h"

#include "store/database.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace expressly {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

/// Looking through a whole disk would hold up the window.
constexpr int MostEntriesLookedAt = 10'000;
constexpr milliseconds SameLength = 500ms;
constexpr milliseconds AskAboutLengthAbove = 2s;

Database::Format format()
{
    return {
        .subject = QStringLiteral("Your videos, your chapters and the positions in them"),
        .version = 1,
        .tables = {QStringLiteral("attachments"),
                   QStringLiteral("positions"),
                   QStringLiteral("own_chapters"),
                   QStringLiteral("captions")},
        .create = {
            QStringLiteral("CREATE TABLE IF NOT EXISTS attachments (video TEXT PRIMARY KEY, "
                           "path TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, "
                           "duration INTEGER, shift INTEGER)"),
            QStringLiteral("CREATE TABLE IF NOT EXISTS positions (key TEXT PRIMARY KEY, "
                           "position INTEGER NOT NULL, remembered INTEGER NOT NULL)"),
            QStringLiteral("CREATE TABLE IF NOT EXISTS own_chapters (key TEXT PRIMARY KEY, "
                           "chapters TEXT NOT NULL, shown INTEGER NOT NULL)"),
            QStringLiteral("CREATE TABLE IF NOT EXISTS captions (key TEXT PRIMARY KEY, "
                           "delay INTEGER NOT NULL, each_line_once INTEGER, "
                           "encodings TEXT NOT NULL)"),
            // Positions in videos of no guide would otherwise gather for ever.
            QStringLiteral("DELETE FROM positions WHERE key NOT IN "
                           "(SELECT key FROM positions ORDER BY remembered DESC LIMIT 1000)"),
        }};
}

QVariant fromTime(std::optional<milliseconds> time)
{
    return time ? QVariant(qint64{time->count()}) : QVariant();
}

std::optional<milliseconds> toTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(milliseconds(value.toLongLong()));
}

Attachment::State stateOf(const Attachment &attachment)
{
    const QFileInfo info(attachment.path);
    if (!info.isFile()) {
        return Attachment::State::Moved;
    }
    return info.size() == attachment.size ? Attachment::State::OnThisComputer
                                          : Attachment::State::Replaced;
}

bool isSameFilm(const QString &path, const Attachment &wanted, const VideoLibrary::Probe &probe)
{
    if (!probe || !wanted.duration) {
        return true;
    }
    const auto duration = probe(path);
    return duration && std::chrono::abs(*duration - *wanted.duration) <= SameLength;
}

/// The nearest file of the size looked for, one of the same name before all others.
std::optional<QFileInfo> findFile(const Attachment &wanted, const VideoLibrary::Probe &probe)
{
    const QFileInfo old(wanted.path);
    QList<QFileInfo> candidates;
    QStringList folders{old.absolutePath()};
    for (int looked = 0; !folders.isEmpty() && looked < MostEntriesLookedAt;) {
        QDirIterator entries(folders.takeFirst(),
                             QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (; entries.hasNext() && looked < MostEntriesLookedAt; ++looked) {
            entries.next();
            const QFileInfo info = entries.fileInfo();
            if (info.isDir()) {
                folders.append(info.filePath());
            } else if (info.size() == wanted.size) {
                candidates.append(info);
            }
        }
    }
    std::stable_partition(candidates.begin(), candidates.end(), [&old](const QFileInfo &candidate) {
        return candidate.fileName() == old.fileName();
    });
    const auto found = std::ranges::find_if(candidates, [&](const QFileInfo &candidate) {
        return isSameFilm(candidate.filePath(), wanted, probe);
    });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool asksAboutLength(const Attachment &attachment, std::optional<milliseconds> expected)
{
    return attachment.duration && expected && !attachment.shiftChosen
           && std::chrono::abs(*attachment.duration - *expected) > AskAboutLengthAbove;
}

VideoLibrary::VideoLibrary(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_database(
          std::make_unique<Database>(folder % QStringLiteral("/library.sqlite"),
                                     format(),
                                     [this](const StoreProblem &problem) { addProblem(problem); }))
{}

VideoLibrary::~VideoLibrary() = default;

void VideoLibrary::attach(const QString &videoId,
                          const QString &path,
                          std::optional<milliseconds> duration,
                          std::optional<milliseconds> chapterShift)
{
    const QFileInfo info(path);
    m_database->run(QStringLiteral("INSERT OR REPLACE INTO attachments "
                                   "(video, path, size, modified, duration, shift) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"),
                    {videoId,
                     info.absoluteFilePath(),
                     info.size(),
                     info.lastModified().toMSecsSinceEpoch(),
                     fromTime(duration),
                     fromTime(chapterShift)});
    emit changed(videoId);
}

void VideoLibrary::detach(const QString &videoId)
{
    m_database->run(QStringLiteral("DELETE FROM attachments WHERE video = ?"), {videoId});
    emit changed(videoId);
}

Attachment VideoLibrary::attachment(const QString &videoId)
{
    const Database::Rows rows = m_database->run(
        QStringLiteral("SELECT path, size, modified, duration, shift FROM attachments "
                       "WHERE video = ?"),
        {videoId});
    if (rows.isEmpty()) {
        return {};
    }
    const QVariantList &row = rows.constFirst();
    const std::optional<milliseconds> shift = toTime(row.at(4));
    Attachment attachment{.path = row.at(0).toString(),
                          .size = row.at(1).toLongLong(),
                          .modified = QDateTime::fromMSecsSinceEpoch(row.at(2).toLongLong()),
                          .duration = toTime(row.at(3)),
                          .chapterShift = shift.value_or(0ms),
                          .shiftChosen = shift.has_value()};
    attachment.state = stateOf(attachment);
    return attachment;
}

void VideoLibrary::setChapterShift(const QString &videoId, milliseconds shift)
{
    m_database->run(QStringLiteral("UPDATE attachments SET shift = ? WHERE video = ?"),
                    {fromTime(shift), videoId});
    emit changed(videoId);
}

bool VideoLibrary::findMoved(const QString &videoId, const Probe &probe)
{
    const Attachment wanted = attachment(videoId);
    if (wanted.state == Attachment::State::NotYet
        || wanted.state == Attachment::State::OnThisComputer) {
        return wanted.state == Attachment::State::OnThisComputer;
    }
    const std::optional<QFileInfo> found = findFile(wanted, probe);
    if (!found) {
        return false;
    }
    m_database->run(
        QStringLiteral("UPDATE attachments SET path = ?, modified = ? WHERE video = ?"),
        {found->absoluteFilePath(), found->lastModified().toMSecsSinceEpoch(), videoId});
    emit changed(videoId);
    return true;
}

void VideoLibrary::rememberPosition(const QString &key, milliseconds position)
{
    m_database->run(QStringLiteral("INSERT OR REPLACE INTO positions (key, position, remembered) "
                                   "VALUES (?, ?, ?)"),
                    {key, fromTime(position), QDateTime::currentMSecsSinceEpoch()});
}

void VideoLibrary::forgetPosition(const QString &key)
{
    m_database->run(QStringLiteral("DELETE FROM positions WHERE key = ?"), {key});
}

std::optional<milliseconds> VideoLibrary::position(const QString &key)
{
    const Database::Rows rows =
        m_database->run(QStringLiteral("SELECT position FROM positions WHERE key = ?"), {key});
    return rows.isEmpty() ? std::nullopt : toTime(rows.constFirst().constFirst());
}

void VideoLibrary::setOwnChapters(const QString &key, const OwnChapters &chapters)
{
    m_database->run(QStringLiteral("INSERT OR REPLACE INTO own_chapters (key, chapters, shown) "
                                   "VALUES (?, ?, ?)"),
                    {key, encodeOwnChapters(chapters.chapters), chapters.areShown});
}

std::optional<OwnChapters> VideoLibrary::ownChapters(const QString &key)
{
    const Database::Rows rows = m_database->run(
        QStringLiteral("SELECT chapters, shown FROM own_chapters WHERE key = ?"), {key});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    const QVariantList &row = rows.constFirst();
    auto chapters = decodeOwnChapters(row.at(0).toString());
    if (!chapters) {
        addProblem({.kind = StoreProblem::Kind::NotUnderstood,
                    .file = {},
                    .sentence = QStringLiteral("Your chapters of one video could not be read and "
                                               "are not shown. They stay stored until you make "
                                               "new ones for it.")});
        return std::nullopt;
    }
    return OwnChapters{.chapters = *std::move(chapters), .areShown = row.at(1).toBool()};
}

void VideoLibrary::setFilmCaptions(const QString &key, const FilmCaptions &captions)
{
    m_database->run(QStringLiteral("INSERT OR REPLACE INTO captions "
                                   "(key, delay, each_line_once, encodings) VALUES (?, ?, ?, ?)"),
                    {key,
                     fromTime(captions.delay),
                     captions.eachLineOnce ? QVariant(*captions.eachLineOnce) : QVariant(),
                     encodeEncodings(captions.encodings)});
}

FilmCaptions VideoLibrary::filmCaptions(const QString &key)
{
    const Database::Rows rows = m_database->run(
        QStringLiteral("SELECT delay, each_line_once, encodings FROM captions WHERE key = ?"),
        {key});
    if (rows.isEmpty()) {
        return {};
    }
    const QVariantList &row = rows.constFirst();
    return {.delay = toTime(row.at(0)).value_or(0ms),
            .eachLineOnce = row.at(1).isNull() ? std::nullopt : std::optional(row.at(1).toBool()),
            .encodings = decodeEncodings(row.at(2).toString())};
}

void VideoLibrary::addProblem(const StoreProblem &problem)
{
    if (!m_problems.contains(problem)) {
        m_problems.append(problem);
        emit problemFound(problem);
    }
}

} // namespace expressly

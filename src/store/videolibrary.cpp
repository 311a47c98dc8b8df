// SPDX-License-Identifier: MIT
#include "store/videolibrary.h"

#include "core/time/timerange.h"
#include "store/database.h"
#include "store/movedfile.h"
#include "store/words.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace expressly {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

/// What has been released is never changed; a new form is a new step.
Migrations migrations()
{
    return {
        {.version = 1,
         .statements =
             {
                 QStringLiteral(
                     "CREATE TABLE IF NOT EXISTS attachments (video TEXT PRIMARY KEY, "
                     "path TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, "
                     "duration INTEGER, shift INTEGER)"),
                 QStringLiteral("CREATE TABLE IF NOT EXISTS positions (key TEXT PRIMARY KEY, "
                                "position INTEGER NOT NULL, remembered INTEGER NOT NULL)"),
                 QStringLiteral("CREATE TABLE IF NOT EXISTS own_chapters (key TEXT PRIMARY KEY, "
                                "chapters TEXT NOT NULL, shown INTEGER NOT NULL)"),
                 QStringLiteral("CREATE TABLE IF NOT EXISTS captions (key TEXT PRIMARY KEY, "
                                "delay INTEGER NOT NULL, each_line_once INTEGER, "
                                "encodings TEXT NOT NULL)"),
             }},
    };
}

Database::Format format()
{
    return {.subject = StoreWords::tr("Your chapters and the places in your videos"),
            .migrations = migrations(),
            // Positions in videos of no guide would otherwise gather for ever.
            .atOpening = {
                QStringLiteral("DELETE FROM positions WHERE key NOT IN "
                               "(SELECT key FROM positions ORDER BY remembered DESC LIMIT 1000)")}};
}

QVariant fromTime(std::optional<milliseconds> time)
{
    return time ? QVariant(qint64{time->count()}) : QVariant();
}

std::optional<milliseconds> toTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(bounded(milliseconds(value.toLongLong())));
}

/// A file that nobody has looked at yet is taken to be where it was.
Attachment::State stateOf(const Attachment &attachment, const std::optional<FileLook> &look)
{
    if (!look) {
        return Attachment::State::OnThisComputer;
    }
    if (!look->isFile) {
        return Attachment::State::Moved;
    }
    return look->size == attachment.size ? Attachment::State::OnThisComputer
                                         : Attachment::State::Replaced;
}

} // namespace

VideoLibrary::VideoLibrary(const QString &folder, QObject *parent)
    : Keeper(parent)
    , m_database(std::make_unique<Database>(
          folder % QStringLiteral("/library.sqlite"),
          format(),
          Database::Listener{.found = [this](const StoreProblem &problem) { addProblem(problem); },
                             .unsaved = [this](const auto &problem) { setUnsaved(problem); }}))
{}

VideoLibrary::~VideoLibrary() = default;

void VideoLibrary::setLook(Look look)
{
    m_look = std::move(look);
}

void VideoLibrary::attach(const QString &videoId,
                          const QString &path,
                          const FileLook &look,
                          std::optional<milliseconds> duration,
                          std::optional<milliseconds> chapterShift)
{
    m_database->write(QStringLiteral("INSERT OR REPLACE INTO attachments "
                                     "(video, path, size, modified, duration, shift) "
                                     "VALUES (?, ?, ?, ?, ?, ?)"),
                      {videoId,
                       QFileInfo(path).absoluteFilePath(),
                       look.size,
                       look.modified.toMSecsSinceEpoch(),
                       fromTime(duration),
                       fromTime(chapterShift)});
    emit changed(videoId);
}

void VideoLibrary::detach(const QString &videoId)
{
    m_database->write(QStringLiteral("DELETE FROM attachments WHERE video = ?"), {videoId});
    emit changed(videoId);
}

Attachment VideoLibrary::attachment(const QString &videoId)
{
    const Database::Rows rows = m_database->read(
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
    attachment.state = stateOf(attachment, m_look(attachment.path));
    return attachment;
}

void VideoLibrary::setChapterShift(const QString &videoId, milliseconds shift)
{
    m_database->write(QStringLiteral("UPDATE attachments SET shift = ? WHERE video = ?"),
                      {fromTime(shift), videoId});
    emit changed(videoId);
}

void VideoLibrary::setFound(const QString &videoId, const FoundFile &found)
{
    m_database->write(
        QStringLiteral("UPDATE attachments SET path = ?, modified = ? WHERE video = ?"),
        {found.path, found.look.modified.toMSecsSinceEpoch(), videoId});
    emit seen(videoId);
}

void VideoLibrary::announceLook(const QString &path)
{
    const Database::Rows rows =
        m_database->read(QStringLiteral("SELECT video FROM attachments WHERE path = ?"), {path});
    for (const QVariantList &row : rows) {
        emit seen(row.constFirst().toString());
    }
}

void VideoLibrary::rememberPosition(const QString &key, milliseconds position)
{
    m_database->note(QStringLiteral("INSERT OR REPLACE INTO positions (key, position, remembered) "
                                    "VALUES (?, ?, ?)"),
                     {key, fromTime(position), QDateTime::currentMSecsSinceEpoch()});
}

void VideoLibrary::forgetPosition(const QString &key)
{
    m_database->note(QStringLiteral("DELETE FROM positions WHERE key = ?"), {key});
}

std::optional<milliseconds> VideoLibrary::position(const QString &key)
{
    const Database::Rows rows =
        m_database->read(QStringLiteral("SELECT position FROM positions WHERE key = ?"), {key});
    return rows.isEmpty() ? std::nullopt : toTime(rows.constFirst().constFirst());
}

void VideoLibrary::setOwnChapters(const QString &key, const OwnChapters &chapters)
{
    m_database->write(QStringLiteral("INSERT OR REPLACE INTO own_chapters (key, chapters, shown) "
                                     "VALUES (?, ?, ?)"),
                      {key, encodeOwnChapters(chapters.chapters), chapters.areShown});
}

std::optional<OwnChapters> VideoLibrary::ownChapters(const QString &key)
{
    const Database::Rows rows = m_database->read(
        QStringLiteral("SELECT chapters, shown FROM own_chapters WHERE key = ?"), {key});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    const QVariantList &row = rows.constFirst();
    auto chapters = decodeOwnChapters(row.at(0).toString());
    if (!chapters) {
        addProblem({.kind = StoreProblem::Kind::NotUnderstood,
                    .subject = {},
                    .file = {},
                    .sentence =
                        StoreWords::tr("Your chapters of one video could not be read and are not "
                                       "shown. They stay stored until you make new ones for it.")});
        return std::nullopt;
    }
    return OwnChapters{.chapters = *std::move(chapters), .areShown = row.at(1).toBool()};
}

void VideoLibrary::setFilmCaptions(const QString &key, const FilmCaptions &captions)
{
    m_database->write(QStringLiteral("INSERT OR REPLACE INTO captions "
                                     "(key, delay, each_line_once, encodings) VALUES (?, ?, ?, ?)"),
                      {key,
                       fromTime(captions.delay),
                       captions.eachLineOnce ? QVariant(*captions.eachLineOnce) : QVariant(),
                       encodeEncodings(captions.encodings)});
}

FilmCaptions VideoLibrary::filmCaptions(const QString &key)
{
    const Database::Rows rows = m_database->read(
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

bool VideoLibrary::hasUnsavedWork() const
{
    return m_database->hasUnsavedWork();
}

void VideoLibrary::save()
{
    m_database->save();
}

} // namespace expressly

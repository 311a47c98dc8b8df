// SPDX-License-Identifier: MIT
#include "soak/ledger.h"

#include "app/application.h"
#include "store/ownchapters.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace expressly::soak {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString integrityOf(const QString &path)
{
    const QString name = QStringLiteral("soak");
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next()) {
                answer = query.value(0).toString();
            }
            query.clear();
            database.close();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace

void Ledger::note(Application &application)
{
    FilmSession &session = application.session().film();
    const QString key = session.key();
    if (key.isEmpty() || application.window() == nullptr) {
        return;
    }
    Film &film = m_films[key];
    film.loops = application.window()->services().session.loops().loops();
    if (session.filmChapters().showsOwn()) {
        film.chapters = session.chapters().chapters();
        for (Chapter &chapter : *film.chapters) {
            chapter.start -= session.shift();
        }
    }
}

void Ledger::addLoop(const QString &key, const SavedLoop &loop)
{
    m_films[key].loops.append(loop);
}

void Ledger::addChapters(const QString &key, const QList<Chapter> &chapters)
{
    m_films[key].chapters = chapters;
}

QStringList Ledger::missing() const
{
    QStringList lost;
    VideoLibrary videos(dataFolder());
    LoopLibrary loops(dataFolder());
    for (auto film = m_films.cbegin(); film != m_films.cend(); ++film) {
        const QList<SavedLoop> kept = loops.loops(film.key());
        for (const SavedLoop &loop : film->loops) {
            const auto isSame = [&loop](const SavedLoop &other) {
                return other.start == loop.start && other.end == loop.end
                       && (loop.name.isEmpty() || other.name == loop.name);
            };
            if (std::ranges::none_of(kept, isSame)) {
                lost.append(QStringLiteral("loop \"%1\" of %2").arg(loop.name, film.key()));
            }
        }
        const auto own = videos.ownChapters(film.key());
        const QList<Chapter> chapters = own ? own->chapters : QList<Chapter>();
        for (const Chapter &chapter : film->chapters.value_or(QList<Chapter>())) {
            const auto isSame = [&chapter](const Chapter &other) {
                return other.start == chapter.start && other.title == chapter.title;
            };
            if (std::ranges::none_of(chapters, isSame)) {
                lost.append(QStringLiteral("chapter \"%1\" of %2").arg(chapter.title, film.key()));
            }
        }
    }
    return lost;
}

qsizetype Ledger::rows() const
{
    qsizetype count = 0;
    for (const Film &film : m_films) {
        count += film.loops.size() + film.chapters.value_or(QList<Chapter>()).size();
    }
    return count;
}

QStringList brokenFiles()
{
    QStringList broken;
    const QDir data(dataFolder());
    for (const QString &name : data.entryList({QStringLiteral("*.sqlite")})) {
        const QString answer = integrityOf(data.filePath(name));
        if (answer != QStringLiteral("ok")) {
            broken.append(QStringLiteral("%1: %2").arg(name, answer));
        }
    }
    const QStringList texts{data.filePath(QStringLiteral("session.json")),
                            QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                + QStringLiteral("/settings.json")};
    for (const QString &path : texts) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && QJsonDocument::fromJson(file.readAll()).isNull()) {
            broken.append(path);
        }
    }
    return broken;
}

} // namespace expressly::soak

// SPDX-License-Identifier: MIT
#include "app/home.h"

#include "media/film/playbackreport.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

namespace expressly::test {

Home::Home()
{
    REQUIRE(m_folder.isValid());
    QDir(m_folder.path()).mkdir(QStringLiteral("run"));
    QFile::setPermissions(path(QStringLiteral("run")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    set("HOME", path());
    set("XDG_CONFIG_HOME", path(QStringLiteral("config")));
    set("XDG_DATA_HOME", path(QStringLiteral("data")));
    set("XDG_CACHE_HOME", path(QStringLiteral("cache")));
    set("XDG_RUNTIME_DIR", path(QStringLiteral("run")));
    // A sound server that is not there, so that no test is heard.
    set("PULSE_SERVER", QStringLiteral("unix:") + path(QStringLiteral("no-sound")));
    chooseSoundBackend();
}

Home::~Home()
{
    for (auto variable = m_former.cbegin(); variable != m_former.cend(); ++variable) {
        if (variable.value()) {
            qputenv(variable.key().constData(), *variable.value());
        } else {
            qunsetenv(variable.key().constData());
        }
    }
}

void Home::set(const char *variable, const QString &value)
{
    m_former.insert(variable,
                    qEnvironmentVariableIsSet(variable) ? std::optional(qgetenv(variable))
                                                        : std::nullopt);
    qputenv(variable, value.toLocal8Bit());
}

QString Home::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

QString Home::settingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString Home::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Home::binarySettingsFolder() const
{
    return path(QStringLiteral("config/expressly"));
}

QString Home::binaryDataFolder() const
{
    return path(QStringLiteral("data/expressly"));
}

QString Home::copyGuide(const QString &name) const
{
    copyFolder(QStringLiteral(EXPRESSLY_CONTENT), path(name));
    return path(name);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void changeFile(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QByteArray content = readFile(path);
    REQUIRE(content.contains(from));
    writeFile(path, content.replace(from, to));
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + QLatin1Char('/') + QDir(from).relativeFilePath(file);
        QDir().mkpath(QFileInfo(target).path());
        REQUIRE(QFile::copy(file, target));
    }
}

QString clip(QStringView name)
{
    return QStringLiteral(EXPRESSLY_TEST_CLIPS "/") + name.toString();
}

} // namespace expressly::test

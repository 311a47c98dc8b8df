// SPDX-License-Identifier: MIT
#include "store/jsonfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace expressly {

namespace {

constexpr qint64 LargestFile = 1 << 20;
const QLatin1String FormatVersionKey("formatVersion");

enum class Condition { Missing, Usable, Broken, Newer };

struct Content
{
    Condition condition = Condition::Missing;
    QJsonObject object;
};

Content contentOf(const QString &path, int formatVersion)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return {};
    }
    QFile file(path);
    if (!info.isFile() || info.size() > LargestFile || !file.open(QIODevice::ReadOnly)) {
        return {.condition = Condition::Broken};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return {.condition = Condition::Broken};
    }
    const QJsonObject object = document.object();
    const QJsonValue version = object.value(FormatVersionKey);
    if (!version.isDouble() || version.toDouble() < 1) {
        return {.condition = Condition::Broken};
    }
    if (version.toDouble() > formatVersion) {
        return {.condition = Condition::Newer};
    }
    return {.condition = Condition::Usable, .object = object};
}

} // namespace

JsonFile::ReadResult JsonFile::read() const
{
    const Content content = contentOf(path, formatVersion);
    switch (content.condition) {
    case Condition::Missing:
    case Condition::Usable:
        return {.object = content.object};
    case Condition::Broken:
        return {.problem = brokenFileProblem(subject, path, moveAside(path))};
    case Condition::Newer:
        return {.problem = newerFileProblem(subject, path)};
    }
    Q_UNREACHABLE();
}

std::optional<StoreProblem> JsonFile::write(QJsonObject object) const
{
    switch (contentOf(path, formatVersion).condition) {
    case Condition::Missing:
    case Condition::Usable:
        break;
    case Condition::Broken:
        if (moveAside(path).isEmpty()) {
            return brokenFileProblem(subject, path, {});
        }
        break;
    case Condition::Newer:
        return newerFileProblem(subject, path);
    }
    object.insert(FormatVersionKey, formatVersion);
    if (!makeFolderOf(path)) {
        return notSavedProblem(subject, path, QStringLiteral("the folder could not be made"));
    }
    const QByteArray bytes = QJsonDocument(object).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return notSavedProblem(subject, path, file.errorString());
    }
    // When the disk takes the first bytes and no more, Qt 6.4 sets no error, and commit() would put
    // half a file in place; flush() is the one that tells.
    if (!file.flush()) {
        file.cancelWriting();
        return notSavedProblem(subject, path, QStringLiteral("the disk did not take all of it"));
    }
    if (!file.commit()) {
        return notSavedProblem(subject, path, file.errorString());
    }
    return std::nullopt;
}

QString moveAside(const QString &path)
{
    const QString date = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString wished = path % QStringLiteral(".broken-") % date;
    QString target = wished;
    for (int number = 2; QFileInfo::exists(target) && number < 1000; ++number) {
        target = wished % QLatin1Char('-') % QString::number(number);
    }
    return QFile::rename(path, target) ? target : QString();
}

bool makeFolderOf(const QString &path)
{
    return QDir().mkpath(QFileInfo(path).absolutePath());
}

StoreProblem brokenFileProblem(const QString &subject, const QString &path, const QString &movedTo)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (movedTo.isEmpty()) {
        return {.kind = StoreProblem::Kind::NotUsable,
                .file = path,
                .sentence = QStringLiteral("%1 could not be read from \"%2\", and the file could "
                                           "not be moved aside. Everything works without "
                                           "them, but changes last only until you close "
                                           "Expressly. Move or rename that file to mend this.")
                                .arg(subject, shown)};
    }
    return {.kind = StoreProblem::Kind::SetAside,
            .file = path,
            .sentence = QStringLiteral("%1 could not be read, so Expressly starts without "
                                       "them. Nothing was deleted: the old file is now \"%2\".")
                            .arg(subject, QDir::toNativeSeparators(movedTo))};
}

StoreProblem newerFileProblem(const QString &subject, const QString &path)
{
    return {.kind = StoreProblem::Kind::Newer,
            .file = path,
            .sentence =
                QStringLiteral("%1 in \"%2\" were written by a newer Expressly and are left "
                               "as they are. Everything works without them, but "
                               "changes last only until you close this one. Update "
                               "Expressly to use them.")
                    .arg(subject, QDir::toNativeSeparators(path))};
}

StoreProblem notSavedProblem(const QString &subject, const QString &path, const QString &reason)
{
    return {.kind = StoreProblem::Kind::NotSaved,
            .file = path,
            .sentence = QStringLiteral("%1 could not be saved to \"%2\" (%3). They hold until you "
                                       "close Expressly. Free some space or make the folder "
                                       "writable, and they are saved the next time.")
                            .arg(subject, QDir::toNativeSeparators(path), reason)};
}

} // namespace expressly

// SPDX-License-Identifier: MIT
#include "store/jsonfile.h"

#include "core/files/privatefiles.h"
#include "store/words.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStringList>

namespace expressly {

namespace {

constexpr qint64 LargestFile = 1 << 20;
/// Another program writes in less; one that hangs is not waited for.
constexpr int LockMilliseconds = 200;
const QLatin1String FormatVersionKey("formatVersion");

enum class Condition { Missing, Usable, Broken, Unreadable, Newer };

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
    if (!info.isFile() || info.size() > LargestFile) {
        return {.condition = Condition::Broken};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return {.condition = Condition::Unreadable};
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
    case Condition::Unreadable:
        return {.problem = brokenFileProblem(subject, path, {})};
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
    case Condition::Unreadable:
        return notSavedProblem(
            subject, path, StoreWords::tr("the file that is there cannot be read"));
    case Condition::Newer:
        return newerFileProblem(subject, path);
    }
    object.insert(FormatVersionKey, formatVersion);
    if (!makeFolderOf(path)) {
        return notSavedProblem(subject, path, StoreWords::tr("the folder could not be made"));
    }
    const QByteArray bytes = QJsonDocument(object).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size()) {
        return notSavedProblem(subject, path, file.errorString());
    }
    // When the disk takes the first bytes and no more, Qt 6.4 sets no error, and commit() would put
    // half a file in place; flush() is the one that tells.
    if (!file.flush()) {
        file.cancelWriting();
        return notSavedProblem(subject, path, StoreWords::tr("the disk did not take all of it"));
    }
    if (!file.commit()) {
        return notSavedProblem(subject, path, file.errorString());
    }
    return std::nullopt;
}

std::optional<StoreProblem> JsonFile::merge(const QJsonObject &object,
                                            const QStringList &changedKeys) const
{
    QLockFile lock(path % QStringLiteral(".lock"));
    [[maybe_unused]] const bool isAlone = lock.tryLock(LockMilliseconds);
    const Content content = contentOf(path, formatVersion);
    if (content.condition != Condition::Usable) {
        return write(object);
    }
    QJsonObject merged = content.object;
    for (const QString &key : changedKeys) {
        if (object.contains(key)) {
            merged.insert(key, object.value(key));
        } else {
            merged.remove(key);
        }
    }
    return write(merged);
}

QString moveAside(const QString &path)
{
    const QString target = nameBeside(path, QStringLiteral("broken"));
    return QFile::rename(path, target) ? target : QString();
}

QString nameBeside(const QString &path, const QString &word)
{
    const QString date = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString wished = path % QLatin1Char('.') % word % QLatin1Char('-') % date;
    QString target = wished;
    for (int number = 2; QFileInfo::exists(target) && number < 1000; ++number) {
        target = wished % QLatin1Char('-') % QString::number(number);
    }
    return target;
}

bool makeFolderOf(const QString &path)
{
    return makePrivateFolder(QFileInfo(path).absolutePath());
}

StoreProblem brokenFileProblem(const QString &subject, const QString &path, const QString &movedTo)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (movedTo.isEmpty()) {
        return {.kind = StoreProblem::Kind::NotUsable,
                .subject = subject,
                .file = path,
                .sentence = StoreWords::tr(
                                "%1 could not be read from \"%2\", and the file could not be moved "
                                "aside. Everything works without them, but changes last only until "
                                "you close Expressly. Move or rename that file to mend this.")
                                .arg(subject, shown)};
    }
    return {.kind = StoreProblem::Kind::SetAside,
            .subject = subject,
            .file = path,
            .sentence =
                StoreWords::tr("%1 could not be read, so Expressly starts without them. Nothing "
                               "was deleted: the old file is now \"%2\".")
                    .arg(subject, QDir::toNativeSeparators(movedTo))};
}

StoreProblem newerFileProblem(const QString &subject, const QString &path)
{
    return {.kind = StoreProblem::Kind::Newer,
            .subject = subject,
            .file = path,
            .sentence =
                StoreWords::tr("%1 in \"%2\" were written by a newer Expressly and are left as "
                               "they are. Everything works without them, but changes last only "
                               "until you close this one. Update Expressly to use them.")
                    .arg(subject, QDir::toNativeSeparators(path))};
}

StoreProblem notSavedProblem(const QString &subject, const QString &path, const QString &reason)
{
    return {.kind = StoreProblem::Kind::NotSaved,
            .subject = subject,
            .file = path,
            .sentence = StoreWords::tr(
                            "%1 could not be saved to “%2” (%3). Expressly keeps them while it is "
                            "open and tries again every few seconds. Free some space, make the "
                            "folder writable, or close another program that uses the file.")
                            .arg(subject, QDir::toNativeSeparators(path), reason)};
}

StoreProblem notUpdatedProblem(const QString &subject, const QString &path, const QString &reason)
{
    return {.kind = StoreProblem::Kind::NotUpdated,
            .subject = subject,
            .file = path,
            .sentence = StoreWords::tr(
                            "%1 in “%2” come from an earlier Expressly and could not be made ready "
                            "for this one (%3). The file is left as it was. Expressly goes on with "
                            "what it can read, keeps what you change while it is open, and tries "
                            "again every few seconds. Free some space or make the folder writable. "
                            "If that does not help, the earlier Expressly can still use the file.")
                            .arg(subject, QDir::toNativeSeparators(path), reason)};
}

} // namespace expressly

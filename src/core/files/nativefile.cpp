// SPDX-License-Identifier: MIT
#include "core/files/nativefile.h"

#include "core/words.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace expressly {

namespace {

/// The only entry of \a folder that looks like \a name; empty: there is none, or several.
[[nodiscard]] QByteArray entryLike(const QString &name, const QByteArray &folder)
{
    QByteArray found;
    std::error_code error;
    const auto begin = std::filesystem::directory_iterator(folder.toStdString(), error);
    for (const auto &entry : begin) {
        const QByteArray native = QByteArray::fromStdString(entry.path().filename().native());
        if (QFile::decodeName(native) == name) {
            if (!found.isEmpty()) {
                return {};
            }
            found = native;
        }
    }
    return found;
}

[[nodiscard]] QString reasonOf(int error)
{
    return CoreWords::tr("The file cannot be read: %1.")
        .arg(QString::fromStdString(std::generic_category().message(error)));
}

} // namespace

QByteArray nativeName(const QString &path)
{
    QByteArray plain = QFile::encodeName(path);
    if (!path.startsWith(u'/') || !path.contains(QChar::ReplacementCharacter)
        || ::access(plain.constData(), F_OK) == 0) {
        return plain;
    }
    QByteArray native;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        QByteArray name = QFile::encodeName(part);
        if (part.contains(QChar::ReplacementCharacter)) {
            name = entryLike(part, native + '/');
        }
        if (name.isEmpty()) {
            return plain;
        }
        native += '/' + name;
    }
    return native;
}

QString openOrdinaryFile(QFile &file, const QString &path)
{
    const QByteArray name = nativeName(path);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return reasonOf(errno);
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(descriptor);
        return S_ISDIR(facts.st_mode)
                   ? CoreWords::tr("The file cannot be read: it is a folder.")
                   : CoreWords::tr("The file cannot be read: it is not an ordinary file.");
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return CoreWords::tr("The file cannot be read: %1.").arg(file.errorString());
    }
    return {};
}

} // namespace expressly

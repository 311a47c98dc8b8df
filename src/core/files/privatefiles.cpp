// SPDX-License-Identifier: MIT
#include "core/files/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace expressly {

bool makePrivateFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return false;
    }
    makePrivate(folder);
    return true;
}

void makePrivate(const QString &path)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions now = QFileInfo(path).permissions();
    if ((now & others) != 0) {
        QFile::setPermissions(path, now & ~others);
    }
}

} // namespace expressly

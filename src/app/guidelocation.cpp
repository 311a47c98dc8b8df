// SPDX-License-Identifier: MIT
#include "app/guidelocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace expressly {

namespace {

/// build/<preset>/src/app lies four folders below the source tree.
constexpr int MostFoldersUp = 5;

bool isGuide(const QString &folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/guide.json"));
}

} // namespace

QString bundledGuideFolder()
{
    QDir folder(QCoreApplication::applicationDirPath());
    QString installed =
        QDir::cleanPath(folder.filePath(QStringLiteral("../share/expressly/content")));
    if (isGuide(installed)) {
        return installed;
    }
    for (int up = 0; up < MostFoldersUp && folder.cdUp(); ++up) {
        if (isGuide(folder.filePath(QStringLiteral("content")))) {
            return folder.filePath(QStringLiteral("content"));
        }
    }
    return {};
}

} // namespace expressly

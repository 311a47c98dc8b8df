// SPDX-License-Identifier: MIT
#include "ui/words/videofiles.h"

#include "core/files/filekind.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace expressly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VideoFiles)
};

/// "*.mp4 *.m4v …"
QString patterns(const QStringList &extensions)
{
    QStringList found;
    for (const QString &extension : extensions) {
        found.append(QStringLiteral("*.") + extension);
    }
    return found.join(QLatin1Char(' '));
}

QString withAllFiles(const QString &filter)
{
    return filter + QStringLiteral(";;") + Words::tr("All files (*)");
}

} // namespace

QString videoFileFilter()
{
    return withAllFiles(Words::tr("Videos (%1)").arg(patterns(filmExtensions())));
}

QString captionFileFilter()
{
    return withAllFiles(Words::tr("Captions (%1)").arg(patterns(captionExtensions())));
}

QStringList draggedFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

} // namespace expressly

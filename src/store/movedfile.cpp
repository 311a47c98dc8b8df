// SPDX-License-Identifier: MIT
#include "store/movedfile.h"

#include "store/videolibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace expressly {

namespace {

using namespace std::chrono_literals;

/// Looking through a whole disk would go on for minutes.
constexpr int MostEntriesLookedAt = 10'000;
constexpr std::chrono::milliseconds SameLength = 500ms;

bool isSameFilm(const QString &path, const Attachment &wanted, const LengthProbe &probe)
{
    if (!probe || !wanted.duration) {
        return true;
    }
    const auto duration = probe(path);
    return duration && std::chrono::abs(*duration - *wanted.duration) <= SameLength;
}

QList<QFileInfo> filesOfSize(qint64 size, const QString &folder, const std::stop_token &stop)
{
    QList<QFileInfo> found;
    QStringList folders{folder};
    for (int looked = 0; !folders.isEmpty() && looked < MostEntriesLookedAt;) {
        QDirIterator entries(folders.takeFirst(),
                             QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (; entries.hasNext() && looked < MostEntriesLookedAt; ++looked) {
            if (stop.stop_requested()) {
                return {};
            }
            entries.next();
            const QFileInfo info = entries.fileInfo();
            if (info.isDir()) {
                folders.append(info.filePath());
            } else if (info.size() == size) {
                found.append(info);
            }
        }
    }
    return found;
}

} // namespace

std::optional<FoundFile>
findMovedFile(const Attachment &wanted, const std::stop_token &stop, const LengthProbe &probe)
{
    const QFileInfo old(wanted.path);
    QList<QFileInfo> candidates = filesOfSize(wanted.size, old.absolutePath(), stop);
    std::stable_partition(candidates.begin(), candidates.end(), [&old](const QFileInfo &candidate) {
        return candidate.fileName() == old.fileName();
    });
    const auto found = std::ranges::find_if(candidates, [&](const QFileInfo &candidate) {
        return isSameFilm(candidate.filePath(), wanted, probe);
    });
    if (found == candidates.end()) {
        return std::nullopt;
    }
    return FoundFile{.path = found->absoluteFilePath(), .look = lookAt(found->filePath())};
}

} // namespace expressly

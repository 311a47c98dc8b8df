// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeproblem.h"

#include <QJsonObject>

#include <optional>

namespace expressly {

/// A small JSON file that the program writes itself, with the words for talking about it.
struct JsonFile
{
    QString path;
    QString subject; ///< Begins a sentence: "Your settings".
    int formatVersion = 1;

    struct ReadResult
    {
        QJsonObject object; ///< Empty when there is no file or it cannot be used.
        std::optional<StoreProblem> problem;
    };

    /// Moves a broken file aside.
    [[nodiscard]] ReadResult read() const;
    /// Writes all or nothing, and adds the formatVersion. What is there and cannot be used is first
    /// moved aside; a newer file, or one that cannot be moved, is never overwritten.
    [[nodiscard]] std::optional<StoreProblem> write(QJsonObject object) const;
    /// Writes those of \a changedKeys, and leaves the others as another program wrote them
    /// meanwhile. Without a usable file all of \a object is written.
    [[nodiscard]] std::optional<StoreProblem> merge(const QJsonObject &object,
                                                    const QStringList &changedKeys) const;
};

/// Moves what lies at \a path to "<path>.broken-<date>", never over another file. The new path;
/// empty when it could not be moved.
[[nodiscard]] QString moveAside(const QString &path);

/// "<path>.<word>-<date>", where nothing lies yet.
[[nodiscard]] QString nameBeside(const QString &path, const QString &word);

/// Makes the folder that \a path lies in when it is missing, for this person alone; false
/// when it cannot be made.
[[nodiscard]] bool makeFolderOf(const QString &path);

/// The problems of broken and of newer files, whatever their format.
[[nodiscard]] StoreProblem
brokenFileProblem(const QString &subject, const QString &path, const QString &movedTo);
[[nodiscard]] StoreProblem newerFileProblem(const QString &subject, const QString &path);
[[nodiscard]] StoreProblem
notSavedProblem(const QString &subject, const QString &path, const QString &reason);
[[nodiscard]] StoreProblem
notUpdatedProblem(const QString &subject, const QString &path, const QString &reason);

} // namespace expressly

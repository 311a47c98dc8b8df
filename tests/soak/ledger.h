// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/video.h"
#include "store/looplibrary.h"

#include <QHash>
#include <QStringList>

namespace expressly {
class Application;
class MainWindow;
} // namespace expressly

namespace expressly::soak {

/// What the program says it holds for each film, beside it: all of it must be on the disk when the
/// program has ended.
class Ledger final
{
public:
    /// Notes what is shown of the open film.
    void note(Application &application);
    /// With an empty name: whatever it is called.
    void addLoop(const QString &key, const SavedLoop &loop);
    void addChapters(const QString &key, const QList<Chapter> &chapters);

    /// What is not in the databases of this home's program; one line each.
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] qsizetype rows() const;

private:
    struct Film
    {
        QList<SavedLoop> loops;
        std::optional<QList<Chapter>> chapters; ///< The person's own, in the guide's times.
    };

    QHash<QString, Film> m_films;
};

/// Whether the databases and the settings in this home are sound; a line for each that is not.
[[nodiscard]] QStringList brokenFiles();

} // namespace expressly::soak

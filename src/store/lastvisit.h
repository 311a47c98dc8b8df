// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeproblem.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace expressly {

/// Where the person was when the program was closed.
struct LastVisit
{
    struct LoadResult;

    QString guide;
    QString lesson;
    int scroll = 0; ///< Of the lesson pane, in pixels.
    QString video;
    QByteArray windowGeometry;
    QByteArray splitters; ///< The widths of the panes.
    bool sidebarVisible = true;

    bool operator==(const LastVisit &) const = default;

    /// A missing file gives the defaults without a problem.
    [[nodiscard]] static LoadResult loadFromFile(const QString &file);
    /// Writes all or nothing. What is there and cannot be read, or is newer, is never overwritten.
    [[nodiscard]] std::optional<StoreProblem> saveToFile(const QString &file) const;
};

struct LastVisit::LoadResult
{
    LastVisit state;
    QList<StoreProblem> problems;
};

} // namespace expressly

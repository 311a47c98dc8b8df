// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace expressly {

/// A cell of one of the lesson's tables; all three count from 1, the header not among the rows.
struct TableCell
{
    int table = 1;
    int row = 1;
    int column = 1;
    bool operator==(const TableCell &) const = default;
};

/// What the program writes at a marked place of a picture: words never stand in the drawing itself,
/// since they are translated. A cell's words are the table's own, so that no figure stands twice.
struct PictureLabel
{
    QString text;
    std::optional<TableCell> cell; ///< Given when there is no text.
    bool operator==(const PictureLabel &) const = default;
};

struct Picture
{
    QString file;               ///< Relative to the guide folder.
    QString alternative;        ///< What someone who cannot see it needs to know.
    QList<PictureLabel> labels; ///< For the picture's places label-1, label-2, …
    bool operator==(const Picture &) const = default;
};

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace expressly {

/// A time in a list that people paste, with what stands around it.
struct PastedEntry
{
    enum class Side { Front, Middle, Back }; ///< Where in its line the time stands.

    int line = 0; ///< From 1.
    Side side = Side::Front;
    QString time;   ///< As it is written, which may be no time: "7:61".
    QString end;    ///< Of "0:00 - 1:10 Welcome", "1:10"; else empty.
    QString title;  ///< May be empty.
    QString before; ///< Bullets, brackets and counts in front of the time.
};

struct PastedList
{
    QList<PastedEntry> entries; ///< In the order of the text.
    QList<int> leftOut;         ///< Lines with a time that is not one of the list's.
    int firstTag = 0;           ///< The first line with HTML in it, which is left out; 0: none.
};

/// Finds the chapters of a list as people write and paste it: with bullets, counts, brackets of any
/// script and emoji, as ranges, several on a line, with the time in front or behind, and as HTML.
/// Sentences around it may have times as well; where most of the list's stand decides.
[[nodiscard]] PastedList findPastedList(QStringView text);

} // namespace expressly

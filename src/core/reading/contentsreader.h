// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "core/json/cursor.h"

namespace expressly {

/// guide.json as it stands. What could not be read is there with an empty id, so that positions are
/// those of the file; the validator removes it.
struct Contents
{
    Guide guide;
    QHash<QString, QString> titles;    ///< Language → title of the guide.
    QList<QStringList> sectionAliases; ///< Of each section.
};

/// Whether the file has a format version this program reads; reports when not.
[[nodiscard]] bool expectFormatVersion(const Cursor &root);

[[nodiscard]] Review readReview(const Cursor &review);

[[nodiscard]] Contents readContents(const Cursor &root);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "core/reading/titles.h"

namespace expressly {

/// "firstPage" of guide.json as it stands; what could not be read has an empty id.
[[nodiscard]] QList<FirstChoice> readFirstChoices(const Cursor &root);

/// Leaves only the choices that lead somewhere and have words, and reports the rest.
void nameFirstPage(Guide &guide, const Titles &titles, Problems &problems);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "core/json/diagnostic.h"

#include <QList>

namespace expressly {

/// What is wrong with the words that \a guide says people look for (<language>/synonyms.json): the
/// form of the file, words that stand there twice, groups of synonyms of which no word stands in
/// the guide, and words of danger in a guide that has no lesson to show then.
[[nodiscard]] QList<Diagnostic> checkSearchWords(const Guide &guide);

} // namespace expressly

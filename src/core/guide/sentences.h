// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expressly {

/// The sentences of a text in \a language (BCP 47), none of them empty. Where it is not sure that
/// one ends, as after an initial, it goes on.
[[nodiscard]] QStringList sentencesOf(const QString &text, const QString &language);

} // namespace expressly

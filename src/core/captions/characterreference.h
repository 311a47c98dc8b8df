// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// HTML lets some old names, such as "amp", stand without their semicolon.
enum class ReferenceEnd { AsInHtml, SemicolonOnly };

/// Reads the character reference that follows an ampersand, as the HTML standard does. Takes it
/// from the front of \a rest and gives its text; empty, with \a rest as it was, when there is none.
[[nodiscard]] QString takeCharacterReference(QStringView &rest,
                                             ReferenceEnd end = ReferenceEnd::AsInHtml);

} // namespace expressly

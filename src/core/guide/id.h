// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

inline constexpr qsizetype LongestId = 64;

/// Whether \a text is a kebab-case id of the content format. Byte checks, since a guide has tens of
/// thousands of ids and a regular expression for each would dominate its opening.
[[nodiscard]] bool isId(QStringView text);

/// Whether \a text is a language tag such as "en" or "pt-BR"; it becomes the name of a folder.
[[nodiscard]] bool isLanguage(QStringView text);

/// "“text”", shortened when it is too long to read in a message.
[[nodiscard]] QString quoted(QStringView text);

} // namespace expressly

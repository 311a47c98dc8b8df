// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

struct Theme;

/// The application's style sheet. A QPushButton or QToolButton with the property "filled" set to
/// true is the one main action of its place; a QFrame with the property "card" is a rounded card,
/// and one with "notice" a rounded warning.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

} // namespace expressly

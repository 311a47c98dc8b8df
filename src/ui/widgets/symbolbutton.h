// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/symbols.h"

class QToolButton;
class QWidget;

namespace expressly {

/// A button that shows only a symbol; \a name is read out, and stands in its tool tip.
[[nodiscard]] QToolButton *symbolButton(Symbol symbol, const QString &name, QWidget *parent);

} // namespace expressly

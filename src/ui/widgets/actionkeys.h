// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAbstractButton;
class QAction;
class QWidget;

namespace expressly {

/// The tool tip of \a widget is \a words, and behind them the first key of \a action, also when the
/// person has changed it.
void showKey(QWidget &widget, const QString &words, const QAction &action);
/// The same for a button that has its name written on it; a click triggers \a action.
void bindButton(QAbstractButton &button, const QString &words, QAction &action);

} // namespace expressly

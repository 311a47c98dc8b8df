// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeproblem.h"

#include <QList>

class QWidget;

namespace expressly {

/// One sentence about everything that cannot be saved at the moment; empty when that is nothing.
[[nodiscard]] QString unsavedSentence(const QList<StoreProblem> &problems);

enum class UnsavedAnswer { TryAgain, Stay, Quit };

/// Before something that the person made is lost: what it is, and what can be done.
[[nodiscard]] UnsavedAnswer askAboutUnsaved(const QList<StoreProblem> &problems, QWidget *parent);

} // namespace expressly

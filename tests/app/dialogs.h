// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QDialog;

namespace expressly::test {

/// Does something with the next modal dialog; the answer of the dialog is up to \a act.
void withNextDialog(const std::function<void(QDialog &)> &act);
/// Presses this button of the next question; \a words become what was asked.
void answerQuestion(const QString &button, QString &words);
/// Chooses a file in the next file dialog.
void chooseFile(const QString &path);

} // namespace expressly::test

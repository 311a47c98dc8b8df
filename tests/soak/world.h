// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <memory>

class QApplication;

namespace expressly {
class Application;
} // namespace expressly

namespace expressly::soak {

/// The program as a person starts it, with our guide.
[[nodiscard]] std::unique_ptr<Application> startProgram(QApplication &application);
/// As a person closes it; false when something still asks.
[[nodiscard]] bool closeProgram(std::unique_ptr<Application> program);
/// Lets the program go on for a while.
void wait(int milliseconds);
/// Opens a film and waits until its first picture is there.
[[nodiscard]] bool openFilm(Application &program, const QString &file);
/// A loop and a chapter that no other has, kept by the program as when a person makes them.
void makeRows(Application &program, int number);

} // namespace expressly::soak

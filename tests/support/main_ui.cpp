// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "support/runner.h"

#include <QApplication>
#include <QStandardPaths>

#include <clocale>

int main(int argc, char **argv)
{
    // The platform's own screen is smaller than our window.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.isEmpty() || platform == "offscreen") {
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" EXPRESSLY_TEST_DATA "/one-screen.json");
    }
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // as the program does
    QStandardPaths::setTestModeEnabled(true);
    return expressly::test::runCases(argc, argv);
}

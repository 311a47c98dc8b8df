// SPDX-License-Identifier: MIT
#include "support/runner.h"

#include <QApplication>
#include <QStandardPaths>

#include <clocale>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // as the program does
    QStandardPaths::setTestModeEnabled(true);
    return expressly::test::runCases(argc, argv);
}

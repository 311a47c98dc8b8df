// SPDX-License-Identifier: MIT
#include "support/runner.h"

#include <QGuiApplication>
#include <QStandardPaths>

#include <clocale>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // as the program does
    QStandardPaths::setTestModeEnabled(true);
    return expressly::test::runCases(argc, argv);
}

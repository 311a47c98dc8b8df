// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QGuiApplication>
#include <QStandardPaths>

#include <clocale>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // as the program does
    QStandardPaths::setTestModeEnabled(true);
    return Catch::Session().run(argc, argv);
}

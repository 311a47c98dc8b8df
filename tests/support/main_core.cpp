// SPDX-License-Identifier: MIT
#include "support/runner.h"

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    return expressly::test::runCases(argc, argv);
}

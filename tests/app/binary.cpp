// SPDX-License-Identifier: MIT
#include "app/binary.h"

#include "support/catch.h"

#include <QProcess>

namespace expressly::test {

BinaryResult runBinary(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(EXPRESSLY_BINARY), arguments);
    BinaryResult result;
    if (process.waitForFinished(40'000) && process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    }
    process.kill();
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

BinaryResult takeScreenshot(const Home &home, const QStringList &arguments)
{
    const QString file = home.path(QStringLiteral("picture.png"));
    QFile::remove(file);
    BinaryResult result = runBinary(arguments + QStringList{QStringLiteral("--screenshot"), file});
    result.picture = QImage(file);
    return result;
}

} // namespace expressly::test

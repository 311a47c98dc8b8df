// SPDX-License-Identifier: MIT
#include "support/slowdrive.h"

#include <QFile>

extern "C" {
void setSlowDrive(const char *folder, long milliseconds);
const char *askedOfSlowDriveByMainThread();
}

namespace expressly::test {

SlowDrive::SlowDrive(const QString &folder, std::chrono::milliseconds answer)
{
    setSlowDrive(QFile::encodeName(folder).constData(), static_cast<long>(answer.count()));
}

SlowDrive::~SlowDrive()
{
    setSlowDrive("", 0);
}

QString SlowDrive::askedByWindow()
{
    return QFile::decodeName(askedOfSlowDriveByMainThread());
}

} // namespace expressly::test

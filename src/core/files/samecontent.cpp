// SPDX-License-Identifier: MIT
#include "core/files/samecontent.h"

#include "core/files/nativefile.h"

#include <QFile>
#include <QFileInfo>

namespace expressly {

namespace {

/// The headers and the index of a film, which tell it from any other of the same size.
constexpr qint64 ComparedBytes = qint64{64} * 1024;

QByteArray bothEnds(QFile &file)
{
    QByteArray ends = file.read(ComparedBytes);
    if (file.size() > ComparedBytes) {
        file.seek(file.size() - ComparedBytes);
        ends += file.read(ComparedBytes);
    }
    return ends;
}

} // namespace

bool holdTheSame(const QString &file, const QString &other)
{
    QFile one;
    QFile two;
    if (!openOrdinaryFile(one, file).isEmpty() || !openOrdinaryFile(two, other).isEmpty()) {
        return false;
    }
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(other).canonicalFilePath()) {
        return true;
    }
    return one.size() > 0 && one.size() == two.size() && bothEnds(one) == bothEnds(two);
}

} // namespace expressly

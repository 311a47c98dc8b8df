// SPDX-License-Identifier: MIT
#include "temporaryguide.h"

#include "support/catch.h"
#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace expressly::test {

TemporaryGuide::TemporaryGuide()
{
    const QDir source(QStringLiteral(EXPRESSLY_TEST_DATA) + u"/guides/small"_s);
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = source.relativeFilePath(files.next());
        QFile input(source.filePath(file));
        REQUIRE(input.open(QIODevice::ReadOnly));
        write(file, input.readAll());
    }
}

void TemporaryGuide::write(const QString &file, const QByteArray &text) const
{
    REQUIRE(QDir().mkpath(QFileInfo(path(file)).path()));
    QFile output(path(file));
    REQUIRE(output.open(QIODevice::WriteOnly));
    REQUIRE(output.write(text) == text.size());
}

void TemporaryGuide::replace(const QString &file,
                             const QByteArray &before,
                             const QByteArray &after) const
{
    QFile input(path(file));
    REQUIRE(input.open(QIODevice::ReadOnly));
    QByteArray text = input.readAll();
    REQUIRE(text.count(before) == 1);
    input.close();
    write(file, text.replace(before, after));
}

void TemporaryGuide::remove(const QString &file) const
{
    REQUIRE(QFile::remove(path(file)));
}

QString report(const QList<Diagnostic> &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics) {
        const bool isError = diagnostic.severity == Diagnostic::Severity::Error;
        lines += (isError ? u"error: "_s : u"warning: "_s) + toString(diagnostic);
    }
    return lines.join(u'\n');
}

} // namespace expressly::test

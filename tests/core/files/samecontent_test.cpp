// SPDX-License-Identifier: MIT
#include "core/files/samecontent.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace expressly;
using namespace Qt::StringLiterals;

namespace {

struct Files
{
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path;
    }

    const QTemporaryDir folder;
};

} // namespace

TEST_CASE("Files are the same by what they hold at both ends, and by their size", "[core][files]")
{
    const Files files;
    const QByteArray film = QByteArray(200'000, 'f') + "end";
    const QString one = files.write(u"one.mp4"_s, film);
    CHECK(holdTheSame(one, files.write(u"copy.mp4"_s, film)));
    CHECK_FALSE(holdTheSame(one, files.write(u"longer.mp4"_s, film + "d")));
    QByteArray other = film;
    other.back() = 'D';
    CHECK_FALSE(holdTheSame(one, files.write(u"end.mp4"_s, other)));
    other = film;
    other.front() = 'F';
    CHECK_FALSE(holdTheSame(one, files.write(u"begin.mp4"_s, other)));
    CHECK(holdTheSame(files.write(u"short.mp4"_s, "f"), files.write(u"short-too.mp4"_s, "f")));
}

TEST_CASE("A file is the same as itself, however it is named", "[core][files]")
{
    const Files files;
    const QString empty = files.write(u"empty.mp4"_s, {});
    CHECK(holdTheSame(empty, empty));
    REQUIRE(QFile::link(empty, files.folder.filePath(u"link.mp4"_s)));
    CHECK(holdTheSame(empty, files.folder.filePath(u"link.mp4"_s)));
    CHECK_FALSE(holdTheSame(empty, files.write(u"other-empty.mp4"_s, {})));
}

TEST_CASE("What is no ordinary file is the same as nothing", "[core][files]")
{
    const Files files;
    const QString one = files.write(u"one.mp4"_s, "f");
    CHECK_FALSE(holdTheSame(one, files.folder.filePath(u"gone.mp4"_s)));
    CHECK_FALSE(holdTheSame(files.folder.path(), files.folder.path()));
    CHECK_FALSE(holdTheSame(u"/dev/zero"_s, u"/dev/zero"_s));
}

// SPDX-License-Identifier: MIT
#include "core/files/nativefile.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/stat.h>

using namespace expressly;
using namespace Qt::StringLiterals;

namespace {

void writeNative(const QByteArray &path, const QByteArray &content)
{
    std::FILE *file = std::fopen(path.constData(), "wb");
    REQUIRE(file != nullptr);
    std::fwrite(content.constData(), 1, static_cast<std::size_t>(content.size()), file);
    std::fclose(file);
}

} // namespace

TEST_CASE("A name that is not UTF-8 is found by what it looks like", "[core][names]")
{
    const QTemporaryDir folder;
    const QByteArray root = QFile::encodeName(folder.path());
    const QByteArray native = root + "/f\xFCr.mp4";
    writeNative(native, "a film");
    const QString path = QFile::decodeName(native);
    REQUIRE(path.contains(QChar::ReplacementCharacter));
    CHECK(nativeName(path) == native);
    QFile file;
    CHECK(openOrdinaryFile(file, path) == QString());
    CHECK(file.readAll() == "a film");

    SECTION("a folder's name, too")
    {
        const QByteArray below = root + "/\xE4/";
        REQUIRE(::mkdir(below.constData(), 0700) == 0);
        writeNative(below + "\xF6.srt", "x");
        CHECK(nativeName(QFile::decodeName(below + "\xF6.srt")) == below + "\xF6.srt");
    }
    SECTION("one of several that look the same is not guessed")
    {
        writeNative(root + "/f\xE4r.mp4", "another film");
        CHECK(nativeName(path) == QFile::encodeName(path));
        QFile other;
        CHECK(openOrdinaryFile(other, path).startsWith(u"The file cannot be read: "));
    }
    SECTION("a name that really has a replacement character is itself")
    {
        writeNative(QFile::encodeName(path), "plain");
        CHECK(nativeName(path) == QFile::encodeName(path));
    }
}

TEST_CASE("Only ordinary files are opened, and a pipe is not waited for", "[core][names][hostile]")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"a.srt"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QFile file;
    CHECK(openOrdinaryFile(file, pipe).contains(u"not an ordinary file"));
    CHECK(openOrdinaryFile(file, folder.path()).contains(u"a folder"));
    CHECK(openOrdinaryFile(file, u"/dev/zero"_s).contains(u"not an ordinary file"));
    CHECK(openOrdinaryFile(file, folder.filePath(u"gone"_s))
              .startsWith(u"The file cannot be read: "));
}

// SPDX-License-Identifier: MIT
#include "core/captions/captions.h"
#include "core/chapters/chaptersbeside.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

struct Folder
{
    QTemporaryDir folder;
    QString film = write(u"A film.mp4"_s, "film");

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
};

const QByteArray List = "0:00 Getting ready\n7:14 Compress\n8:02 Release\n";
const QByteArray WebVtt = "WEBVTT\n\n00:00.000 --> 07:14.000\nGetting ready\n";

} // namespace

TEST_CASE("A chapter file beside a film is found by its name", "[core][chapters]")
{
    const Folder folder;
    CHECK(chaptersBeside(folder.film).isEmpty());
    const auto [name, text] = GENERATE(table<QString, QByteArray>({
        {u"A film.chapters.vtt"_s, WebVtt},
        {u"A film.chapters.txt"_s, List},
        {u"A film.chapters.json"_s, R"({"version":"1.2.0","chapters":[{"startTime":1}]})"},
        {u"A film.ffmetadata"_s, ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=9\n"},
    }));
    CAPTURE(name);
    const QString path = folder.write(name, text);
    CHECK(chaptersBeside(folder.film) == path);
    CHECK_FALSE(readChapterFile(path).file.chapters.isEmpty());
}

TEST_CASE("Captions, other films' files and files without chapters are none", "[core][chapters]")
{
    const Folder folder;
    folder.write(u"A film.vtt"_s, WebVtt);
    folder.write(u"A film.en.vtt"_s, WebVtt);
    folder.write(u"A film.txt"_s, List);
    folder.write(u"Another film.chapters.vtt"_s, WebVtt);
    folder.write(u"A film.chapters.txt"_s, "nothing here\n");
    CHECK(chaptersBeside(folder.film).isEmpty());
    CHECK(chaptersBeside({}).isEmpty());
}

TEST_CASE("Chapters beside a film are no captions of it", "[core][captions]")
{
    const Folder folder;
    folder.write(u"A film.chapters.vtt"_s, WebVtt);
    CHECK(captionsBeside(folder.film).isEmpty());
}

TEST_CASE("What cannot be read as chapters says so", "[core][chapters]")
{
    const Folder folder;
    CHECK_FALSE(readChapters(QByteArrayView("no times")).format);
    CHECK_FALSE(readChapters(QByteArrayView("no times")).file.problems.isEmpty());
    CHECK_FALSE(readChapterFile(folder.folder.filePath(u"nowhere"_s)).file.problems.isEmpty());
    CHECK_FALSE(readChapterFile(folder.folder.path()).file.problems.isEmpty());
    CHECK(readChapterFile(folder.write(u"list"_s, List)).text == QString::fromUtf8(List));
}

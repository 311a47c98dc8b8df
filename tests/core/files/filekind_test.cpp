// SPDX-License-Identifier: MIT
#include "core/files/filekind.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <utility>

using namespace expressly;
using namespace Qt::StringLiterals;

TEST_CASE("What a file is for is told by its name, else by its content", "[core][filekind]")
{
    const QTemporaryDir folder;
    const auto [name, content, kind] = GENERATE(table<const char *, QByteArray, FileKind>({
        {"film.MP4", "anything", FileKind::Film},
        {"sound.flac", "anything", FileKind::Film},
        {"a.srt", "1\n00:00:01,000 --> 00:00:02,000\nx\n", FileKind::Captions},
        {"a.en.vtt", "WEBVTT\n", FileKind::Captions},
        {"a.chapters.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n", FileKind::Chapters},
        {"list.txt", "0:00 Begin\n7:14 Compress\n", FileKind::Chapters},
        {"list", "0:00 Begin\n7:14 Compress\n", FileKind::Chapters},
        {"captions.txt", "1\n00:00:01,000 --> 00:00:02,000\nx\n", FileKind::Captions},
        {"letter.txt", "Dear you,\n", FileKind::Text},
        {"empty", "", FileKind::Text},
        {"data", QByteArray("\x1A\x45\xDF\xA3\0\0", 6), FileKind::Data},
        {"guide.json", "{}", FileKind::Guide},
    }));
    CAPTURE(name);
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    CHECK(kindOfFile(path) == kind);
}

TEST_CASE("Folders, what is missing and what is no file are told apart", "[core][filekind]")
{
    const QTemporaryDir folder;
    CHECK(kindOfFile(folder.path()) == FileKind::Folder);
    CHECK(kindOfFile(folder.filePath(u"gone.mp4"_s)) == FileKind::Absent);
    CHECK(kindOfFile(folder.filePath(u"gone"_s)) == FileKind::Absent);
    CHECK(kindOfFile(folder.filePath(u"guide.json"_s)) == FileKind::Absent);
    const QString pipe = folder.filePath(u"film.mp4"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(kindOfFile(pipe) == FileKind::Absent);
    QFile guide(folder.filePath(u"guide.json"_s));
    REQUIRE(guide.open(QIODevice::WriteOnly));
    guide.close();
    CHECK(kindOfFile(folder.path()) == FileKind::Guide);
    CHECK(guideFolderOf(guide.fileName()) == folder.path());
    CHECK(guideFolderOf(folder.path()) == folder.path());
}

// SPDX-License-Identifier: MIT
#include "core/chapters/chaptersbeside.h"
#include "session/chapters/chapterexport.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

QList<Chapter> three()
{
    return {{.id = QStringLiteral("a"), .title = QStringLiteral("Getting ready")},
            {.id = QStringLiteral("b"), .title = QStringLiteral("Compress & hold"), .start = 434s},
            {.id = QStringLiteral("c"), .title = QStringLiteral("Release"), .start = 482s}};
}

} // namespace

TEST_CASE("Chapters are written in every format and come back", "[session][chapters]")
{
    const QTemporaryDir folder;
    for (const ChapterFormat format : chapterFormats()) {
        CAPTURE(chapterFormatTitle(format));
        const QString path = folder.filePath(
            QStringLiteral("a.chapters.%1").arg(chapterFileExtensions(format).constFirst()));
        const ChapterExport result = exportChapters(three(), format, path);
        CHECK(result.isWritten);
        CHECK(result.sentence.contains(path));
        const ReadChapters read = readChapterFile(path);
        CHECK(read.format == format);
        REQUIRE(read.file.chapters.size() == 3);
        CHECK(read.file.chapters.at(1).title == QStringLiteral("Compress & hold"));
        CHECK(read.file.chapters.at(2).start == 482s);
        CHECK(chapterFileFilter(format).contains(chapterFileExtensions(format).constLast()));
    }
}

TEST_CASE("What cannot be written says why, and what is lost is told by line",
          "[session][chapters]")
{
    const QTemporaryDir folder;
    const ChapterExport nowhere = exportChapters(
        three(), ChapterFormat::WebVtt, folder.filePath(QStringLiteral("no/such/a.vtt")));
    CHECK_FALSE(nowhere.isWritten);
    CHECK(nowhere.sentence.contains(QStringLiteral("could not be written")));

    QList<Chapter> precise = three();
    precise[1].start = 434'500ms;
    const ChapterExport rounded =
        exportChapters(precise, ChapterFormat::YouTube, folder.filePath(QStringLiteral("a.txt")));
    CHECK(rounded.isWritten);
    REQUIRE_FALSE(rounded.losses.isEmpty());
    CHECK(rounded.losses.join(QLatin1Char('\n')).contains(QStringLiteral("Line 2: ")));
}

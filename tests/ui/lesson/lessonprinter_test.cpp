// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/lesson/lessonprinter.h"
#include "ui/lesson/samplelesson.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

using namespace expressly;

namespace {

QByteArray
printed(const Lesson &lesson, QPageSize::PageSizeId paper, const LessonLayout &screen = {})
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setResolution(150);
    printer.setPageSize(QPageSize(paper));
    printer.setOutputFileName(folder.filePath(QStringLiteral("lesson.pdf")));
    printLesson(printer, test::sampleGuide(), lesson, screen);
    QFile file(printer.outputFileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST_CASE("A lesson prints on A4 and Letter", "[ui][lesson]")
{
    const auto paper = GENERATE(QPageSize::A4, QPageSize::Letter);
    const QByteArray pdf = printed(test::sampleLesson(), paper);
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pagesOf(pdf) >= 1);
    CHECK(pagesOf(pdf) <= 3);
}

TEST_CASE("Evidence is printed when it is shown, and leaves no trace when it is not",
          "[ui][lesson]")
{
    Lesson lesson{.id = QStringLiteral("sure"), .title = QStringLiteral("Sure")};
    const auto pages = [&lesson](bool isShown) {
        return pagesOf(printed(lesson, QPageSize::A4, {.showsEvidence = isShown}));
    };
    REQUIRE(pages(false) == 1);
    const QString words = QStringLiteral("One study after the other. ").repeated(60);
    lesson.blocks = {Evidence{QList<RichText>(20, RichText{{.text = words}})}};
    CHECK(pages(false) == 1);
    CHECK(pages(true) > 3);
}

TEST_CASE("A long lesson runs over pages", "[ui][lesson]")
{
    CHECK(pagesOf(printed(test::longLesson(40), QPageSize::A4)) >= 4);
}

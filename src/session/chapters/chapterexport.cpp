// SPDX-License-Identifier: MIT
#include "session/chapters/chapterexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace expressly {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::ChapterExport)
};

QString patterns(ChapterFormat format)
{
    QStringList result;
    for (const QString &extension : chapterFileExtensions(format)) {
        result.append(QStringLiteral("*.") + extension);
    }
    return result.join(QLatin1Char(' '));
}

} // namespace

QString chapterFormatTitle(ChapterFormat format)
{
    switch (format) {
    case ChapterFormat::WebVtt:
        return ExportWords::tr("WebVTT");
    case ChapterFormat::YouTube:
        return ExportWords::tr("YouTube description");
    case ChapterFormat::Ffmetadata:
        return ExportWords::tr("FFmpeg metadata");
    case ChapterFormat::PodcastJson:
        return ExportWords::tr("Podcasting 2.0 (JSON)");
    case ChapterFormat::Podlove:
        return ExportWords::tr("Podlove Simple Chapters");
    case ChapterFormat::Matroska:
        return ExportWords::tr("Matroska (XML)");
    case ChapterFormat::Ogm:
        return ExportWords::tr("OGM");
    }
    Q_UNREACHABLE();
}

QList<ChapterFormat> chapterFormats()
{
    QList<ChapterFormat> formats;
    for (const QString &name : chapterFormatNames()) {
        formats.append(*chapterFormatNamed(name));
    }
    return formats;
}

QString chapterFileFilter()
{
    QStringList all;
    for (const ChapterFormat format : chapterFormats()) {
        all.append(patterns(format));
    }
    return ExportWords::tr("Chapters (%1)").arg(all.join(QLatin1Char(' '))) + QStringLiteral(";;")
           + ExportWords::tr("All files (*)");
}

QString chapterFileFilter(ChapterFormat format)
{
    return QStringLiteral("%1 (%2)").arg(chapterFormatTitle(format), patterns(format));
}

ChapterExport
exportChapters(const QList<Chapter> &chapters, ChapterFormat format, const QString &path)
{
    const WrittenChapters written = writeChapters({.chapters = chapters}, format);
    const QString name = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(written.text) != written.text.size()
        || !file.commit()) {
        return {.isWritten = false,
                .sentence = ExportWords::tr(
                                "The chapters could not be written to %1: %2. They are kept here; "
                                "choose another folder.")
                                .arg(name, file.errorString()),
                .losses = {}};
    }
    ChapterExport result{.isWritten = true,
                         .sentence = ExportWords::tr("The chapters are written to %1.").arg(name),
                         .losses = {}};
    for (const ChapterProblem &problem : written.problems) {
        result.losses.append(toString(problem));
    }
    return result;
}

} // namespace expressly

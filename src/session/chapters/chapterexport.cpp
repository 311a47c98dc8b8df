// SPDX-License-Identifier: MIT
#include "session/chapters/chapterexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace expressly {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ChapterExport", text);
}

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
        return tr("WebVTT");
    case ChapterFormat::YouTube:
        return tr("YouTube description");
    case ChapterFormat::Ffmetadata:
        return tr("FFmpeg metadata");
    case ChapterFormat::PodcastJson:
        return tr("Podcasting 2.0 (JSON)");
    case ChapterFormat::Podlove:
        return tr("Podlove Simple Chapters");
    case ChapterFormat::Matroska:
        return tr("Matroska (XML)");
    case ChapterFormat::Ogm:
        return tr("OGM");
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
    return tr("Chapters (%1);;All files (*)").arg(all.join(QLatin1Char(' ')));
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
                .sentence = tr("The chapters could not be written to %1: %2. They are kept here; "
                               "choose another folder.")
                                .arg(name, file.errorString()),
                .losses = {}};
    }
    ChapterExport result{.isWritten = true,
                         .sentence = tr("The chapters are written to %1.").arg(name),
                         .losses = {}};
    for (const ChapterProblem &problem : written.problems) {
        result.losses.append(toString(problem));
    }
    return result;
}

} // namespace expressly

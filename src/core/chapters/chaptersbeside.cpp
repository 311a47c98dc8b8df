// SPDX-License-Identifier: MIT
#include "core/chapters/chaptersbeside.h"

#include "core/chapters/chaptercollector.h"
#include "core/chapters/chaptersource.h"
#include "core/files/nativefile.h"
#include "core/json/jsontext.h"
#include "core/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] ReadChapters unread(const QString &message)
{
    return {.text = {},
            .format = {},
            .file = {.chapters = {}, .details = {}, .problems = {{.message = message}}}};
}

[[nodiscard]] QStringList namesFor(const QString &base)
{
    QStringList names;
    for (const QString &format : chapterFormatNames()) {
        for (const QString &extension : chapterFileExtensions(*chapterFormatNamed(format))) {
            names += base + u".chapters."_s + extension;
        }
    }
    // Other extensions alone may be captions, settings or any text.
    for (const QString &extension : {u"ffmetadata"_s, u"ffmeta"_s, u"psc"_s}) {
        names += base + u'.' + extension;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

ReadChapters readChapters(QByteArrayView text, const QString &name)
{
    const auto format = detectChapterFormat(text, name);
    if (!format) {
        return unread(
            CoreWords::tr("No chapters are found here. A list has a time and a name in each "
                          "line, such as 7:14 Compress."));
    }
    return {.text = {}, .format = format, .file = readChapters(text, *format)};
}

ReadChapters readChapterFile(const QString &path)
{
    QFile file;
    if (const QString problem = openOrdinaryFile(file, path); !problem.isEmpty()) {
        return unread(problem);
    }
    // One byte more than is allowed, so that a file that is too large is refused.
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return unread(CoreWords::tr("The file cannot be read: %1.").arg(file.errorString()));
    }
    ReadChapters read = readChapters(bytes, QFileInfo(path).fileName());
    ChapterCollector unheard(ChapterCollector::Order::Free); // What is wrong was said above.
    read.text = decodeChapters(bytes, unheard).value_or(ChapterSource{}).text;
    return read;
}

QString chaptersBeside(const QString &film)
{
    const QFileInfo info(film);
    const QString base = info.completeBaseName();
    if (base.isEmpty()) {
        return {};
    }
    for (const QString &name : namesFor(base)) {
        QString path = info.absoluteDir().filePath(name);
        if (path != info.absoluteFilePath() && !readChapterFile(path).file.chapters.isEmpty()) {
            return path;
        }
    }
    return {};
}

} // namespace expressly

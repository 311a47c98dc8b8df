// SPDX-License-Identifier: MIT
#include "core/files/filekind.h"

#include "core/chapters/chaptersbeside.h"
#include "core/files/nativefile.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

constexpr auto GuideFile = "guide.json"_L1;

/// Longer lists of chapters are known by their beginning.
constexpr qint64 BytesJudged = qint64{256} * 1024;

[[nodiscard]] bool isText(QByteArrayView bytes)
{
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    return isUtf16 || !bytes.contains('\0');
}

[[nodiscard]] FileKind kindOfContent(const QString &path, bool isNamedForChapters)
{
    QFile file;
    if (!openOrdinaryFile(file, path).isEmpty()) {
        return FileKind::Absent;
    }
    const QByteArray bytes = file.read(BytesJudged);
    if (!isText(bytes)) {
        return FileKind::Data;
    }
    // WebVTT is for both.
    if (!isNamedForChapters && bytes.contains(" --> ")) {
        return FileKind::Captions;
    }
    return readChapters(bytes, QFileInfo(path).fileName()).file.chapters.isEmpty()
               ? FileKind::Text
               : FileKind::Chapters;
}

} // namespace

QStringList filmExtensions()
{
    return u"mp4 m4v mov webm mkv avi mpg mpeg ts mts m2ts vob ogv ogg flv wmv asf 3gp 3g2 mxf dv "
           "m4a mp3 wav flac aac opus oga mka"_s.split(u' ');
}

QStringList captionExtensions()
{
    return {u"vtt"_s, u"srt"_s};
}

FileKind kindOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return QFileInfo(path + u'/' + GuideFile).isFile() ? FileKind::Guide : FileKind::Folder;
    }
    if (info.fileName() == GuideFile) {
        return info.isFile() ? FileKind::Guide : FileKind::Absent;
    }
    const QString extension = info.suffix().toLower();
    const bool isNamedForChapters =
        info.completeBaseName().endsWith(u".chapters", Qt::CaseInsensitive);
    const bool isFilm = filmExtensions().contains(extension);
    const bool areCaptions = captionExtensions().contains(extension) && !isNamedForChapters;
    if (!isFilm && !areCaptions) {
        return kindOfContent(path, isNamedForChapters);
    }
    QFile file;
    if (!openOrdinaryFile(file, path).isEmpty()) {
        return FileKind::Absent;
    }
    return isFilm ? FileKind::Film : FileKind::Captions;
}

QString guideFolderOf(const QString &path)
{
    const QFileInfo info(path);
    return info.fileName() == GuideFile ? info.absolutePath() : info.absoluteFilePath();
}

} // namespace expressly

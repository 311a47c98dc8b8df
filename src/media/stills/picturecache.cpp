// SPDX-License-Identifier: MIT
#include "media/stills/picturecache.h"

#include "core/files/nativefile.h"
#include "core/files/privatefiles.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QSaveFile>

namespace expressly {

namespace {

constexpr qint64 DigestedBytes = qint64{64} * 1024;
constexpr qint64 MostFileBytes = qint64{8} * 1024 * 1024;
constexpr int Quality = 92;

/// A JPEG that was cut short is shown half grey without a word: a digest in front tells.
constexpr auto Mark = "expressly-picture-1\n";
constexpr auto Digest = QCryptographicHash::Sha1;
constexpr qsizetype DigestLength = 20;

QByteArray encode(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool hasJpeg = QImageWriter::supportedImageFormats().contains("jpeg");
    QImageWriter writer(&buffer, hasJpeg ? "jpeg" : "png");
    writer.setQuality(hasJpeg ? Quality : -1);
    return writer.write(picture) ? bytes : QByteArray();
}

QImage decode(const QByteArray &content)
{
    const QByteArray mark(Mark);
    const QByteArray payload = content.mid(mark.size() + DigestLength);
    if (!content.startsWith(mark)
        || content.mid(mark.size(), DigestLength) != QCryptographicHash::hash(payload, Digest)) {
        return {};
    }
    return QImage::fromData(payload);
}

} // namespace

QString identityOf(const QString &file)
{
    QFile source;
    if (!openOrdinaryFile(source, file).isEmpty()) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto changed = source.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch();
    const QByteArray facts = QByteArray::number(source.size()) + ' ' + QByteArray::number(changed);
    hash.addData(facts);
    hash.addData(source.read(DigestedBytes));
    if (source.size() > DigestedBytes) {
        source.seek(source.size() - DigestedBytes);
        hash.addData(source.read(DigestedBytes));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString PictureCache::pathOf(const QString &key) const
{
    return QDir(m_folder).filePath(key + QStringLiteral(".picture"));
}

QImage PictureCache::load(const QString &key) const
{
    if (m_folder.isEmpty()) {
        return {};
    }
    QFile file(pathOf(key));
    if (!file.exists() || (!file.open(QIODevice::ReadWrite) && !file.open(QIODevice::ReadOnly))) {
        return {};
    }
    if (file.size() == 0 || file.size() > MostFileBytes) {
        file.remove();
        return {};
    }
    QImage picture = decode(file.readAll());
    if (picture.isNull()) {
        file.remove();
        return {};
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return picture.convertToFormat(QImage::Format_RGB32);
}

void PictureCache::store(const QString &key, const QImage &picture) const
{
    const QByteArray payload = encode(picture);
    if (m_folder.isEmpty() || payload.isEmpty() || !makePrivateFolder(m_folder)) {
        return;
    }
    QSaveFile file(pathOf(key));
    // What a person watches is nobody else's business.
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(Mark);
        file.write(QCryptographicHash::hash(payload, Digest));
        file.write(payload);
        file.commit(); // a full disk leaves what was there
    }
    makeRoom();
}

void PictureCache::makeRoom() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(
        {QStringLiteral("*.picture")}, QDir::Files, QDir::Time); // the newest first
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (bytes > m_mostBytes) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace expressly

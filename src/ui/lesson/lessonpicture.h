// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QTextDocument>

namespace expressly {

/// The natural size of a picture file, read from its head alone; empty when it cannot be read.
[[nodiscard]] QSizeF pictureSize(const QString &path);

/// Draws a picture file, SVG or pixels, into exactly that many pixels with rounded corners.
[[nodiscard]] QImage
renderPicture(const QString &path, QSize pixels, const QColor &tint, double radius);

/// A document that draws its pictures when they are first painted, not when it is filled: a lesson
/// with hundreds of pictures opens as fast as one without.
class PictureDocument final : public QTextDocument
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureDocument)

public:
    explicit PictureDocument(QObject *parent = nullptr);

    /// The name under which the document will find the picture.
    QString addPicture(
        const QString &path, QSizeF size, double pixelRatio, const QColor &tint, double radius);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Request
    {
        QString path;
        QSize pixels;
        QColor tint;
        double radius = 0;
    };
    QHash<QString, Request> m_requests;
};

} // namespace expressly

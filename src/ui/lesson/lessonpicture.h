// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawings/drawing.h"

#include <QColor>
#include <QImage>
#include <QTextDocument>

namespace expressly {

/// The natural size of a picture file; empty when it cannot be read, or is a drawing that may not
/// be drawn (checkDrawing()). Then its words stand in its place.
[[nodiscard]] QSizeF pictureSize(const QString &path);

/// How pictures look in a lesson.
struct PictureLook
{
    DrawingPalette palette; ///< Of the guide; empty: drawings keep their own colours.
    DrawingWear wear;
    QColor tint; ///< Pictures are multiplied with it, so that they do not glare.
    QColor ink;  ///< Of the words written into them.
    double radius = 0;
    bool mirrored = false; ///< As the film beside them; words are not.
};

/// Draws a picture file, SVG or pixels, into exactly that many pixels with rounded corners, and
/// writes \a labels into the places label-1, label-2, … of a drawing.
[[nodiscard]] QImage renderPicture(const QString &path,
                                   QSize pixels,
                                   const PictureLook &look,
                                   const QStringList &labels = {});

/// A document that draws its pictures when they are first painted, not when it is filled: a lesson
/// with hundreds of pictures opens as fast as one without.
class PictureDocument final : public QTextDocument
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureDocument)

public:
    explicit PictureDocument(QObject *parent = nullptr);

    void setLook(const PictureLook &look, double pixelRatio);
    /// The name under which the document will find the picture.
    QString addPicture(const QString &path, QSizeF size, const QStringList &labels);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Request
    {
        QString path;
        QSize pixels;
        QStringList labels;
    };
    QHash<QString, Request> m_requests;
    PictureLook m_look;
    double m_pixelRatio = 1;
};

} // namespace expressly

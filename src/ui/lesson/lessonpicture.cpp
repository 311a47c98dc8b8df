// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonpicture.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QUrl>
#include <QXmlStreamReader>

namespace expressly {

namespace {

bool isSvg(const QString &path)
{
    return path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
}

double leadingNumber(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || text[end] == QLatin1Char('.'))) {
        ++end;
    }
    return text.first(end).toDouble();
}

QSizeF svgSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("svg")) {
        return {};
    }
    const QString box = xml.attributes().value(QLatin1String("viewBox")).toString().simplified();
    const auto numbers = QStringView(box).split(QLatin1Char(' '));
    if (numbers.size() == 4) {
        return {numbers[2].toDouble(), numbers[3].toDouble()};
    }
    return {leadingNumber(xml.attributes().value(QLatin1String("width"))),
            leadingNumber(xml.attributes().value(QLatin1String("height")))};
}

} // namespace

QSizeF pictureSize(const QString &path)
{
    if (path.isEmpty()) {
        return {};
    }
    return isSvg(path) ? svgSize(path) : QSizeF(QImageReader(path).size());
}

QImage renderPicture(const QString &path, QSize pixels, const QColor &tint, double radius)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return image;
    }
    // Drawings are made for white paper, whatever colour the program wears.
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF all({0, 0}, QSizeF(pixels));
    if (isSvg(path)) {
        QSvgRenderer renderer(path);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, all);
    } else {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        painter.drawImage(all, reader.read());
    }
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(all, tint);

    // Rounded last: clipping while drawing would leave a light rim of white paper.
    QImage mask(pixels, QImage::Format_ARGB32_Premultiplied);
    mask.fill(Qt::transparent);
    QPainter maskPainter(&mask);
    maskPainter.setRenderHint(QPainter::Antialiasing);
    maskPainter.setPen(Qt::NoPen);
    maskPainter.setBrush(Qt::white);
    maskPainter.drawRoundedRect(all, radius, radius);
    maskPainter.end();
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask);
    return image;
}

PictureDocument::PictureDocument(QObject *parent)
    : QTextDocument(parent)
{}

QString PictureDocument::addPicture(
    const QString &path, QSizeF size, double pixelRatio, const QColor &tint, double radius)
{
    QString name = QStringLiteral("picture:%1").arg(m_requests.size());
    const QSize pixels = (size * pixelRatio).toSize().expandedTo(QSize(1, 1));
    m_requests.insert(name, {path, pixels, tint, radius * pixelRatio});
    return name;
}

QVariant PictureDocument::loadResource(int type, const QUrl &name)
{
    const auto request = m_requests.constFind(name.toString());
    if (type != ImageResource || request == m_requests.constEnd()) {
        // The base class would look for files that the lesson never named.
        return {};
    }
    return renderPicture(request->path, request->pixels, request->tint, request->radius);
}

} // namespace expressly

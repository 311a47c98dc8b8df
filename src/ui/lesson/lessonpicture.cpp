// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonpicture.h"

#include "core/drawings/drawingcheck.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QHash>
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

/// Of a drawing that may be drawn; what may not is not there.
QSizeF svgSize(const QByteArray &svg)
{
    if (!checkDrawing(svg, {}).isEmpty()) {
        return {};
    }
    QXmlStreamReader xml(svg);
    xml.readNextStartElement();
    const QString box = xml.attributes().value(QLatin1String("viewBox")).toString().simplified();
    const auto numbers = QStringView(box).split(QLatin1Char(' '));
    if (numbers.size() == 4) {
        return {numbers[2].toDouble(), numbers[3].toDouble()};
    }
    return {leadingNumber(xml.attributes().value(QLatin1String("width"))),
            leadingNumber(xml.attributes().value(QLatin1String("height")))};
}

QByteArray drawingIn(const QString &path)
{
    QFile file(path);
    // One byte more than may be drawn, so that it is refused.
    return file.open(QIODevice::ReadOnly) ? file.read(LargestDrawing + 1) : QByteArray();
}

/// Whatever the file is called, Qt would look into it and also draw a drawing, unchecked.
bool hasPixels(QImageReader &reader)
{
    const QByteArray format = reader.format();
    return !format.isEmpty() && !format.startsWith("svg") && format != "pdf";
}

QSizeF measure(const QString &path)
{
    if (isSvg(path)) {
        return svgSize(drawingIn(path));
    }
    QImageReader reader(path);
    return hasPixels(reader) ? QSizeF(reader.size()) : QSizeF();
}

/// As large as the places allow, the same in all of one drawing: words of different sizes look like
/// words of different weight.
int fontSizeFor(const QList<QRectF> &places, const QStringList &labels, QFont font)
{
    constexpr int Smallest = 6;
    constexpr int Largest = 200;
    const auto fits = [&](int size) {
        font.setPixelSize(size);
        const QFontMetricsF metrics(font);
        for (qsizetype i = 0; i < places.size(); ++i) {
            const QRectF &place = places.at(i);
            const QRectF needed =
                metrics.boundingRect(place, Qt::AlignCenter | Qt::TextWordWrap, labels.at(i));
            if (needed.width() > place.width() || needed.height() > place.height()) {
                return false;
            }
        }
        return true;
    };
    // Half of what is left at a time: long words are laid out eight times and not two hundred.
    int size = Smallest;
    for (int larger = Largest; size < larger;) {
        const int middle = (size + larger + 1) / 2;
        if (fits(middle)) {
            size = middle;
        } else {
            larger = middle - 1;
        }
    }
    return size;
}

/// Behind words that lie on skin; where they lie on the panel itself it is not to be seen.
QColor plateColor(const PictureLook &look)
{
    const QColor plate(colorOf(look.palette, QStringLiteral("panel"), look.wear));
    return plate.isValid() ? QColor::fromRgbF(plate.redF() * look.tint.redF(),
                                              plate.greenF() * look.tint.greenF(),
                                              plate.blueF() * look.tint.blueF())
                           : QColor(Qt::transparent);
}

void writeLabels(QPainter &painter,
                 const QList<QRectF> &places,
                 const QStringList &labels,
                 const PictureLook &look)
{
    constexpr int Flags = Qt::AlignCenter | Qt::TextWordWrap;
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    const int size = fontSizeFor(places, labels, font);
    font.setPixelSize(size);
    painter.setFont(font);
    const double room = 0.3 * size;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF words = painter.boundingRect(places.at(i), Flags, labels.at(i));
        painter.setPen(Qt::NoPen);
        painter.setBrush(plateColor(look));
        painter.drawRoundedRect(words.adjusted(-room, 0, room, 0), room, room);
        painter.setPen(look.ink);
        painter.drawText(places.at(i), Flags, labels.at(i));
    }
}

/// Where the drawing has room for each of its words, in the picture.
QList<QRectF> labelPlaces(const QSvgRenderer &drawing, const QTransform &toPicture, qsizetype count)
{
    QList<QRectF> places;
    for (qsizetype i = 0; i < count; ++i) {
        const QString id = QStringLiteral("label-%1").arg(i + 1);
        const QTransform inDrawing = drawing.transformForElement(id);
        places.append(toPicture.mapRect(inDrawing.mapRect(drawing.boundsOnElement(id))));
    }
    return places;
}

/// Returns the places of that many words.
QList<QRectF> paintDrawing(QPainter &painter,
                           const QString &path,
                           const QRectF &all,
                           const PictureLook &look,
                           const QTransform &turn,
                           qsizetype labels)
{
    // As it is drawn: the file may have changed since the lesson was laid out.
    const QByteArray svg = dressed(drawingIn(path), look.palette, look.wear);
    if (!checkDrawing(svg, {}).isEmpty()) {
        return {};
    }
    QSvgRenderer drawing(svg);
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.setTransform(turn);
    drawing.render(&painter, all);
    painter.resetTransform();
    const QRectF box = drawing.viewBoxF();
    QTransform toPicture = turn;
    toPicture.scale(all.width() / box.width(), all.height() / box.height());
    toPicture.translate(-box.left(), -box.top());
    return labelPlaces(drawing, toPicture, labels);
}

} // namespace

QSizeF pictureSize(const QString &path)
{
    struct Known
    {
        QDateTime changed;
        qint64 bytes = 0;
        QSizeF size;
    };
    // Every new layout of a lesson asks for the same files, and a drawing has to be read wholly.
    static thread_local QHash<QString, Known> files;
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        return {};
    }
    Known &known = files[path];
    if (known.changed != info.lastModified() || known.bytes != info.size()) {
        known = {info.lastModified(), info.size(), measure(path)};
    }
    return known.size;
}

QImage
renderPicture(const QString &path, QSize pixels, const PictureLook &look, const QStringList &labels)
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
    const QTransform turn = look.mirrored ? QTransform(-1, 0, 0, 1, all.width(), 0) : QTransform();
    QList<QRectF> places;
    if (isSvg(path)) {
        places = paintDrawing(painter, path, all, look, turn, labels.size());
    } else {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        painter.setTransform(turn);
        painter.drawImage(all, hasPixels(reader) ? reader.read() : QImage());
        painter.resetTransform();
    }
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(all, look.tint);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    // The ink is the theme's own: tinted as well it would be too dark at night.
    writeLabels(painter, places, labels, look);

    // Rounded last: clipping while drawing would leave a light rim of white paper.
    QImage mask(pixels, QImage::Format_ARGB32_Premultiplied);
    mask.fill(Qt::transparent);
    QPainter maskPainter(&mask);
    maskPainter.setRenderHint(QPainter::Antialiasing);
    maskPainter.setPen(Qt::NoPen);
    maskPainter.setBrush(Qt::white);
    maskPainter.drawRoundedRect(all, look.radius, look.radius);
    maskPainter.end();
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask);
    return image;
}

PictureDocument::PictureDocument(QObject *parent)
    : QTextDocument(parent)
{}

void PictureDocument::setLook(const PictureLook &look, double pixelRatio)
{
    m_look = look;
    m_look.radius *= pixelRatio;
    m_pixelRatio = pixelRatio;
}

QString PictureDocument::addPicture(const QString &path, QSizeF size, const QStringList &labels)
{
    QString name = QStringLiteral("picture:%1").arg(m_requests.size());
    const QSize pixels = (size * m_pixelRatio).toSize().expandedTo(QSize(1, 1));
    m_requests.insert(name, {path, pixels, labels});
    return name;
}

QVariant PictureDocument::loadResource(int type, const QUrl &name)
{
    const auto request = m_requests.constFind(name.toString());
    if (type != ImageResource || request == m_requests.constEnd()) {
        // The base class would look for files that the lesson never named.
        return {};
    }
    const QImage picture = renderPicture(request->path, request->pixels, m_look, request->labels);
    // Kept: the base class asks again whenever the picture is painted.
    addResource(type, name, picture);
    return picture;
}

} // namespace expressly

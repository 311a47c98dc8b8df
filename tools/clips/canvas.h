// SPDX-License-Identifier: MIT
#pragma once

#include "palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <optional>

namespace expressly::clips {

/// Where the scene is drawn. Shapes come in view units; the transform brings them to the picture.
class Canvas
{
public:
    virtual ~Canvas() = default;

    void setTransform(const QTransform &transform) { m_transform = transform; }
    [[nodiscard]] const QTransform &transform() const { return m_transform; }
    void setWear(const Wear &wear) { m_wear = wear; }
    /// Lines are drawn this many times as wide: for a view seen from farther away than the others,
    /// so that its lines look the same.
    void setLineWeight(qreal weight) { m_lineWeight = weight; }
    [[nodiscard]] qreal lineWeight() const { return m_lineWeight; }

    void fill(const QPainterPath &path, Role role, qreal opacity = 1.0);
    void stroke(const QPainterPath &path, Role role, qreal width, qreal opacity = 1.0);

    /// A place where the program may write the lesson's label of this number, in view units.
    /// Nothing is drawn: words are translated, so they never stand in a drawing.
    virtual void labelSlot(int number, const QRectF &box)
    {
        Q_UNUSED(number)
        Q_UNUSED(box)
    }

    /// Nothing is drawn outside this path (in picture coordinates) until it is taken away.
    virtual void setClip(const std::optional<QPainterPath> &clip) = 0;

protected:
    [[nodiscard]] const Wear &wear() const { return m_wear; }
    virtual void drawFill(const QPainterPath &path, Role role, qreal opacity) = 0;
    virtual void drawStroke(const QPainterPath &path, Role role, qreal width, qreal opacity) = 0;

private:
    QTransform m_transform;
    Wear m_wear;
    qreal m_lineWeight = 1;
};

/// While it lives, what is drawn is placed by this transform within what surrounds it: a part
/// moved, turned or mirrored.
class Placed final
{
    Q_DISABLE_COPY_MOVE(Placed)

public:
    Placed(Canvas &canvas, const QTransform &transform)
        : m_canvas(canvas)
        , m_before(canvas.transform())
    {
        canvas.setTransform(transform * m_before);
    }
    ~Placed() { m_canvas.setTransform(m_before); }

private:
    Canvas &m_canvas;
    QTransform m_before;
};

/// Draws into an image; the painter outlives the canvas.
class PainterCanvas final : public Canvas
{
public:
    explicit PainterCanvas(QPainter &painter);
    void setClip(const std::optional<QPainterPath> &clip) override;

protected:
    void drawFill(const QPainterPath &path, Role role, qreal opacity) override;
    void drawStroke(const QPainterPath &path, Role role, qreal width, qreal opacity) override;

private:
    QPainter &m_painter;
};

/// Writes a small SVG: one path element per shape, its colour role as class. SVG Tiny, which Qt
/// reads, knows no clip paths, so the clip must be the whole picture: shapes outside it are left
/// out, and the picture's own edge cuts the others. To cut the shapes themselves would turn their
/// curves into polygons.
class SvgCanvas final : public Canvas
{
public:
    explicit SvgCanvas(QSize size);
    void setClip(const std::optional<QPainterPath> &clip) override;
    void labelSlot(int number, const QRectF &box) override;
    /// \a about: attributes of the whole picture, such as which frame of which clip it is.
    [[nodiscard]] QByteArray document(const QByteArray &about = {}) const;

protected:
    void drawFill(const QPainterPath &path, Role role, qreal opacity) override;
    void drawStroke(const QPainterPath &path, Role role, qreal width, qreal opacity) override;

private:
    [[nodiscard]] bool isSeen(const QRectF &bounds) const;

    QSize m_size;
    std::optional<QRectF> m_clip;
    QByteArray m_body;
};

} // namespace expressly::clips

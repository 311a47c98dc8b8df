// SPDX-License-Identifier: MIT
#include "ui/widgets/symbols.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace expressly {

namespace {

/// The symbol on a square of 20 by 20.
QPainterPath pathOf(Symbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case Symbol::Back:
        path.addPolygon(QPolygonF{{{12.5, 4}, {6.5, 10}, {12.5, 16}}});
        return path;
    case Symbol::Forward:
        path.addPolygon(QPolygonF{{{7.5, 4}, {13.5, 10}, {7.5, 16}}});
        return path;
    case Symbol::Up:
        path.addPolygon(QPolygonF{{{4, 12.5}, {10, 6.5}, {16, 12.5}}});
        return path;
    case Symbol::Down:
        path.addPolygon(QPolygonF{{{4, 7.5}, {10, 13.5}, {16, 7.5}}});
        return path;
    case Symbol::Find:
        path.addEllipse(QPointF(8.5, 8.5), 5, 5);
        path.moveTo(12.2, 12.2);
        path.lineTo(16.5, 16.5);
        return path;
    case Symbol::ReadAloud:
        path.addPolygon(
            QPolygonF{{{3.5, 8}, {6, 8}, {9.5, 5}, {9.5, 15}, {6, 12}, {3.5, 12}, {3.5, 8}}});
        path.moveTo(12.5, 7.5);
        path.quadTo(14.3, 10, 12.5, 12.5);
        path.moveTo(14.8, 5.3);
        path.quadTo(18, 10, 14.8, 14.7);
        return path;
    case Symbol::Close:
        path.moveTo(5, 5);
        path.lineTo(15, 15);
        path.moveTo(15, 5);
        path.lineTo(5, 15);
        return path;
    case Symbol::Copy:
        path.addRoundedRect(QRectF(7.5, 7.5, 9, 9), 2, 2);
        path.moveTo(4.5, 12.5);
        path.lineTo(4.5, 6);
        path.quadTo(4.5, 4, 6.5, 4);
        path.lineTo(12.5, 4);
        return path;
    }
    Q_UNREACHABLE();
}

class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol)
        : m_symbol(symbol)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = QGuiApplication::palette().color(group, QPalette::WindowText);
        const double scale = std::min(rect.width(), rect.height()) / 20.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(10, 10) * scale);
        painter->scale(scale, scale);
        painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(pathOf(m_symbol));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(m_symbol); }

private:
    Symbol m_symbol;
};

} // namespace

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

} // namespace expressly

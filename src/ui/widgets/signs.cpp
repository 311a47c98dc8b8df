// SPDX-License-Identifier: MIT
#include "ui/widgets/signs.h"

#include "ui/theme/theme.h"

#include <QColor>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QRectF>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

/// The resources of a static library are there only once they were asked for, outside any
/// namespace.
static void loadFiles()
{
    Q_INIT_RESOURCE(signs);
}

namespace expressly {

namespace {

/// In the order of the enumerators.
constexpr std::array Names{"play",
                           "pause",
                           "skip-back",
                           "skip-forward",
                           "previous-chapter",
                           "next-chapter",
                           "sound",
                           "sound-low",
                           "sound-off",
                           "full-screen",
                           "leave-full-screen",
                           "captions",
                           "captions-off",
                           "frame-back",
                           "frame-forward",
                           "mirror",
                           "upside-down",
                           "step-picture",
                           "undo-jump",
                           "save",
                           "more",
                           "go-back",
                           "go-forward",
                           "up",
                           "down",
                           "find",
                           "close",
                           "copy",
                           "read-aloud",
                           "home",
                           "help",
                           "hand",
                           "night",
                           "info"};
static_assert(Names.size() == static_cast<std::size_t>(Sign::Info) + 1);

struct Drawing
{
    Sign sign;
    bool isFlipped = false;
};

/// What is drawn for \a sign where the layout is from right to left; there the film runs that way
/// too.
Drawing rightToLeft(Sign sign)
{
    switch (sign) {
    // The figure in them stays readable.
    case Sign::SkipBack:
        return {Sign::SkipForward};
    case Sign::SkipForward:
        return {Sign::SkipBack};
    // They point along the film or the text.
    case Sign::PreviousChapter:
    case Sign::NextChapter:
    case Sign::FrameBack:
    case Sign::FrameForward:
    case Sign::UndoJump:
    case Sign::GoBack:
    case Sign::GoForward:
    case Sign::ReadAloud:
        return {sign, true};
    // They point nowhere, or people know them one way round everywhere.
    case Sign::Play:
    case Sign::Pause:
    case Sign::Sound:
    case Sign::SoundLow:
    case Sign::SoundOff:
    case Sign::FullScreen:
    case Sign::LeaveFullScreen:
    case Sign::Captions:
    case Sign::CaptionsOff:
    case Sign::Mirror:
    case Sign::UpsideDown:
    case Sign::StepPicture:
    case Sign::Save:
    case Sign::More:
    case Sign::Up:
    case Sign::Down:
    case Sign::Find:
    case Sign::Close:
    case Sign::Copy:
    case Sign::Home:
    case Sign::Help:
    case Sign::Hand:
    case Sign::Night:
    case Sign::Info:
        return {sign};
    }
    Q_UNREACHABLE();
}

QImage draw(const Drawing &drawing, int side, const QColor &color)
{
    loadFiles();
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (drawing.isFlipped) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(QStringLiteral(":/signs/%1.svg").arg(signName(drawing.sign)))
        .render(&painter, QRectF(0, 0, side, side));
    // The files are black; what they cover takes the colour.
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    return image;
}

/// Drawn when it is first wanted at this size, in this colour.
QPixmap pixmapOf(Sign sign, int side, const QColor &color, Qt::LayoutDirection direction)
{
    const Drawing drawing = direction == Qt::RightToLeft ? rightToLeft(sign) : Drawing{sign, false};
    const QString key = QStringLiteral("sign %1 %2 %3 %4")
                            .arg(static_cast<int>(drawing.sign))
                            .arg(drawing.isFlipped ? 1 : 0)
                            .arg(side)
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(draw(drawing, side, color));
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class SignEngine final : public QIconEngine
{
public:
    explicit SignEngine(Sign sign)
        : m_sign(sign)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Qt::LayoutDirection direction = painter->layoutDirection();
        paintSign(*painter,
                  m_sign,
                  rect,
                  signInk(QGuiApplication::palette(), mode, state),
                  direction == Qt::LayoutDirectionAuto ? QGuiApplication::layoutDirection()
                                                       : direction);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SignEngine(m_sign); }
    [[nodiscard]] QString iconName() override { return signName(m_sign); }

private:
    Sign m_sign;
};

} // namespace

QList<Sign> allSigns()
{
    QList<Sign> signs;
    for (std::size_t i = 0; i < Names.size(); ++i) {
        signs.append(static_cast<Sign>(i));
    }
    return signs;
}

QString signName(Sign sign)
{
    return QString::fromLatin1(Names.at(static_cast<std::size_t>(sign)));
}

std::optional<Sign> signNamed(const QString &name)
{
    const auto found =
        std::ranges::find(Names, name, [](const char *each) { return QLatin1String(each); });
    if (found == Names.end()) {
        return std::nullopt;
    }
    return static_cast<Sign>(std::distance(Names.begin(), found));
}

void paintSign(QPainter &painter,
               Sign sign,
               const QRectF &area,
               const QColor &color,
               Qt::LayoutDirection direction)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int side = static_cast<int>(std::lround(std::min(area.width(), area.height()) * ratio));
    if (side < 1) {
        return;
    }
    QPixmap pixmap = pixmapOf(sign, side, color, direction);
    pixmap.setDevicePixelRatio(ratio);
    // On whole pixels of the screen: straight lines stay sharp.
    const auto aligned = [ratio, side](double centre) {
        return std::round(centre * ratio - side / 2.0) / ratio;
    };
    painter.drawPixmap(QPointF(aligned(area.center().x()), aligned(area.center().y())), pixmap);
}

QColor signInk(const QPalette &palette, QIcon::Mode mode, QIcon::State state)
{
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    if (mode == QIcon::Disabled) {
        // Not every palette says how what is disabled looks.
        const QColor disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
        const QColor ground = palette.color(QPalette::Active, QPalette::Window);
        return disabled != ink ? disabled : mixed(ground, ink, 0.4);
    }
    return state == QIcon::On ? palette.color(QPalette::Active, QPalette::HighlightedText) : ink;
}

QIcon signIcon(Sign sign)
{
    return QIcon(new SignEngine(sign));
}

} // namespace expressly

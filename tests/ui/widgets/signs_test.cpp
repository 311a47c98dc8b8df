// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/places.h"
#include "ui/theme/theme.h"
#include "ui/widgets/signs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>

#include <algorithm>

using namespace expressly;

namespace {

constexpr QColor Ink(0x2B, 0x2A, 0x33);

QImage painted(Sign sign,
               int side = 24,
               Qt::LayoutDirection direction = Qt::LeftToRight,
               const QColor &color = Ink)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSign(painter, sign, image.rect(), color, direction);
    painter.end();
    return image;
}

QImage icon(Sign sign, QIcon::Mode mode = QIcon::Normal)
{
    return signIcon(sign)
        .pixmap(QSize(24, 24), mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/// How much of the field is covered: 0 to 1.
double coverage(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            sum += qAlpha(image.pixel(x, y)) / 255.0;
        }
    }
    return sum / (image.width() * image.height());
}

bool touchesEdge(const QImage &image)
{
    const int last = image.width() - 1;
    for (int i = 0; i <= last; ++i) {
        if (qAlpha(image.pixel(i, 0)) + qAlpha(image.pixel(i, last)) + qAlpha(image.pixel(0, i))
                + qAlpha(image.pixel(last, i))
            > 0) {
            return true;
        }
    }
    return false;
}

/// The colour where nothing of the ground shines through.
QColor solidColor(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) {
                return image.pixelColor(x, y);
            }
        }
    }
    return {};
}

/// Sets the application's palette for as long as it lives.
struct Dressed
{
    explicit Dressed(const QPalette &palette) { QGuiApplication::setPalette(palette); }
    ~Dressed() { QGuiApplication::setPalette(former); }
    Q_DISABLE_COPY_MOVE(Dressed)
    QPalette former = QGuiApplication::palette();
};

} // namespace

TEST_CASE("Every sign has a file of its own, and no file is left over", "[ui][signs]")
{
    QSet<QString> names;
    for (const Sign sign : allSigns()) {
        names.insert(signName(sign));
        CHECK(signNamed(signName(sign)) == sign);
        CHECK(signIcon(sign).name() == signName(sign));
    }
    CHECK(names.size() == allSigns().size());
    CHECK_FALSE(signNamed(QStringLiteral("no such sign")));
    CHECK_FALSE(signNamed({}));

    const QStringList files =
        QDir(QStringLiteral(EXPRESSLY_SIGNS)).entryList({QStringLiteral("*.svg")}, QDir::Files);
    QSet<QString> drawn;
    for (const QString &file : files) {
        drawn.insert(QFileInfo(file).completeBaseName());
    }
    CHECK(drawn == names);
}

TEST_CASE("Every file of a sign has a field of 24 by 24 and our licence", "[ui][signs]")
{
    for (const Sign sign : allSigns()) {
        CAPTURE(signName(sign));
        QFile file(QStringLiteral(EXPRESSLY_SIGNS "/%1.svg").arg(signName(sign)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        CHECK(text.contains("<!-- SPDX-License-Identifier: MIT -->"));
        CHECK(text.contains("viewBox=\"0 0 24 24\""));
    }
}

TEST_CASE("Every sign is seen at every size, whole and in the colour asked for", "[ui][signs]")
{
    const int side = GENERATE(16, 20, 24, 32, 64);
    for (const Sign sign : allSigns()) {
        CAPTURE(side, signName(sign));
        const QImage image = painted(sign, side);
        CHECK(coverage(image) > 0.04);
        CHECK(coverage(image) < 0.6);
        CHECK_FALSE(touchesEdge(image));
        if (side >= 24) { // a thin line covers no whole pixel of a small one
            CHECK(solidColor(image) == Ink);
        }
    }
}

TEST_CASE("No two signs look alike", "[ui][signs]")
{
    QList<QImage> images;
    for (const Sign sign : allSigns()) {
        CAPTURE(signName(sign));
        const QImage image = painted(sign);
        CHECK_FALSE(images.contains(image));
        images.append(image);
    }
}

TEST_CASE("What points somewhere points the other way in a layout from right to left",
          "[ui][signs]")
{
    const QList<Sign> flipped{Sign::PreviousChapter,
                              Sign::NextChapter,
                              Sign::FrameBack,
                              Sign::FrameForward,
                              Sign::UndoJump,
                              Sign::GoBack,
                              Sign::GoForward,
                              Sign::ReadAloud};
    for (const Sign sign : allSigns()) {
        CAPTURE(signName(sign));
        const QImage usual = painted(sign);
        const QImage turned = painted(sign, 24, Qt::RightToLeft);
        if (flipped.contains(sign)) {
            CHECK(turned != usual);
            // Lines on the edge between two pixels may fall on either.
            CHECK(coverage(turned) == Approx(coverage(usual)).margin(0.01));
            CHECK(painted(sign, 64, Qt::RightToLeft) != painted(sign, 64));
        } else if (sign == Sign::SkipBack) {
            CHECK(turned == painted(Sign::SkipForward)); // the figure is upright in both
        } else if (sign == Sign::SkipForward) {
            CHECK(turned == painted(Sign::SkipBack));
        } else {
            CHECK(turned == usual);
        }
    }
}

TEST_CASE("A sign takes its colours from the palette in every theme", "[ui][signs]")
{
    const auto kind = GENERATE(Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Night);
    CAPTURE(int(kind));
    const Theme theme = themeOf(kind);
    const QPalette palette = toPalette(theme);
    const QColor ink = signInk(palette, QIcon::Normal, QIcon::Off);
    const QColor disabled = signInk(palette, QIcon::Disabled, QIcon::Off);
    CHECK(ink == theme.ink);
    CHECK(signInk(palette, QIcon::Active, QIcon::Off) == theme.ink);
    CHECK(signInk(palette, QIcon::Normal, QIcon::On) == theme.onAccent);
    CHECK(contrast(ink, theme.paper) >= 4.5);
    CHECK(contrast(theme.onAccent, theme.accent) >= 4.5);
    // Seen, but clearly not like one that can be pressed.
    CHECK(contrast(disabled, theme.paper) >= 1.8);
    CHECK(contrast(disabled, theme.paper) * 2 < contrast(ink, theme.paper));
}

TEST_CASE("In high contrast a sign is as strong as the palette's text", "[ui][signs]")
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::black);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::yellow); // also of what is disabled
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    CHECK(signInk(palette, QIcon::Normal, QIcon::Off) == QColor(Qt::yellow));
    CHECK(signInk(palette, QIcon::Normal, QIcon::On) == QColor(Qt::black));
    const QColor disabled = signInk(palette, QIcon::Disabled, QIcon::Off);
    CHECK(disabled != QColor(Qt::yellow));
    CHECK(contrast(disabled, Qt::black) >= 3);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::green);
    CHECK(signInk(palette, QIcon::Disabled, QIcon::Off) == QColor(Qt::green));
}

TEST_CASE("An icon of a sign has the colours of the theme that holds when it is painted",
          "[ui][signs]")
{
    const QIcon kept = signIcon(Sign::Play);
    const auto colorNow = [&kept](QIcon::Mode mode) {
        return solidColor(kept.pixmap(QSize(32, 32), mode).toImage());
    };
    for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Night}) {
        const Theme theme = themeOf(kind);
        const Dressed dressed(toPalette(theme));
        CHECK(colorNow(QIcon::Normal) == theme.ink);
        CHECK(colorNow(QIcon::Disabled) == signInk(toPalette(theme), QIcon::Disabled, QIcon::Off));
    }
}

TEST_CASE("An icon of a sign differs when disabled, and turns with the application", "[ui][signs]")
{
    const Dressed dressed(toPalette(themeOf(Theme::Kind::Light)));
    for (const Sign sign : allSigns()) {
        CAPTURE(signName(sign));
        CHECK(icon(sign, QIcon::Disabled) != icon(sign));
    }
    const QImage usual = icon(Sign::GoBack);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage turned = icon(Sign::GoBack);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(turned != usual);
}

TEST_CASE("On a dense screen a sign has the screen's pixels, not those of a smaller picture",
          "[ui][signs]")
{
    QImage dense(48, 48, QImage::Format_ARGB32_Premultiplied);
    dense.setDevicePixelRatio(2);
    dense.fill(Qt::transparent);
    QPainter painter(&dense);
    paintSign(painter, Sign::Find, QRectF(0, 0, 24, 24), Ink, Qt::LeftToRight);
    painter.end();
    dense.setDevicePixelRatio(1);
    CHECK(dense == painted(Sign::Find, 48));
}

TEST_CASE("A sign that was forgotten is drawn again", "[ui][signs]")
{
    const QImage before = painted(Sign::Copy);
    QPixmapCache::clear();
    CHECK(painted(Sign::Copy) == before);
}

TEST_CASE("Where there is no room, there is no sign", "[ui][signs]")
{
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSign(painter, Sign::Close, QRectF(2, 2, 0, 4), Ink, Qt::LeftToRight);
    painter.end();
    CHECK(coverage(image) == 0);
}

// SPDX-License-Identifier: MIT
#include "support/clips/framenumber.h"

#include "support/clips/pattern.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>

namespace expressly::test {

namespace {

constexpr int ColourDistance = 60; ///< Saturated enough to be one of the sync columns.
constexpr int LeastContrast = 50;  ///< Between the darkest white and the lightest black cell.

bool isMagenta(QRgb colour)
{
    return std::min(qRed(colour), qBlue(colour)) - qGreen(colour) > ColourDistance;
}

bool isGreen(QRgb colour)
{
    return qGreen(colour) - std::max(qRed(colour), qBlue(colour)) > ColourDistance;
}

QImage as32Bit(const QImage &image)
{
    const bool fits =
        image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32;
    return fits ? image : image.convertToFormat(QImage::Format_RGB32);
}

const QRgb *row(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

/// The mean of the middle third of a cell.
QRgb meanColour(const QImage &image, const QRectF &cell)
{
    const int left = std::clamp(int(cell.left() + cell.width() / 3), 0, image.width() - 1);
    const int right = std::clamp(int(cell.right() - cell.width() / 3), left, image.width() - 1);
    const int top = std::clamp(int(cell.top() + cell.height() / 3), 0, image.height() - 1);
    const int bottom = std::clamp(int(cell.bottom() - cell.height() / 3), top, image.height() - 1);
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y <= bottom; ++y) {
        const QRgb *line = row(image, y);
        for (int x = left; x <= right; ++x) {
            red += qRed(line[x]);
            green += qGreen(line[x]);
            blue += qBlue(line[x]);
        }
    }
    const int count = (right - left + 1) * (bottom - top + 1);
    return qRgb(red / count, green / count, blue / count);
}

/// What is in a grid at a known place, when it is turned the given way.
class Grid
{
public:
    Grid(const QImage &image, const QRectF &box, bool mirrored, bool upsideDown)
        : m_image(image)
        , m_box(box)
        , m_mirrored(mirrored)
        , m_upsideDown(upsideDown)
    {}

    [[nodiscard]] std::optional<FramePattern> read() const
    {
        for (int line = 0; line < pattern::rows; ++line) {
            if (!isMagenta(colourAt(0, line)) || !isGreen(colourAt(pattern::columns - 1, line))) {
                return std::nullopt;
            }
        }
        std::array<int, pattern::cellCount> brightness{};
        for (int index = 0; index < pattern::cellCount; ++index) {
            brightness.at(size_t(index)) =
                qGray(colourAt(1 + index % pattern::innerColumns, index / pattern::innerColumns));
        }
        int darkestWhite = 255;
        int lightestBlack = 0;
        for (const pattern::Reference &reference : pattern::references) {
            const int value = brightness.at(size_t(reference.index));
            if (reference.white) {
                darkestWhite = std::min(darkestWhite, value);
            } else {
                lightestBlack = std::max(lightestBlack, value);
            }
        }
        if (darkestWhite - lightestBlack < LeastContrast) {
            return std::nullopt;
        }
        pattern::Cells cells{};
        std::ranges::transform(brightness, cells.begin(), [&](int value) {
            return 2 * value > darkestWhite + lightestBlack;
        });
        const std::optional<int> number = pattern::numberIn(cells);
        if (!number) {
            return std::nullopt;
        }
        return FramePattern{*number, m_mirrored, m_upsideDown, picture()};
    }

private:
    [[nodiscard]] QRgb colourAt(int column, int line) const
    {
        const int x = m_mirrored ? pattern::columns - 1 - column : column;
        const int y = m_upsideDown ? pattern::rows - 1 - line : line;
        const QSizeF cell(m_box.width() / pattern::columns, m_box.height() / pattern::rows);
        return meanColour(
            m_image,
            QRectF(QPointF(m_box.x() + x * cell.width(), m_box.y() + y * cell.height()), cell));
    }

    /// The whole picture that a grid at this place belongs to.
    [[nodiscard]] QRectF picture() const
    {
        const double width = m_box.width() / (pattern::right - pattern::left);
        const double height = m_box.height() / (pattern::bottom - pattern::top);
        const double above = m_upsideDown ? 1 - pattern::bottom : pattern::top;
        return {m_box.x() - width * pattern::left, m_box.y() - height * above, width, height};
    }

    const QImage &m_image;
    QRectF m_box;
    bool m_mirrored;
    bool m_upsideDown;
};

/// The tallest upright bar of magenta; empty when there is none.
QRect largestSyncColumn(const QImage &image)
{
    constexpr int step = 2;
    constexpr int leastHeight = 6;
    QList<int> runs(image.width() / step + 1, 0);
    QPoint lowest;
    int tallest = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *line = row(image, y);
        for (int x = 0; x < image.width(); x += step) {
            int &run = runs[x / step];
            run = isMagenta(line[x]) ? run + 1 : 0;
            if (run > tallest) {
                tallest = run;
                lowest = {x, y};
            }
        }
    }
    if (tallest < leastHeight) {
        return {};
    }
    const QRgb *middle = row(image, lowest.y() - tallest / 2);
    int left = lowest.x();
    int right = lowest.x();
    while (left > 0 && isMagenta(middle[left - 1])) {
        --left;
    }
    while (right + 1 < image.width() && isMagenta(middle[right + 1])) {
        ++right;
    }
    return {QPoint(left, lowest.y() - tallest + 1), QPoint(right, lowest.y())};
}

/// The whole grid, from its magenta column and the green one that is looked for in \a direction.
std::optional<QRectF> gridFrom(const QImage &image, const QRect &magenta, int direction)
{
    const QRgb *line = row(image, magenta.center().y());
    const int start = direction > 0 ? magenta.right() : magenta.left();
    const int furthest = magenta.width() * (pattern::columns + 2);
    int first = -1;
    int last = -1;
    for (int distance = 1; distance < furthest; ++distance) {
        const int x = start + direction * distance;
        if (x < 0 || x >= image.width()) {
            break;
        }
        if (isGreen(line[x])) {
            first = first < 0 ? x : first;
            last = x;
        } else if (first >= 0) {
            break;
        }
    }
    if (first < 0) {
        return std::nullopt;
    }
    const int left = std::min(magenta.left(), last);
    const int right = std::max(magenta.right(), last);
    return QRectF(left, magenta.top(), right - left + 1, magenta.height());
}

std::optional<int> uprightNumber(const std::optional<FramePattern> &found)
{
    if (!found || found->mirrored || found->upsideDown) {
        return std::nullopt;
    }
    return found->number;
}

} // namespace

std::optional<FramePattern> readPattern(const QImage &picture)
{
    if (picture.isNull()) {
        return std::nullopt;
    }
    const QImage image = as32Bit(picture);
    for (const bool upsideDown : {false, true}) {
        const double top = upsideDown ? 1 - pattern::bottom : pattern::top;
        const QRectF box(image.width() * pattern::left,
                         image.height() * top,
                         image.width() * (pattern::right - pattern::left),
                         image.height() * (pattern::bottom - pattern::top));
        for (const bool mirrored : {false, true}) {
            if (auto found = Grid(image, box, mirrored, upsideDown).read()) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::optional<FramePattern> findPattern(const QImage &screenshot)
{
    if (screenshot.isNull()) {
        return std::nullopt;
    }
    const QImage image = as32Bit(screenshot);
    const QRect magenta = largestSyncColumn(image);
    if (magenta.isEmpty()) {
        return std::nullopt;
    }
    for (const bool mirrored : {false, true}) {
        const std::optional<QRectF> box = gridFrom(image, magenta, mirrored ? -1 : 1);
        if (!box) {
            continue;
        }
        for (const bool upsideDown : {false, true}) {
            if (auto found = Grid(image, *box, mirrored, upsideDown).read()) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::optional<int> readFrameNumber(const QImage &picture)
{
    return uprightNumber(readPattern(picture));
}

std::optional<int> findFrameNumber(const QImage &screenshot)
{
    return uprightNumber(findPattern(screenshot));
}

} // namespace expressly::test

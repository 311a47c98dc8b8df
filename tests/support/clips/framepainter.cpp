// SPDX-License-Identifier: MIT
#include "support/clips/framepainter.h"

#include "support/clips/pattern.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace expressly::test {

namespace {

constexpr int Margin = 256; ///< How far the camera moves.

std::uint8_t toByte(double value)
{
    return static_cast<std::uint8_t>(std::clamp(std::lround(value), 16L, 235L));
}

/// Smooth noise in several sizes, and a little grain.
std::vector<std::uint8_t> texture(int width, int height, int level, int amplitude, unsigned seed)
{
    std::minstd_rand random(seed);
    std::uniform_real_distribution<float> even(-1.0F, 1.0F);
    const auto count = std::size_t(width) * std::size_t(height);
    std::vector<float> sum(count, 0.0F);
    for (const int cell : {128, 32, 8}) {
        const int across = width / cell + 2;
        const int down = height / cell + 2;
        std::vector<float> points(std::size_t(across) * std::size_t(down));
        std::ranges::generate(points, [&] { return even(random); });
        const float weight = float(amplitude) * (cell == 128 ? 1.0F : cell == 32 ? 0.5F : 0.2F);
        for (int y = 0; y < height; ++y) {
            const float down1 = float(y % cell) / float(cell);
            const float *upper = &points[std::size_t(y / cell) * std::size_t(across)];
            const float *lower = upper + across;
            float *out = &sum[std::size_t(y) * std::size_t(width)];
            for (int x = 0; x < width; ++x) {
                const int i = x / cell;
                const float along = float(x % cell) / float(cell);
                const float a = upper[i] + (upper[i + 1] - upper[i]) * along;
                const float b = lower[i] + (lower[i + 1] - lower[i]) * along;
                out[x] += weight * (a + (b - a) * down1);
            }
        }
    }
    std::vector<std::uint8_t> bytes(count);
    std::ranges::transform(sum, bytes.begin(), [&](float value) {
        return toByte(double(float(level) + value + 3.0F * even(random)));
    });
    return bytes;
}

} // namespace

FramePainter::FramePainter(int width, int height)
    : m_width(width)
    , m_height(height)
{
    const auto luma = std::size_t(width) * std::size_t(height);
    m_frame.resize(luma + luma / 2);
    m_planes.push_back(makePlane(0, 0, 120, 60, 1));
    m_planes.push_back(makePlane(luma, 1, 112, 8, 2));
    m_planes.push_back(makePlane(luma + luma / 4, 1, 146, 8, 3));
}

FramePainter::Plane FramePainter::makePlane(
    std::size_t offset, int shift, int level, int amplitude, unsigned seed) const
{
    const int width = m_width >> shift;
    const int height = m_height >> shift;
    const int stride = width + (Margin >> shift);
    const int lines = height + (Margin >> shift);
    return {offset,
            width,
            height,
            texture(stride, lines, level, amplitude, seed),
            texture(stride, lines, level + (shift == 0 ? 40 : 6), amplitude / 2, seed + 10),
            stride};
}

FramePainter::Colour FramePainter::colour(double red, double green, double blue) const
{
    // A player that finds no note in the file takes large pictures for BT.709, others for BT.601.
    const bool large = m_height > 576;
    const double kr = large ? 0.2126 : 0.299;
    const double kb = large ? 0.0722 : 0.114;
    const double luma = kr * red + (1 - kr - kb) * green + kb * blue;
    return {toByte(16 + 219 * luma),
            toByte(128 + 112 * (blue - luma) / (1 - kb)),
            toByte(128 + 112 * (red - luma) / (1 - kr))};
}

void FramePainter::paintScene(const Plane &plane, int shift, int number)
{
    const double phase = number * 0.02;
    // Whole chroma samples keep light and colour together.
    const int panX = int((Margin / 4) * (1 + std::sin(phase))) >> shift;
    const int panY = int((Margin / 4) * (1 + std::cos(phase * 0.7))) >> shift;
    const double radius = plane.height * 0.22;
    const std::array<double, 2> centreX{plane.width * (0.35 + 0.12 * std::sin(phase * 2.1)),
                                        plane.width * (0.65 + 0.12 * std::cos(phase * 1.7))};
    const std::array<double, 2> centreY{plane.height * (0.65 + 0.10 * std::cos(phase * 1.3)),
                                        plane.height * (0.60 + 0.10 * std::sin(phase * 2.3))};
    for (int y = 0; y < plane.height; ++y) {
        std::uint8_t *out =
            m_frame.data() + plane.offset + std::size_t(y) * std::size_t(plane.width);
        const auto line = std::size_t(y + panY) * std::size_t(plane.stride);
        const std::uint8_t *from = plane.background.data() + line + panX;
        std::copy_n(from, plane.width, out);
        for (std::size_t i = 0; i < centreX.size(); ++i) {
            const double away = (y - centreY.at(i)) / radius;
            if (std::abs(away) < 1) {
                const double half = radius * std::sqrt(1 - away * away);
                const int left = std::clamp(int(centreX.at(i) - half), 0, plane.width);
                const int right = std::clamp(int(centreX.at(i) + half), left, plane.width);
                std::copy_n(plane.disc.data() + std::size_t(y) * std::size_t(plane.stride) + left,
                            right - left,
                            out + left);
            }
        }
    }
}

void FramePainter::fill(double left, double top, double right, double bottom, Colour colour)
{
    const std::array<std::uint8_t, 3> values{colour.y, colour.u, colour.v};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Plane &plane = m_planes.at(i);
        const int x = int(std::lround(left * plane.width));
        const int width = int(std::lround(right * plane.width)) - x;
        for (long y = std::lround(top * plane.height); y < std::lround(bottom * plane.height);
             ++y) {
            std::fill_n(m_frame.data() + plane.offset + std::size_t(y) * std::size_t(plane.width)
                            + x,
                        width,
                        values.at(i));
        }
    }
}

void FramePainter::paintPattern(int number)
{
    const double width = (pattern::right - pattern::left) / pattern::columns;
    const double height = (pattern::bottom - pattern::top) / pattern::rows;
    const double end = pattern::left + (pattern::columns - 1) * width;
    fill(pattern::left, pattern::top, pattern::left + width, pattern::bottom, colour(1, 0, 1));
    fill(end, pattern::top, pattern::right, pattern::bottom, colour(0, 1, 0));
    const pattern::Cells cells = pattern::cellsFor(std::uint32_t(number));
    for (int index = 0; index < pattern::cellCount; ++index) {
        const double x = pattern::left + (1 + index % pattern::innerColumns) * width;
        const double y = pattern::top + index / pattern::innerColumns * height;
        const double level = cells.at(std::size_t(index)) ? 0.95 : 0.05;
        fill(x, y, x + width, y + height, colour(level, level, level));
    }
    fill(pattern::left,
         pattern::patchTop,
         pattern::left + pattern::patchWidth,
         pattern::patchBottom,
         colour(1, 0, 0));
    fill(pattern::right - pattern::patchWidth,
         pattern::patchTop,
         pattern::right,
         pattern::patchBottom,
         colour(0, 0, 1));
}

const std::vector<std::uint8_t> &FramePainter::paint(int number)
{
    for (const Plane &plane : m_planes) {
        paintScene(plane, plane.offset == 0 ? 0 : 1, number);
    }
    paintPattern(number);
    return m_frame;
}

const std::vector<std::uint8_t> &FramePainter::paintTurned(int number)
{
    paint(number);
    m_turned.resize(m_frame.size());
    std::size_t out = 0;
    for (const Plane &plane : m_planes) {
        for (int x = plane.width - 1; x >= 0; --x) {
            for (int y = 0; y < plane.height; ++y) {
                m_turned.at(out) = m_frame.at(plane.offset + std::size_t(y * plane.width + x));
                ++out;
            }
        }
    }
    return m_turned;
}

} // namespace expressly::test

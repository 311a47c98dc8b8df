// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace expressly::test {

/// Draws numbered frames as planar YUV 4:2:0: a grainy picture under a slowly moving camera with
/// two discs in it, which costs a decoder about as much as a film of hands does, and the pattern.
class FramePainter
{
public:
    FramePainter(int width, int height);

    /// The frame's three planes one after the other; valid until the next call.
    const std::vector<std::uint8_t> &paint(int number);

    /// The same frame turned to the left by 90°, as a camera held upright stores it.
    const std::vector<std::uint8_t> &paintTurned(int number);

private:
    struct Plane
    {
        std::size_t offset;
        int width;
        int height;
        std::vector<std::uint8_t> background; ///< Larger than the plane, so that it can be panned.
        std::vector<std::uint8_t> disc;
        int stride;
    };

    struct Colour
    {
        std::uint8_t y;
        std::uint8_t u;
        std::uint8_t v;
    };

    Plane makePlane(std::size_t offset, int shift, int level, int amplitude, unsigned seed) const;
    [[nodiscard]] Colour colour(double red, double green, double blue) const;
    void paintScene(const Plane &plane, int shift, int number);
    void fill(double left, double top, double right, double bottom, Colour colour);
    void paintPattern(int number);

    int m_width;
    int m_height;
    std::vector<std::uint8_t> m_frame;
    std::vector<std::uint8_t> m_turned;
    std::vector<Plane> m_planes;
};

} // namespace expressly::test

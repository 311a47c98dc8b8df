// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/libav.h"

#include <QRgb>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace expressly {

/// What brings the colours of a film of high dynamic range, as today's phones make them, to a usual
/// screen. libavfilter works them out once, for a grid of colours; those of a picture lie between,
/// as amounts of light.
class ToneTable final
{
public:
    /// What the colours of a film are made for.
    struct Kind
    {
        AVColorTransferCharacteristic transfer = AVCOL_TRC_UNSPECIFIED;
        AVColorPrimaries primaries = AVCOL_PRI_UNSPECIFIED;
        double brightest = 0; ///< In cd/m²: what is to be told from white just yet.
        bool operator==(const Kind &) const = default;
    };

    /// Empty when the colours are those of a usual screen, or the film does not say.
    [[nodiscard]] static std::optional<Kind> kindOf(const AVFrame &frame);

    explicit ToneTable(const Kind &kind);

    [[nodiscard]] const Kind &kind() const { return m_kind; }
    /// False when this build of libavfilter cannot work it out.
    [[nodiscard]] bool isValid() const { return !m_lights.empty(); }
    /// The planes of 16 bits that libav calls GBRP16 hold green, blue and red.
    using Planes = std::array<const uint16_t *, 3>;
    void apply(const Planes &from, QRgb *to, int count) const;

private:
    /// Red, green, blue: four at once are reckoned as fast as one.
    struct Light
    {
        using Lanes = float __attribute__((vector_size(4 * sizeof(float))));
        Lanes lanes;
    };

    Kind m_kind;
    std::vector<Light> m_lights; ///< Blue changes first.
};

} // namespace expressly

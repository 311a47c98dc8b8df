// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/diagnostic.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace expressly {

/// Larger drawings are refused; the largest of ours is a twentieth of this.
inline constexpr qsizetype LargestDrawing = qsizetype{2} * 1024 * 1024;

/// What a drawing (SVG) must not have, each with its place: whatever could read another file, and
/// whatever could take for ever to draw. Empty: it may be drawn. Asked by the checker for the
/// author, and before a drawing is shown.
[[nodiscard]] QList<Diagnostic> checkDrawing(const QByteArray &svg, const QString &file);

} // namespace expressly

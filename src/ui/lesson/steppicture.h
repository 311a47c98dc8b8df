// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace expressly {

struct Guide;
struct Lesson;
struct Picture;

/// A step's picture: what is needed to draw it once more outside the lesson.
struct StepPicture
{
    QString path;
    QSizeF size;         ///< Its natural one.
    QString alternative; ///< What someone who cannot see it needs to know.
    QStringList labels;
    bool operator==(const StepPicture &) const = default;
};

/// As the lesson shows it; empty when there is none to show.
[[nodiscard]] std::optional<StepPicture>
stepPictureOf(const Guide &guide, const Lesson &lesson, const QString &stepId, bool isMirrored);

/// Whether a lesson shows it, and does not tell it in words.
[[nodiscard]] bool isShown(const Guide &guide, const Picture &picture);

} // namespace expressly

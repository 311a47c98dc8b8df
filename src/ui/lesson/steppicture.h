// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace expressly {

/// A step's picture: what is needed to draw it once more outside the lesson.
struct StepPicture
{
    QString path;
    QSizeF size;         ///< Its natural one.
    QString alternative; ///< What someone who cannot see it needs to know.
    QStringList labels;
    bool operator==(const StepPicture &) const = default;
};

} // namespace expressly

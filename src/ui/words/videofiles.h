// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace expressly {

/// What a dialog that asks for a video offers.
[[nodiscard]] QString videoFileFilter();
/// What a dialog that asks for captions offers.
[[nodiscard]] QString captionFileFilter();

/// The files and folders of this computer that are dragged.
[[nodiscard]] QStringList draggedFiles(const QMimeData *data);

} // namespace expressly

// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"

#include <QByteArray>
#include <QJsonObject>

namespace expressly {

/// One problem per line and a closing count, for people.
[[nodiscard]] QByteArray textReport(const QString &path, const CaptionFile &captions);

/// All that was read, and the problems, as one JSON object; times in milliseconds.
[[nodiscard]] QJsonObject jsonObject(const CaptionFile &captions);

/// The same as text.
[[nodiscard]] QByteArray jsonReport(const CaptionFile &captions);

} // namespace expressly

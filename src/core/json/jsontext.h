// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/problems.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace expressly {

/// Larger files are refused; the largest real one is a hundredth of this.
inline constexpr qint64 LargestFile = qint64{8} * 1024 * 1024;
/// Deeper nesting is refused; the content format needs seven levels.
inline constexpr int DeepestNesting = 64;

/// The JSON tree of \a problems.file() in the guide \a folder. Null when the file cannot be read or
/// is not JSON; the problems say why.
[[nodiscard]] std::shared_ptr<const nlohmann::json>
readJsonFile(const QString &folder, Problems &problems, qint64 largest = LargestFile);

/// The same for text at hand.
[[nodiscard]] std::shared_ptr<const nlohmann::json> readJsonText(QByteArrayView text,
                                                                 Problems &problems);

} // namespace expressly

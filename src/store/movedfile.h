// SPDX-License-Identifier: MIT
#pragma once

#include "store/filelooks.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace expressly {

struct Attachment;

/// How long the video in a file is; empty when there is none.
using LengthProbe = std::function<std::optional<std::chrono::milliseconds>(const QString &path)>;

struct FoundFile
{
    QString path;
    FileLook look;
};

/// Looks for a moved or replaced file in the folder where it was and below, by size and, with a
/// \a probe, by length; one of the same name goes before all others. Waits for the disk, or until
/// \a stop asks to end.
[[nodiscard]] std::optional<FoundFile>
findMovedFile(const Attachment &wanted, const std::stop_token &stop, const LengthProbe &probe = {});

} // namespace expressly

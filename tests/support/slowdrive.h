// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace expressly::test {

/// While it lives, whatever this program asks of a folder or of what lies in it takes a while:
/// stat, open, reading the folder. As a drive in a network that answers slowly. One at a time.
class SlowDrive final
{
public:
    SlowDrive(const QString &folder, std::chrono::milliseconds answer);
    ~SlowDrive();
    SlowDrive(const SlowDrive &) = delete;
    SlowDrive &operator=(const SlowDrive &) = delete;

    /// The path that the window's thread asked for and waited; empty: it never did.
    [[nodiscard]] static QString askedByWindow();
};

} // namespace expressly::test
